import Foundation
import GHSModel
import Testing

@testable import Checklist

/// What somebody filled in, and cells that cannot be taken.
@Suite struct FilledChecklistTests {
  /// The checklist with cells of the first sheet replaced.
  private func read(_ cells: [String: String]) throws -> FilledChecklist {
    var parts = try WorkbookParts(ChecklistSample.bytes())
    for (name, cell) in cells {
      let written = try Regex("<c r=\"\(name)\"[^>]*?(/>|>.*?</c>)")
      try parts.edit("xl/worksheets/sheet1.xml") { $0.replacing(written, with: cell) }
    }
    return try ChecklistSample.read(parts.bytes())
  }

  private func text(_ name: String, _ text: String) -> [String: String] {
    [name: "<c r=\"\(name)\" t=\"inlineStr\"><is><t>\(text)</t></is></c>"]
  }

  @Test func aChangeIsShownWithWhatStoodThere() throws {
    let filled = try read(text("E4", "Nonconforming ").merging(text("G4", "直す")) { $1 })
    let comparison = try ChecklistComparison(filled, with: ChecklistSample.assessment())
    let change = try #require(comparison.changes.first)
    #expect(comparison.changes.count == 1 && comparison.conflicts.isEmpty)
    #expect(change.requirement == (try ChecklistSample.id("RM-1")))
    #expect(change.fields == [.outcome, .action])
    #expect(change.present.outcome == .conforming && change.filled.outcome == .nonconforming)
    #expect(change.filled.rationale == ChecklistSample.hard)
    #expect(comparison.judgements.values.first?.action?.description == "直す")
  }

  @Test func whatMovedOnInTheMeantimeIsAConflictOnlyWhereTheFileChangedItToo() throws {
    let filled = try read(text("E4", "不適合"))
    var moved = try ChecklistSample.assessment()
    moved.judgements[try ChecklistSample.id("RM-1")]?.rationale = "別の根拠"
    moved.judgements[try ChecklistSample.id("RM-3")]?.rationale = "別の理由"
    let comparison = try ChecklistComparison(filled, with: moved)
    #expect(comparison.changes.isEmpty)
    #expect(comparison.conflicts.map(\.requirement.rawValue) == ["RM-1"])
    var same = try ChecklistSample.assessment()
    same.judgements[try ChecklistSample.id("RM-1")]?.outcome = .nonconforming
    let done = try ChecklistComparison(filled, with: same)
    #expect(done.changes.isEmpty && done.conflicts.isEmpty, "both made the same change")
  }

