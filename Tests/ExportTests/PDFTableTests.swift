import Foundation
import GHSModel
import Testing

@testable import Export

/// A table of many pages is read back by another program: everything is there, once, in order.
@Suite struct PDFTableTests {
  static let header = "見出し行"
  static let footer = "足元の行"
  static let columns = ["番号", "根拠", "証拠"]

  /// Rows of every size: empty cells, one-liners, 2,000 characters, a long unbroken string.
  static let cells: [[String]] = (1...90).map { number in
    let rationale =
      switch number {
      case 30: String(repeating: "危険状態の推定根拠、\(number)。", count: 150)
      case 60: String(repeating: "長", count: 2000)
      default: String(repeating: "行\(number)の根拠を述べる。", count: number % 6)
      }
    let evidence = number == 45 ? String(repeating: "0123456789abcdef", count: 60) : "証拠\(number)"
    return ["(\(number))", rationale, evidence]
  }

  static let document = Document(
    metadata: .init(title: "表", language: .ja, created: DocumentSamples.created),
    header: header, footer: footer,
    blocks: [
      .table(
        .init(
          columns: [.init(columns[0]), .init(columns[1], width: 4), .init(columns[2], width: 2)],
          rows: cells.map { .cells($0.map { Document.Table.Cell($0) }) }))
    ])

  @Test func everythingIsFoundOnceInOrderBelowAHeadOnEveryPage() throws {
    let pages = try PDFFile(bytes: PDFRenderer().render(Self.document)).pages()
    #expect(pages.count > 5)
    let head = Self.header + Self.columns.joined()
    var body = ""
    for (index, page) in pages.enumerated() {
      let foot = Self.footer + "\(index + 1)/\(pages.count)"
      #expect(page.hasPrefix(head), "page \(index + 1)")
      #expect(page.hasSuffix(foot), "page \(index + 1)")
      body += page.dropFirst(head.count).dropLast(foot.count)
    }
    // A row that goes on on the next page is read part by part; the parts of each cell, put
    // together, are the cell.
    let single = Self.cells.filter { ![30, 45, 60].contains(Int($0[0].dropFirst().dropLast())!) }
    var rest = Substring(body)
    for row in single {
      let text = row.joined()
      let found = try #require(rest.range(of: text), "row \(row[0]) is missing or out of order")
      rest = rest[found.upperBound...]
      #expect(!rest.contains(row[0]), "row \(row[0]) is there twice")
    }
    let all = Self.cells.joined().joined()
    #expect(body.sorted() == all.sorted(), "a character is missing or there twice")
  }

  @Test func noTextLeavesThePageOrLiesOnOtherText() throws {
    let pages = try PDFFile(bytes: PDFRenderer().render(Self.document)).words()
    for (index, words) in pages.enumerated() {
      for (position, word) in words.enumerated() {
        #expect(word.left > 50 && word.right < 546, "page \(index + 1): \(word.text)")
        #expect(word.top > 30 && word.bottom < 820, "page \(index + 1): \(word.text)")
        for other in words[(position + 1)...] where word.overlaps(other) {
          Issue.record("page \(index + 1): \(word.text) lies on \(other.text)")
        }
      }
    }
  }

  @Test func aRowThatGoesOnNamesItselfAgain() throws {
    let long = String(repeating: "長い根拠を述べる。", count: 800)
    let document = Document(
      metadata: Self.document.metadata,
      blocks: [
        .table(
          .init(
            columns: [.init("番号", namesRows: true), .init("根拠", width: 3)],
            rows: [.cells([.init("RM 7"), .init(long)])]))
      ])
    let pages = try PDFFile(bytes: PDFRenderer().render(document)).pages()
    #expect(pages.count > 2)
    for page in pages { #expect(page.hasPrefix("番号根拠RM7")) }
  }

  @Test func wordsAreNotBrokenForWantOfALittleRoom() throws {
    let document = Document(
      metadata: Self.document.metadata,
      blocks: [
        .table(
          .init(
            columns: [.init("Judgement", width: 0.3), .init("Rationale", width: 9)],
            rows: [.cells([.init("Nonconforming", role: .strong), .init("Because.")])]))
      ])
    let words = try PDFFile(bytes: PDFRenderer().render(document)).words().joined().map(\.text)
    #expect(words.contains("Judgement"))
    #expect(words.contains("Nonconforming"))
  }

  /// Where every column has a long word, they share what there is.
  @Test func columnsAreNeverWiderThanThePage() throws {
    let words = ["Characteristically", "Nonconformities", "Interdependencies", "Responsibilities"]
    let table = Document.Table(
      columns: (0..<9).map { _ in .init("Characteristic") },
      rows: words.map { word in .cells((0..<9).map { _ in .init(word, role: .strong) }) })
    let spans = try ColumnWidths(of: table, inset: 5, fonts: FontLibrary(language: .en)).spans
    let end = try #require(spans.last.map { $0.x + $0.width })
    #expect(abs(end - PageGeometry.bodyWidth) < 0.01)
  }

  @Test func cellsBeyondTheLastColumnAreNotLost() throws {
    let document = Document(
      metadata: Self.document.metadata,
      blocks: [
        .table(
          .init(
            columns: [.init("A"), .init("B")],
            rows: [.cells([.init("一"), .init("二"), .init("三")]), .cells([]), .group("群")]))
      ])
    let pages = try PDFFile(bytes: PDFRenderer().render(document)).pages()
    #expect(pages == ["AB一二三群1/1"])
  }
}
