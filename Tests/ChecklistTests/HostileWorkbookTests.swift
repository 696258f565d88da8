import Foundation
import GHSModel
import Testing

@testable import Checklist

/// Files that are no checklists, or are made to hurt; each is refused for what it is.
@Suite struct HostileWorkbookTests {
  private func error(_ change: (inout WorkbookParts) throws -> Void) throws -> ChecklistError? {
    var parts = try WorkbookParts(ChecklistSample.bytes())
    try change(&parts)
    let bytes = try parts.bytes()
    return #expect(throws: ChecklistError.self) { try ChecklistSample.read(bytes) }
  }

  @Test func noArchiveAndNoWorkbook() throws {
    for bytes in [Data(), Data("hello".utf8), Data(repeating: 0x50, count: 10_000)] {
      #expect(throws: ChecklistError.notAChecklist(.noWorkbook)) { try ChecklistSample.read(bytes) }
    }
    #expect(
      try error { $0.replace("xl/workbook.xml", with: nil) } == .notAChecklist(.noWorkbook))
    #expect(throws: ChecklistError.unreadable(path: "/nowhere.xlsx")) {
      try FilledChecklist(path: "/nowhere.xlsx")
    }
  }

  @Test func aPartThatGrowsBeyondBounds() throws {
    let name = "xl/sharedStrings.xml"
    let huge = Data(repeating: 0x20, count: WorkbookArchive.partLimit + 1)
    #expect(
      try error { $0.replace(name, with: huge) }
        == .tooLarge(part: name, limit: WorkbookArchive.partLimit))
  }

  @Test func partsThatTogetherGrowBeyondBounds() throws {
    // A single text of this size is refused by the XML parser.
    let comment = Data("<!--\(String(repeating: " ", count: 4_999_893))-->".utf8)
    let large = (1...6).reduce(Data()) { data, _ in data + comment }
    let sheet = Data("<worksheet>".utf8) + large + Data("</worksheet>".utf8)
    let found = try error { parts in
      for number in 1...2 { parts.replace("xl/worksheets/sheet\(number).xml", with: sheet) }
      let texts = parts.parts["xl/sharedStrings.xml"] ?? Data()
      parts.replace("xl/sharedStrings.xml", with: texts + Data(repeating: 0x0A, count: 2_500))
    }
    #expect(
      found
        == .tooLarge(part: "xl/worksheets/sheet2.xml", limit: WorkbookArchive.totalLimit))
  }

  @Test func aFileThatIsTooLarge() throws {
    #expect(throws: ChecklistError.tooLarge(part: "", limit: WorkbookArchive.fileLimit)) {
      try ChecklistSample.read(Data(count: WorkbookArchive.fileLimit + 1))
    }
  }

  @Test func tooManyTexts() throws {
    let texts = String(repeating: "<si><t>a</t></si>", count: WorkbookReader.cellLimit + 1)
    let found = try error {
      $0.replace("xl/sharedStrings.xml", with: Data("<sst>\(texts)</sst>".utf8))
    }
    #expect(
      found == .tooLarge(part: "xl/sharedStrings.xml", limit: WorkbookReader.cellLimit))
  }

  @Test(arguments: [
    "<!DOCTYPE sst [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><sst><si><t>&b;</t></si></sst>",
    "<!DOCTYPE sst [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><sst><si><t>&x;</t></si></sst>",
    "<?xml version=\"1.0\" encoding=\"UTF-7\"?>+ADwAIQ-DOCTYPE sst+AD4-<sst></sst>",
    "<?xml version=\"1.0\" encoding='IBM037'?><sst></sst>", "+ADw-sst/+AD4-",
    "<sst><si><t>", "<sst>\u{0}</sst>", "<sst>&undefined;</sst>",
    String(repeating: "<a>", count: 100) + String(repeating: "</a>", count: 100),
  ])
  func partsThatAreNoPlainXML(_ part: String) throws {
    let name = "xl/sharedStrings.xml"
    #expect(
      try error { $0.replace(name, with: Data(part.utf8)) } == .notAChecklist(.unsoundPart(name)))
  }

  @Test func aHiddenSheetThatWasChanged() throws {
    #expect(
      try error { parts in
        try parts.edit("xl/workbook.xml") { $0.replacing("name=\"ghs\"", with: "name=\"x\"") }
      } == .notAChecklist(.noHiddenSheet))
    #expect(
      try error { parts in
        try parts.edit("xl/sharedStrings.xml") {
          $0.replacing("ghs-checklist/1", with: "ghs-checklist/2")
        }
      } == .notAChecklist(.schema("ghs-checklist/2")))
    #expect(
      try error { parts in
        try parts.edit("xl/sharedStrings.xml") {
          $0.replacing(">not-applicable<", with: ">perhaps<")
        }
      } == .notAChecklist(.noHiddenSheet))
  }
}
