import Foundation
import GHSModel
import Testing

@testable import Checklist

/// A workbook says what is in it and what is not, and is refused when that is not so.
@Suite struct ChecklistCompletenessTests {
  private static func evidence(
    _ number: Int, _ requirements: [String]
  ) throws -> Evidence {
    Evidence(
      id: EvidenceID(number: number), title: "証拠 \(number)",
      requirements: try requirements.map(ChecklistSample.id))
  }

  private func evaluation() throws -> Evaluation {
    try ChecklistSample.evaluation {
      $0.evidence = [
        try Self.evidence(1, ["RM-1", "QM-1"]), try Self.evidence(2, ["QM-1"]),
      ]
    }
  }

  /// Writes a workbook of some categories and gives its place.
  private func file(
    _ evaluation: Evaluation, _ categories: Set<CategoryID>, in language: Language = .ja
  ) throws -> String {
    let path = FileManager.default.temporaryDirectory
      .appending(path: "checklist-\(UUID().uuidString).xlsx").path
    try ChecklistWorkbook(evaluation, categories: categories, in: language).bytes()
      .write(to: URL(filePath: path))
    return path
  }

  private func category(_ id: String) throws -> CategoryID {
    try #require(CategoryID(rawValue: id))
  }

  @Test(arguments: Language.allCases)
  func aSheetSaysWhatIsNotThere(in language: Language) throws {
    let path = try file(try evaluation(), [category("RM")], in: language)
    defer { try? FileManager.default.removeItem(atPath: path) }
    let reader = try WorkbookReader(path: path)
    let name = language(ja: "完全性の申告", en: "Completeness")
    #expect(reader.sheets.suffix(2) == [name, "ghs"])
    let rows = Dictionary(grouping: try reader.content(of: name).cells, by: \.row)
      .sorted { $0.key < $1.key }.map { row in
        row.value.sorted { $0.column < $1.column }.map { cell in
          if case .text(let text) = cell.value { text } else { "?" }
        }
      }
    #expect(rows[3].dropFirst() == ["2", "1", "1"])
    #expect(rows[4].dropFirst() == ["5", "4", "1"])
    #expect(rows[5].dropFirst() == ["2", "1", "1"])
    #expect(
      rows.suffix(2).map { $0[0] } == [
        language(ja: "QM　品質", en: "QM　Quality"), "E-2　証拠 2",
      ])
    #expect(rows.count == 9)
  }

  /// Somebody fills the workbook in; the statement is not taken for rows of requirements.
  @Test func theSheetChangesNothingWhenItIsTakenIn() throws {
    let evaluation = try evaluation()
    let path = try file(evaluation, [category("RM"), category("QM")])
    defer { try? FileManager.default.removeItem(atPath: path) }
    let comparison = try ChecklistComparison(
      try FilledChecklist(path: path), with: evaluation.assessment)
    #expect(comparison.changes.isEmpty && comparison.missing.isEmpty)
  }

  @Test func aRequirementThatWasNotWrittenIsRefused() throws {
    let evaluation = try evaluation()
    let path = try file(evaluation, [category("RM")])
    defer { try? FileManager.default.removeItem(atPath: path) }
    let wanted = ChecklistCompleteness(evaluation, categories: evaluation.catalogue.categories)
    #expect(throws: Unaccounted("QM-1", expected: 1, found: 0)) {
      try wanted.accountFor(path, shortened: [], evaluation: evaluation)
    }
  }

  @Test func evidenceThatWasNotWrittenIsRefused() throws {
    let written = try evaluation()
    let path = try file(written, [category("RM"), category("QM")])
    defer { try? FileManager.default.removeItem(atPath: path) }
    var assessment = written.assessment
    assessment.evidence.append(try Self.evidence(3, ["RM-2"]))
    let evaluation = Evaluation(assessment, catalogue: written.catalogue, day: written.day)
    let wanted = ChecklistCompleteness(evaluation, categories: evaluation.catalogue.categories)
    #expect(throws: Unaccounted("RM-2 E-3", expected: 1, found: 0)) {
      try wanted.accountFor(path, shortened: [], evaluation: evaluation)
    }
    // Where the cell had to be cut, the sheet says so instead.
    try wanted.accountFor(
      path, shortened: [try ChecklistSample.id("RM-2")], evaluation: evaluation)
  }

  @Test func cellsThatAreCutAreCounted() throws {
    let evaluation = try ChecklistSample.evaluation {
      $0.evidence = try (1...300).map { number in
        Evidence(
          id: EvidenceID(number: number), title: String(repeating: "名", count: 60),
          requirements: [try ChecklistSample.id("RM-1")])
      }
    }
    let path = try file(evaluation, [category("RM")])
    defer { try? FileManager.default.removeItem(atPath: path) }
    let cells = try WorkbookReader(path: path).content(of: "完全性の申告").cells
    let texts = cells.map { cell in
      if case .text(let text) = cell.value { text } else { "?" }
    }
    #expect(texts.contains { $0.contains("途中までにしたセルが1個") })
  }
}
