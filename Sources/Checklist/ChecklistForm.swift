import Foundation
import GHSModel

/// Where things stand in a workbook, which its writer and its reader share.
enum ChecklistForm {
  /// The version of the form.
  static let schema = "ghs-checklist/1"
  /// The hidden sheet by which a workbook is known again.
  static let hiddenSheet = "ghs"
  /// The row of the heads, from 0.
  static let headRow = 2
  /// The row of the hidden sheet's heads, from 0; what stands above are facts, a name and a value each.
  static let hiddenHeadRow = 8

  /// The columns, in their order.
  enum Column: Int, CaseIterable {
    case id, title, question, obligation, outcome, rationale, action, actionOwner, actionDue
    case evidence, findings, clauses, assessed

    /// What may be changed in the column.
    var field: ChecklistField? {
      switch self {
      case .outcome: .outcome
      case .rationale: .rationale
      case .action: .action
      case .actionOwner: .actionOwner
      case .actionDue: .actionDue
      case .id, .title, .question, .obligation, .evidence, .findings, .clauses, .assessed: nil
      }
    }

    /// The head of the column.
    var name: LocalizedText {
      switch self {
      case .id: LocalizedText(ja: "要求事項", en: "Requirement")
      case .title: LocalizedText(ja: "表題", en: "Title")
      case .question: LocalizedText(ja: "質問", en: "Question")
      case .obligation: LocalizedText(ja: "必須・推奨", en: "Obligation")
      case .evidence: LocalizedText(ja: "証拠", en: "Evidence")
      case .findings: LocalizedText(ja: "指摘", en: "Findings")
      case .clauses: LocalizedText(ja: "規格の箇条", en: "Clauses")
      case .assessed: LocalizedText(ja: "評価者・評価日", en: "Assessed by, on")
      case .outcome, .rationale, .action, .actionOwner, .actionDue:
        field?.name ?? LocalizedText(ja: "", en: "")
      }
    }

    /// The width in characters of the standard font; chosen so that A4 landscape holds what is printed at four fifths.
    var width: Double {
      switch self {
      case .id: 11
      case .title: 20
      case .question: 30
      case .obligation: 8
      case .outcome: 10
      case .rationale: 36
      case .action: 24
      case .actionOwner: 11
      case .actionDue: 11
      case .evidence: 22
      case .findings: 30
      case .clauses: 18
      case .assessed: 14
      }
    }
  }

  /// The last column that is printed; what follows helps on the screen.
  static let lastPrinted = Column.evidence

  /// What the hidden sheet says of the workbook.
  enum Fact: String, CaseIterable {
    case schema, product, catalogue, edition, digest, day
  }

  /// A text as it stands in the hidden sheet: as JSON without line ends and underscores, so that no
  /// spreadsheet makes another one of it.
  static func hidden(_ text: String) -> String {
    guard let data = try? JSONEncoder().encode(text) else { return "" }
    return String(decoding: data, as: UTF8.self).replacing("_", with: "\\u005f")
  }

  /// The text that stands in the hidden sheet; nothing for what nobody wrote there.
  static func shown(_ hidden: String) -> String? {
    try? JSONDecoder().decode(String.self, from: Data(hidden.utf8))
  }

  /// The columns of the hidden sheet.
  static let hiddenHeads = ["requirement"] + ChecklistField.allCases.map(\.rawValue)
}
