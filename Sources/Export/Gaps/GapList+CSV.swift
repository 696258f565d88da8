public import Foundation
public import GHSModel

extension GapList {
  /// The gaps as CSV, one row each under one row of heads.
  ///
  /// The form has no place for what is left out; say it beside the file with ``completeness``.
  ///
  /// - Parameters:
  ///   - language: The language of heads and texts.
  ///   - marked: Whether a byte order mark stands first; without it Excel in Japan reads Shift_JIS.
  /// - Returns: UTF-8.
  /// - Throws: `Unaccounted` when a requirement would be missing without a word.
  public func csv(in language: Language, marked: Bool) throws(Unaccounted) -> Data {
    let heads = [
      language(ja: "要求事項", en: "Requirement"), language(ja: "表題", en: "Title"),
      language(ja: "要求カテゴリー", en: "Category"), language(ja: "必須・推奨", en: "Obligation"),
      language(ja: "足りないもの", en: "What is missing"),
      language(ja: "要是正の指摘", en: "Blocking findings"),
      language(ja: "判定の根拠", en: "Rationale"), language(ja: "処置", en: "Action"),
      language(ja: "担当者", en: "Owner"), language(ja: "期限", en: "Due date"),
      language(ja: "規格の箇条", en: "Clauses"), language(ja: "示すもの", en: "What to show"),
    ]
    let rows = gaps.map { gap in
      [
        "\(gap.id)", gap.requirement.title[language],
        "\(gap.category.id) \(gap.category.name[language])",
        gap.requirement.obligation.name[language], gap.missing(in: language),
        gap.findings.map { $0.message[language] }.joined(separator: "\n"), gap.rationale,
        gap.action?.description ?? "", gap.action?.owner ?? "",
        gap.action?.dueDate?.description ?? "", gap.clauses,
        gap.requirement.evidenceExamples.map { $0[language] }.joined(separator: "\n"),
      ]
    }
    let text = CSVWriter.text([heads] + rows)
    try completeness.accountFor(Self.records(in: text) - 1)
    return Data(((marked ? "\u{FEFF}" : "") + text).utf8)
  }

  /// How many records a text has, read anew: a line end between quotes ends none (RFC 4180, 2.6).
  private static func records(in text: String) -> Int {
    var isQuoted = false
    return text.utf8.count { byte in
      if byte == UInt8(ascii: "\"") { isQuoted.toggle() }
      return byte == UInt8(ascii: "\n") && !isQuoted
    }
  }
}
