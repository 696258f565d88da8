/// What the help of the command line says, in Japanese.
///
/// Each text holds a sentence as the commands declare it and, behind `= `, the Japanese one; `¶` stands for
/// the end of a line within a sentence.
enum HelpSentences {
  /// The Japanese sentences by the English ones.
  static let japanese: [String: String] = {
    let lines = [common, products, evidence, declarations, declarationParts, catalogues]
      .flatMap { $0.split(separator: "\n") }.map { $0.replacing("¶", with: "\n") }
    var sentences: [String: String] = [:]
    for (english, japanese) in zip(lines, lines.dropFirst()) where japanese.hasPrefix("= ") {
      sentences[String(english)] = String(japanese.dropFirst(2))
    }
    return sentences
  }()
}
