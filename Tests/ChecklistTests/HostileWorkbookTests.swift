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

  @Test func tooManyElements() throws {
    let found = try error {
      let elements = String(repeating: "<a/>", count: ReadingBudget.eventLimit)
      $0.replace("xl/worksheets/sheet1.xml", with: Data("<worksheet>\(elements)</worksheet>".utf8))
    }
    #expect(
      found == .tooLarge(part: "xl/worksheets/sheet1.xml", limit: ReadingBudget.eventLimit))
  }

  /// A parser compares each attribute with each other.
  @Test func aTagThatIsTooLong() throws {
    let name = "xl/sharedStrings.xml"
    let attributes = (0..<10_000).map { " a\($0)=\">\"" }.joined()
    #expect(
      try error { $0.replace(name, with: Data("<sst\(attributes)></sst>".utf8)) }
        == .notAChecklist(.unsoundPart(name)))
    let text = String(repeating: "長", count: MarkupScan.tagLimit)
    #expect(
      MarkupScan.allows(Data("<a b='>'><!-- it's \(text) --><![CDATA[<\(text)]]>\(text)</a>".utf8)))
  }

  /// One text, shared by many cells, is small in the file and large for whoever looks at each of them.
  @Test func aTextThatManyCellsShare() throws {
    let found = try error { parts in
      let sheet = "xl/worksheets/sheet1.xml"
      let texts = String(decoding: parts.parts["xl/sharedStrings.xml"] ?? Data(), as: UTF8.self)
      let number = texts.components(separatedBy: "<si>").count - 1
      let huge = "<si><t>\(String(repeating: "a", count: 1_000_000))</t></si></sst>"
      parts.replace(
        "xl/sharedStrings.xml", with: Data(texts.replacing("</sst>", with: huge).utf8))
      let rows = (100..<200).map {
        "<row r=\"\($0)\"><c r=\"F\($0)\" t=\"s\"><v>\(number)</v></c></row>"
      }
      try parts.edit(sheet) {
        $0.replacing("</sheetData>", with: "\(rows.joined())</sheetData>")
      }
    }
    #expect(found == .tooLarge(part: "RM リスク 管理", limit: ReadingBudget.textLimit))
  }

  @Test func tooManyRanges() throws {
    let ranges = String(
      repeating: "<mergeCell ref=\"A1:B1\"/>", count: SheetListener.rangeLimit + 1)
    let found = try error {
      try $0.edit("xl/worksheets/sheet1.xml") { sheet in
        sheet.replacing("</sheetData>", with: "</sheetData><mergeCells>\(ranges)</mergeCells>")
      }
    }
    #expect(found == .tooLarge(part: "RM リスク 管理", limit: SheetListener.rangeLimit))
  }

  @Test func workbooksOfOtherKinds() throws {
    #expect(
      try error { $0.replace("xl/vbaProject.bin", with: Data("x".utf8)) }
        == .notAChecklist(.macros))
    #expect(
      try error { parts in
        try parts.edit("[Content_Types].xml") {
          $0.replacing(
            "vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
            with: "vnd.ms-excel.sheet.macroEnabled.main+xml")
        }
      } == .notAChecklist(.macros))
    let old = Data([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]) + Data(count: 4_096)
    #expect(throws: ChecklistError.notAChecklist(.oldOrProtected)) {
      try ChecklistSample.read(old)
    }
  }

  /// Such a cell would go unread.
  @Test func aCellThatDoesNotSayWhereItIs() throws {
    #expect(
      try error { parts in
        try parts.edit("xl/worksheets/sheet1.xml") { $0.replacing("<c r=\"F4\"", with: "<c") }
      } == .notAChecklist(.unsoundPart("RM リスク 管理")))
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
