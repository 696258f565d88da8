public import GHSModel

extension FieldProblem {
  /// What is wrong, and what to do about it.
  public var message: LocalizedText {
    switch self {
    case .unknownKey(let key, let suggestion?):
      LocalizedText(
        ja: "「\(key.excerpt)」というキーはありません。「\(suggestion)」の誤りではありませんか。",
        en: "There is no key “\(key.excerpt)”. Did you mean “\(suggestion)”?")
    case .unknownKey(let key, nil):
      LocalizedText(
        ja: "「\(key.excerpt)」というキーはありません。削除するか、名前を直してください。",
        en: "There is no key “\(key.excerpt)”. Delete it or correct its name.")
    case .missingKey(let key):
      LocalizedText(
        ja: "キー「\(key)」がありません。追加してください。", en: "The key “\(key)” is missing. Add it.")
    case .missingLanguage(.ja):
      LocalizedText(
        ja: "日本語の文がありません。「ja」を追加してください。", en: "The Japanese text is missing. Add “ja”.")
    case .missingLanguage(.en):
      LocalizedText(
        ja: "英語の文がありません。「en」を追加してください。", en: "The English text is missing. Add “en”.")
    case .wrongType(let expected): expected.request
    case .unquotedText(let text):
      LocalizedText(
        ja: "「\(text.excerpt)」はYAMLでは数値や日付などとして扱われます。引用符で囲んでください。",
        en: "YAML reads “\(text.excerpt)” as a number, a date or the like. Put it in quotes.")
    case .emptyText:
      LocalizedText(ja: "文が空です。記入してください。", en: "The text is empty. Fill it in.")
    case .lineBreak:
      LocalizedText(
        ja: "文の中に改行があります。「>-」に続けて書き、空行を入れないでください。",
        en: "The text has a line break. Write it after “>-” and without empty lines.")
    case .emptyList:
      LocalizedText(
        ja: "一覧が空です。一つ以上を記入してください。", en: "The list is empty. It needs at least one entry.")
    case .notAllowed(let value, let allowed):
      LocalizedText(
        ja: "「\(value.excerpt)」は使えません。次のいずれかを書いてください：\(allowed.joined(separator: "、"))。",
        en: "“\(value.excerpt)” is not allowed. Write one of: \(allowed.joined(separator: ", ")).")
    case .malformed(let form, let value):
      LocalizedText(
        ja: "「\(value.excerpt)」は\(form.name.ja)として読めません。\(form.remedy.ja)",
        en: "“\(value.excerpt)” is not \(form.name.en). \(form.remedy.en)")
    }
  }
}

extension FieldProblem.ValueShape {
  /// What to write instead.
  fileprivate var request: LocalizedText {
    switch self {
    case .mapping:
      LocalizedText(
        ja: "ここには「キー: 値」の形のまとまりを書いてください。", en: "Write keys with their values here.")
    case .list:
      LocalizedText(
        ja: "ここには一覧を書いてください。一つずつ「-」で始めるか、[ ]の中にコンマで区切って並べます。",
        en: "Write a list here: one entry a line after a hyphen, or between [ ] with commas.")
    case .text:
      LocalizedText(ja: "ここには文を一つだけ書いてください。", en: "Write a single text here.")
    case .number:
      LocalizedText(
        ja: "ここには整数を引用符なしで書いてください。", en: "Write a whole number without quotes here.")
    case .key:
      LocalizedText(ja: "キーには語を一つだけ書いてください。", en: "Write a single word as the key.")
    }
  }
}
