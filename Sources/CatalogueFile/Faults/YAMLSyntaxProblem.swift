public import GHSModel

/// What the YAML parser stumbled over, as far as its own words tell.
public enum YAMLSyntaxProblem: String, Hashable, Sendable, CaseIterable {
  /// A colon followed by a space in a text without quotes.
  case colonInText
  /// A line whose indentation fits no line above.
  case indentation
  /// A tab or a reserved character where a value begins.
  case reservedStart
  /// A quoted text that does not end.
  case openQuote
  /// A key without a colon.
  case keyWithoutColon
  /// A list in brackets or a mapping in braces that does not end.
  case openBracket
  /// An escape that does not exist in a text in double quotes.
  case unknownEscape
  /// Lists and mappings nested deeper than any catalogue.
  case tooDeep
  /// A second document after a line of three hyphens.
  case secondDocument
  /// Anything else.
  case other

  /// What is wrong, and what to do about it.
  public var message: LocalizedText {
    switch self {
    case .colonInText:
      LocalizedText(
        ja: "引用符のない文の中にコロンと空白があり、キーと区別できません。値全体を引用符で囲むか、字下げを直してください。",
        en: "A colon and a space in a text without quotes look like a key. "
          + "Put the whole text in quotes, or correct the indentation.")
    case .indentation:
      LocalizedText(
        ja: "字下げが前の行と合いません。同じまとまりのキーと「-」を同じ位置にそろえてください。",
        en: "The indentation does not fit the lines above. "
          + "Let the keys and hyphens of one group begin in the same column.")
    case .reservedStart:
      LocalizedText(
        ja: "この文字で値を始めることはできません。タブは空白に替え、記号で始まる文は引用符で囲んでください。",
        en: "A value cannot begin with this character. Replace tabs by spaces, "
          + "and put a text that begins with a symbol in quotes.")
    case .openQuote:
      LocalizedText(
        ja: "引用符が閉じられていません。閉じる引用符を書いてください。",
        en: "A quoted text does not end. Write the closing quote.")
    case .keyWithoutColon:
      LocalizedText(
        ja: "キーの後にコロンがありません。「キー: 値」の形で書いてください。",
        en: "A key has no colon. Write “key: value”.")
    case .openBracket:
      LocalizedText(
        ja: "かっこの中の区切りが正しくないか、かっこが閉じられていません。コンマと閉じかっこを確認してください。",
        en: "Something in brackets is not separated by commas, or the bracket does not close. "
          + "Check the commas and the closing bracket.")
    case .unknownEscape:
      LocalizedText(
        ja: "二重引用符の中に、存在しないエスケープ（\\）があります。単引用符を使うか、\\\\と書いてください。",
        en: "There is no such escape (\\) in double quotes. Use single quotes or write \\\\.")
    case .tooDeep:
      LocalizedText(
        ja: "入れ子が深すぎます。Requirements/README.mdの書式に従ってください。",
        en: "The nesting is too deep. Follow the format in Requirements/README.md.")
    case .secondDocument:
      LocalizedText(
        ja: "一つのファイルに二つ目の文書（---）があります。一つのファイルには一つの文書だけを書いてください。",
        en: "A second document (---) begins here. Keep one document in a file.")
    case .other:
      LocalizedText(
        ja: "YAMLとして読めません。字下げ、コロンの後の空白、引用符の対応を確認してください。",
        en: "This is not YAML. Check the indentation, the space after colons and the quotes.")
    }
  }
}
