import Foundation
import GHSModel
import Testing

@testable import Export

/// The file around the pages: description, fonts, bookmarks, structure, sameness.
@Suite struct PDFFileTests {
  @Test func describesItself() throws {
    let bytes = try PDFRenderer().render(DocumentSamples.declaration(.ja))
    let info = try PDFFile(bytes: bytes).info()
    #expect(info["Title"] == "適合宣言書 DoC-2025-014")
    #expect(info["Author"] == "みどり医療システム株式会社")
    #expect(info["Subject"] == "Karte Link 3.2")
    #expect(info["Keywords"] == "GHS, ISO/IEC 17050-1")
    #expect(info["Page size"] == "595.276 x 841.89 pts (A4)")
    #expect(info["Tagged"] == "yes")
    let expected = Date(timeIntervalSince1970: 1_750_000_000)
    for key in ["CreationDate", "ModDate"] {
      let text = try #require(info[key])
      #expect(try Self.date(text) == expected, "\(key): \(text)")
    }
  }

  @Test(arguments: Language.allCases)
  func embedsEveryFont(language: Language) throws {
    let bytes = try PDFRenderer().render(DocumentSamples.checklist(language, rows: 20))
    let table = try ExternalTool.run(["pdffonts", "FILE"], on: bytes)
    let fonts = table.split(separator: "\n").dropFirst(2)
    #expect(!fonts.isEmpty)
    for font in fonts { #expect(font.contains(/\syes +yes +yes +\d+ +0$/), "\(font)") }
  }

  @Test func listsHeadingsAsBookmarks() throws {
    let body = [Document.Block](repeating: .paragraph(.init("本文。")), count: 60)
    let blocks: [Document.Block] =
      [.title(.init("題")), .heading(.init(.section, "第一")), .heading(.init(.topic, "細目"))]
      + body + [.heading(.init(.subsection, "中")), .heading(.init(.section, "第二 <&>")), .pageBreak]
    let document = Document(
      metadata: .init(title: "題", language: .ja, created: DocumentSamples.created),
      blocks: blocks)
    let file = PDFFile(bytes: try PDFRenderer().render(document))
    #expect(
      try file.bookmarks() == [
        .init(depth: 0, page: 1, text: "題"),
        .init(depth: 1, page: 1, text: "第一"),
        .init(depth: 2, page: 1, text: "細目"),
        .init(depth: 2, page: 3, text: "中"),
        .init(depth: 1, page: 3, text: "第二 &lt;&amp;&gt;"),
      ])
    #expect(try file.info()["Pages"] == "3")
  }

  @Test func tagsItsStructure() throws {
    let bytes = try PDFRenderer().render(DocumentSamples.declaration(.ja))
    let lines = try ExternalTool.run(["pdfinfo", "-struct-text", "FILE"], on: bytes)
      .split(separator: "\n").map { $0.trimmingCharacters(in: .whitespaces) }
    #expect(lines.first == "Document")
    let heading = try #require(lines.firstIndex(of: "H1 (block)"))
    #expect(lines[heading + 1] == "\"ヘルスソフトウェア開発ガイドライン適合宣言書\"")
    let label = try #require(lines.firstIndex(of: "\"発行者\""))
    #expect(lines[label - 1] == "TH")
    #expect(lines[label + 1] == "TD")
    #expect(!lines.contains { $0.contains("1 / 2") }, "page numbers are no content")
  }

  @Test func isTheSameEachTime() throws {
    let document = DocumentSamples.checklist(.ja, rows: 40)
    let first = try PDFRenderer().render(document)
    #expect(try PDFRenderer().render(document) == first)
  }

  @Test func numbersPages() throws {
    let pages = try PDFFile(
      bytes: PDFRenderer().render(DocumentSamples.checklist(.en, rows: 30))
    ).pages()
    #expect(pages.count > 3)
    for (index, page) in pages.enumerated() {
      #expect(page.hasSuffix("\(index + 1)/\(pages.count)"))
    }
  }

  @Test func anEmptyDocumentIsOneEmptyPage() throws {
    let document = Document(
      metadata: .init(title: "", language: .en, created: DocumentSamples.created), blocks: [])
    #expect(try PDFFile(bytes: PDFRenderer().render(document)).pages() == ["1/1"])
  }

  private static func date(_ text: String) throws -> Date {
    // poppler writes an offset of whole hours as "+00".
    let full = text.replacing(/([+-]\d\d)$/) { "\($0.1):00" }
    return try Date(full, strategy: .iso8601)
  }
}