  @Test func anotherProductOrCatalogueIsRefused() throws {
    let filled = try ChecklistSample.read(ChecklistSample.bytes())
    var other = try ChecklistSample.assessment()
    other.product.id = try #require(ProductID(rawValue: "other"))
    #expect(throws: ChecklistError.otherProduct("notes")) {
      try ChecklistComparison(filled, with: other)
    }
    var changed = try ChecklistSample.catalogue()
    changed.title.ja += "改"
    var moved = try ChecklistSample.assessment()
    moved.catalogue = try changed.reference()
    #expect(throws: ChecklistError.otherCatalogue(edition: "1.20")) {
      try ChecklistComparison(filled, with: moved)
    }
  }

  @Test func aDeletedRowIsMissingAndChangesNothing() throws {
    var parts = try WorkbookParts(ChecklistSample.bytes())
    try parts.edit("xl/worksheets/sheet1.xml") { sheet in
      sheet.replacing(#/<row r="5".*?</row>/#, with: "")
    }
    let filled = try ChecklistSample.read(parts.bytes())
    let comparison = try ChecklistComparison(filled, with: ChecklistSample.assessment())
    #expect(comparison.missing == [try ChecklistSample.id("RM-2")])
    #expect(comparison.changes.isEmpty)
  }

  @Test func aDateTypedAsADateIsOne() throws {
    let filled = try read(["I5": "<c r=\"I5\"><v>46387</v></c>"])
    #expect(try filled.filled[ChecklistSample.id("RM-2")]?.actionDue == CalendarDate("2026-12-31"))
    let slashes = try read(text("I5", "2027/01/31"))
    #expect(try slashes.filled[ChecklistSample.id("RM-2")]?.actionDue == CalendarDate("2027-01-31"))
  }

  @Test func readingsOfKanjiAreNoText() throws {
    let filled = try read([
      "F6": "<c r=\"F6\" t=\"inlineStr\"><is><r><t>漢</t></r><r><t>字</t></r>"
        + "<rPh sb=\"0\" eb=\"2\"><t>カンジ</t></rPh></is></c>"
    ])
    #expect(try filled.filled[ChecklistSample.id("RM-3")]?.rationale == "漢字")
  }

  /// The checklist with its first sheet changed as text.
  private func changed(_ change: (String) -> String) throws -> FilledChecklist {
    var parts = try WorkbookParts(ChecklistSample.bytes())
    try parts.edit("xl/worksheets/sheet1.xml", change)
    return try ChecklistSample.read(parts.bytes())
  }

  private func faults(_ read: () throws -> FilledChecklist) -> [CellFault] {
    guard case .cells(let faults)? = #expect(throws: ChecklistError.self, performing: read) else {
      return []
    }
    return faults
  }

  @Test func hiddenAndSortedRowsAreReadAsTheyAre() throws {
    let plain = try ChecklistSample.read(ChecklistSample.bytes())
    let hidden = try changed { $0.replacing("<row r=\"5\"", with: "<row hidden=\"1\" r=\"5\"") }
    #expect(hidden.filled == plain.filled)
    let sorted = try changed { sheet in
      sheet.replacing(#/r="(?<column>[A-Z]*)(?<row>[45])"/#) { match in
        "r=\"\(match.output.column)\(match.output.row == "4" ? 5 : 4)\""
      }
    }
    #expect(sorted.filled == plain.filled)
  }

  /// All but the first of merged cells are empty: a rationale would seem to have been taken away.
  @Test func mergedCellsAreRefusedWhereTheyHideSomething() throws {
    func merged(_ range: String) throws -> FilledChecklist {
      try changed {
        $0.replacing(
          "</sheetData>", with: "</sheetData><mergeCells><mergeCell ref=\"\(range)\"/></mergeCells>"
        )
      }
    }
    for (range, cell) in [("F4:F5", "F4"), ("B4:E4", "B4"), ("A1:A4", "A1")] {
      let faults = faults { try merged(range) }
      #expect(faults.map(\.kind) == [.merged] && faults.first?.cell == cell, "\(range)")
    }
    #expect(try merged("A1:F1").filled.count == 5, "above the heads nothing is hidden")
    #expect(try merged("B4:D5").filled.count == 5, "nothing is read there")
  }

  @Test func aColumnThatIsMissingOrStandsTwiceIsRefused() throws {
    let name = ChecklistForm.Column.rationale.name
    let missing = faults { try read(text("F3", "メモ")) }
    #expect(missing == [CellFault(sheet: "RM リスク 管理", cell: "A3", kind: .columnMissing(name))])
    let twice = faults { try read(text("M3", name.ja)) }
    #expect(twice == [CellFault(sheet: "RM リスク 管理", cell: "M3", kind: .columnRepeated(name))])
  }

  @Test func whatAFormulaElsewhereGivesIsAFormula() throws {
    let faults = faults {
      try read([
        "F4": "<c r=\"F4\"><f t=\"array\" ref=\"F4:F5\">A1</f><v>1</v></c>",
        "F5": "<c r=\"F5\" t=\"str\"><v>足りない</v></c>",
        "F6": "<c r=\"F6\" t=\"str\"><f t=\"shared\" si=\"0\"/><v>理由</v></c>",
      ])
    }
    #expect(faults.map(\.cell) == ["F4", "F5", "F6"])
    #expect(faults.allSatisfy { $0.kind == .formula })
  }

  @Test func aDayOfAStrictWorkbookIsOne() throws {
    let filled = try read(["I5": "<c r=\"I5\" t=\"d\"><v>2027-01-31T00:00:00.000</v></c>"])
    #expect(try filled.filled[ChecklistSample.id("RM-2")]?.actionDue == CalendarDate("2027-01-31"))
  }

  static let refused: [(String, String, CellFault.Kind)] = [
    ("F4", "<f>1+1</f><v>2</v></c>", .formula),
    ("E4", "<f>\"適合\"</f></c>", .formula),
    ("F4", "\" t=\"e\"><v>#REF!</v></c>", .errorValue("#REF!")),
    ("F4", "\" t=\"b\"><v>1</v></c>", .notText("TRUE")),
    ("H5", "\"><v>12.5</v></c>", .notText("12.5")),
    ("E4", "\" t=\"str\"><v>たぶん</v></c>", .unknownOutcome("たぶん")),
    ("A4", "\" t=\"str\"><v>RM-99</v></c>", .unknownRequirement("RM-99")),
    ("A4", "\" t=\"str\"><v></v></c>", .unknownRequirement("")),
    ("A5", "\" t=\"str\"><v>RM-1</v></c>", .repeatedRequirement("RM-1")),
    ("I5", "\" t=\"str\"><v>来週</v></c>", .notADate("来週")),
    ("I5", "\"><v>46387.5</v></c>", .notADate("46387.5")),
    ("G5", "\" t=\"str\"><v></v></c>", .actionMissing),
    (
      "F4", "\" t=\"str\"><v>a_x001B_b</v></c>",
      .input(.controlCharacter(.rationale, scalar: 0x1B, position: 2))
    ),
  ]

  @Test(arguments: refused.indices)
  func whatCannotBeTakenIsNamedByItsCell(_ index: Int) throws {
    let (name, rest, kind) = Self.refused[index]
    let cell = "<c r=\"\(name)" + (rest.hasPrefix("\"") ? "" : "\">") + rest
    let error = #expect(throws: ChecklistError.self) { try read([name: cell]) }
    guard case .cells(let faults) = error else {
      Issue.record("another error: \(String(describing: error))")
      return
    }
    #expect(faults.map(\.kind) == [kind])
    let named = kind == .actionMissing ? "H5" : name
    #expect(faults.first?.cell == named && faults.first?.sheet == "RM リスク 管理")
  }
}
