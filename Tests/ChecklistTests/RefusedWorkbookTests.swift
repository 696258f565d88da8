import Foundation
import GHSModel
import Testing

@testable import Checklist

/// More of what is refused in a filled checklist, or left aside.
struct RefusedWorkbookTests {
  private func read(_ change: (inout WorkbookParts) throws -> Void) throws -> FilledChecklist {
    var parts = try WorkbookParts(ChecklistSample.bytes())
    try change(&parts)
    return try ChecklistSample.read(parts.bytes())
  }

  private func first(_ cell: String, _ replaced: String) throws -> FilledChecklist {
    try read { parts in
      let written = try Regex("<c r=\"\(cell)\"[^>]*?(/>|>.*?</c>)")
      try parts.edit("xl/worksheets/sheet1.xml") { $0.replacing(written, with: replaced) }
    }
  }

  private func faults(_ cell: String, _ replaced: String) throws -> [CellFault.Kind] {
    let error = #expect(throws: ChecklistError.self) { try first(cell, replaced) }
    guard case .cells(let faults) = error else { return [] }
    return faults.map(\.kind)
  }

  /// Spreadsheets disagree about the days before the 29 February 1900 that never was.
  @Test(arguments: ["0", "1", "60"]) func daysBeforeMarch1900AreRefused(serial: String) throws {
    #expect(try faults("I5", "<c r=\"I5\"><v>\(serial)</v></c>") == [.notADate(serial)])
  }

  @Test func daysMayBeCountedFrom1904() throws {
    let filled = try read { parts in
      try parts.edit("xl/workbook.xml") {
        $0.replacing("<workbookPr ", with: "<workbookPr date1904=\"1\" ")
      }
      let written = try Regex("<c r=\"I5\"[^>]*?(/>|>.*?</c>)")
      try parts.edit("xl/worksheets/sheet1.xml") {
        $0.replacing(written, with: "<c r=\"I5\"><v>46387</v></c>")
      }
    }
    #expect(try filled.filled[ChecklistSample.id("RM-2")]?.actionDue == CalendarDate("2031-01-01"))
  }

  @Test func aRowIsRefusedOnce() throws {
    #expect(try faults("A4", "<c r=\"A4\"><f>1+1</f><v>2</v></c>") == [.formula])
  }

  /// Three of our heads may stand in anybody's table.
  @Test func aSheetOfSomebodysOwnIsLeftAside() throws {
    let filled = try read { parts in
      try parts.edit("xl/worksheets/sheet1.xml") {
        $0.replacing(#/<c r="[D-Z]3"[^>]*?(/>|>.*?</c>)/#, with: "")
      }
    }
    #expect(try filled.filled[ChecklistSample.id("RM-1")] == nil && !filled.written.isEmpty)
  }

  @Test func tooManyCells() throws {
    let cells = String(
      repeating: "<c r=\"A9\"><v>1</v></c>", count: WorkbookReader.cellLimit + 1)
    #expect(throws: ChecklistError.tooLarge(part: "RM リスク 管理", limit: WorkbookReader.cellLimit)) {
      try read { parts in
        try parts.edit("xl/worksheets/sheet1.xml") {
          $0.replacing("</sheetData>", with: "<row r=\"9\">\(cells)</row></sheetData>")
        }
      }
    }
  }

  /// The sheet that says what was written is data, and a requirement stands in it once.
  @Test func formulasAndRepetitionsInTheHiddenSheetAreRefused() throws {
    func hidden(_ change: (String) -> String) throws -> FilledChecklist {
      try read { parts in
        let sheets = parts.parts.keys.filter { $0.hasPrefix("xl/worksheets/sheet") }.sorted()
        try parts.edit(try #require(sheets.last), change)
      }
    }
    #expect(throws: ChecklistError.notAChecklist(.noHiddenSheet)) {
      try hidden { $0.replacing("<v>", with: "<f>A1</f><v>", maxReplacements: 1) }
    }
    #expect(throws: ChecklistError.notAChecklist(.noHiddenSheet)) {
      try hidden { sheet in
        let rows = sheet.matches(of: #/<row r="(\d+)".*?</row>/#)
        guard let last = rows.last, let number = Int(last.1) else { return sheet }
        let again = String(last.0).replacing(
          try! Regex("r=\"([A-Z]*)\(number)\""), maxReplacements: 100
        ) { match in "r=\"\(match.output[1].substring ?? "")\(number + 1)\"" }
        return sheet.replacing("</sheetData>", with: again + "</sheetData>")
      }
    }
  }
}
