import GHSModel

extension UsageFailure {
  /// A kind of sentence of the parser, and how the user hears it.
  struct Kind {
    /// The whole sentence, with what differs in groups.
    let pattern: Regex<AnyRegexOutput>
    /// The sentence with the contents of the groups.
    let words: ([String]) -> LocalizedText

    fileprivate init?(_ pattern: String, _ words: @escaping ([String]) -> LocalizedText) {
      guard let pattern = try? Regex(pattern).dotMatchesNewlines() else { return nil }
      self.pattern = pattern
      self.words = words
    }
  }

  /// Every kind of sentence that is known, the more specific first.
  static var kinds: [Kind] {
    [
      Kind("Unknown option '(.+)'\\. Did you mean '(.+)'\\?") {
        LocalizedText(
          ja: "「\($0[0])」というオプションはありません。もしかすると \($0[1]) ですか。",
          en: "There is no option “\($0[0])”. Did you mean \($0[1])?")
      },
      Kind("Unknown option '(.+)'") {
        LocalizedText(
          ja: "「\($0[0])」というオプションはありません。", en: "There is no option “\($0[0])”.")
      },
      Kind("Missing value for '(.+)'") {
        LocalizedText(ja: "\($0[0]) の値がありません。", en: "\($0[0]) has no value.")
      },
      Kind("Missing expected argument '(.+)'") {
        LocalizedText(ja: "\($0[0]) を指定してください。", en: "Name \($0[0]).")
      },
      Kind("Missing one of: '(.+)'") {
        LocalizedText(ja: "次のどれかを指定してください：'\($0[0])'。", en: "Name one of '\($0[0])'.")
      },
      Kind("Unexpected argument '(.*)'") {
        LocalizedText(
          ja: "「\($0[0])」は余分です。空白を含む値は引用符で囲んでください。",
          en: "“\($0[0])” is too much. Put a value with spaces into quotation marks.")
      },
      Kind("[0-9]+ unexpected arguments: '(.*)'") {
        LocalizedText(
          ja: "'\($0[0])' は余分です。空白を含む値は引用符で囲んでください。",
          en: "'\($0[0])' are too much. Put a value with spaces into quotation marks.")
      },
      Kind(
        "The value '(.*)' is invalid for '(.+?)'\\. Please provide one of (?:the following:)?(.+)"
      ) {
        let choices = Self.choices($0[2])
        return LocalizedText(
          ja: "「\($0[0])」は \($0[1]) の値として使えません。使えるのは\(choices)です。",
          en: "“\($0[0])” is no value for \($0[1]). Use \(choices).")
      },
      Kind("The value '(.*)' is invalid for '(.+?)'(.*)") {
        LocalizedText(
          ja: "「\($0[0])」は \($0[1]) の値として使えません。", en: "“\($0[0])” is no value for \($0[1]).")
      },
      Kind("--format takes these, separated by commas: (.+)\\.") {
        LocalizedText(
          ja: "--format には、次のものをコンマで区切って指定してください：\($0[0])。",
          en: "--format takes these, separated by commas: \($0[0]).")
      },
      Kind("Missing required subcommand\\.") { _ in
        LocalizedText(ja: "コマンドの後に、行う操作を指定してください。", en: "Name what the command is to do.")
      },
      Kind("The option '(.+)' does not take any value, but '(.*)' was specified\\.") {
        LocalizedText(
          ja: "\($0[0]) に値は付けられません（「\($0[1])」）。", en: "\($0[0]) takes no value (“\($0[1])”).")
      },
    ].compactMap(\.self)
  }

  /// Choices as a list, out of `'a', 'b' or 'c'.` or lines with dashes.
  private static func choices(_ text: String) -> String {
    text.split { ",'\n ".contains($0) }.filter { !["or", "and", "-", "."].contains($0) }
      .joined(separator: ", ")
  }
}
