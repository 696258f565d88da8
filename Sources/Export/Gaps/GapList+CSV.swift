public import Foundation
public import GHSModel

extension GapList {
  /// The gaps as CSV, one row each under one row of heads.
  ///
  /// - Parameters:
  ///   - language: The language of heads and texts.
  ///   - marked: Whether a byte order mark stands first; without it Excel in Japan reads Shift_JIS.
  /// - Returns: UTF-8.
  public func csv(in language: Language, marked: Bool) -> Data {
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
    return Data(((marked ? "\u{FEFF}" : "") + CSVWriter.text([heads] + rows)).utf8)
  }
}
