import Foundation
import GHSModel
import Testing

@testable import Checklist

/// What is written is what is read.
@Suite struct RoundTripTests {
  @Test(arguments: Language.allCases)
  func losesNothing(in language: Language) throws {
    let read = try ChecklistSample.read(ChecklistSample.bytes(in: language))
    let assessment = try ChecklistSample.assessment()
    #expect(read.product == "notes" && read.edition == "1.20")
    #expect(read.catalogue == assessment.catalogue.digest)
    #expect(read.filled == read.written && read.filled.count == 5)
    for (id, entry) in read.filled {
      #expect(entry == ChecklistEntry(assessment.judgement(of: id)), "\(id)")
      #expect(
        entry.judgement.rationale.utf8.elementsEqual(assessment.judgement(of: id).rationale.utf8))
    }
    let comparison = try ChecklistComparison(read, with: assessment)
    #expect(comparison.changes.isEmpty && comparison.conflicts.isEmpty)
    #expect(comparison.missing.isEmpty)
  }

  /// What LibreOffice makes of a text that looks like the escape of a control character.
  @Test func aTextThatASpreadsheetSpoiledIsTheOneThatWasWritten() throws {
    var parts = try WorkbookParts(ChecklistSample.bytes())
    try parts.edit("xl/sharedStrings.xml") { $0.replacing("_x005F_x000D_", with: "_x000D_") }
    let read = try ChecklistSample.read(parts.bytes())
    #expect(read.filled == read.written)
    #expect(try read.written[ChecklistSample.id("RM-1")]?.rationale == ChecklistSample.hard)
  }

  @Test func isTheSameBytesForTheSameAssessment() throws {
    let first = try ChecklistSample.bytes()
    Thread.sleep(forTimeInterval: 2.1)  // Archives keep times in steps of two seconds.
    #expect(try ChecklistSample.bytes() == first)
  }

  @Test func keepsTheLongestTextThatCanBeEntered() throws {
    let long = String(repeating: "文", count: FieldText.proseLimit)
    let evaluation = try ChecklistSample.evaluation {
      $0.judgements[try ChecklistSample.id("RM-1")]?.rationale = long
    }
    let read = try ChecklistSample.read(ChecklistSample.bytes(evaluation))
    #expect(try read.filled[ChecklistSample.id("RM-1")]?.rationale == long)
  }

  @Test func hasNoFormulaWhateverStandsInTheAssessment() throws {
    let parts = try WorkbookParts(ChecklistSample.bytes())
    for (name, content) in parts.parts where name.hasPrefix("xl/worksheets/") {
      #expect(!String(decoding: content, as: UTF8.self).contains("<f>"), "\(name)")
    }
  }

  @Test func aSheetIsReadyToFilterAndToPrint() throws {
    let parts = try WorkbookParts(ChecklistSample.bytes())
    let sheet = String(
      decoding: try #require(parts.parts["xl/worksheets/sheet1.xml"]), as: UTF8.self)
    for part in [
      "<autoFilter ref=\"A3:M7\"/>", "topLeftCell=\"C4\"", "state=\"frozen\"", "paperSize=\"9\"",
      "orientation=\"landscape\"", "fitToHeight=\"0\"", "&amp;P / &amp;N",
      "<formula1>\"未評価,適合,不適合,非適用\"</formula1>", "sqref=\"E4:E7\"",
    ] {
      #expect(sheet.contains(part), "\(part)")
    }
    let workbook = String(decoding: try #require(parts.parts["xl/workbook.xml"]), as: UTF8.self)
    #expect(workbook.contains("_xlnm.Print_Titles") && workbook.contains("$3:$3"))
    #expect(workbook.contains("name=\"ghs\"") && workbook.contains("state=\"hidden\""))
    #expect(workbook.contains("name=\"RM リスク 管理\""))
  }
}
