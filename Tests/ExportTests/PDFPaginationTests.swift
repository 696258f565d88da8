import GHSModel
import Testing

@testable import Export

/// Where pages break: headings stay with what follows, no line stands alone.
@Suite struct PDFPaginationTests {
  static let long = String(repeating: "文章が続く。", count: 60)

  private func pages(_ blocks: [Document.Block]) throws -> [[Paginator.PlacedRow]] {
    let fonts = try FontLibrary(language: .ja)
    return Paginator(try BlockLayout(blocks, fonts: fonts).rows).pages
  }

  @Test(arguments: 20..<60)
  func aHeadingIsNeverTheLastOnItsPage(lines: Int) throws {
    let filler = [Document.Block](repeating: .paragraph(.init("埋める。")), count: lines)
    let table = Document.Table(
      caption: "表", columns: [.init("列")],
      rows: [.group("群"), .cells([.init(Self.long)]), .cells([.init("次")])])
    let pages = try pages(
      filler + [.heading(.init(.section, "節")), .heading(.init(.topic, "項")), .table(table)])
    for page in pages {
      let last = try #require(page.last)
      #expect(!last.row.keepsWithNext)
      #expect(last.y + last.row.height <= PageGeometry.bodyBottom + 0.01)
    }
  }

  @Test(arguments: 20..<60)
  func noLineStandsAlone(lines: Int) throws {
    let filler = [Document.Block](repeating: .paragraph(.init("埋める。")), count: lines)
    let pages = try pages(
      filler + [.paragraph(.init(Self.long)), .list(.init(items: [Self.long]))])
    let parts = pages.joined().map(\.row).filter { row in
      row.cells.contains { ($0.runs.first?.layout.lines.count ?? 0) > 1 }
    }
    #expect(!parts.isEmpty)
    for part in parts { #expect(part.cells.map(\.lineCount).max() ?? 0 >= 2) }
  }

  @Test func aSignatureStaysTogether() throws {
    let signature = Document.Signature(
      statement: "発行する。", lines: [.init("署名", ""), .init("氏名", "佐藤"), .init("日付", "")])
    for lines in 20..<45 {
      let filler = [Document.Block](repeating: .paragraph(.init("埋める。")), count: lines)
      let pages = try pages(filler + [.signature(signature)])
      let holding = pages.indices.filter { page in
        pages[page].contains { $0.row.cells.contains { $0.tag == .tableHead } }
      }
      #expect(holding.count == 1)
      let page = try #require(holding.first)
      #expect(pages[page].count > signature.lines.count + 1, "it does not stand alone")
    }
  }

  @Test func aPageBreakAtTheTopOfAPageMakesNoEmptyPage() throws {
    let pages = try pages([
      .pageBreak, .paragraph(.init("一")), .pageBreak, .pageBreak,
      .space(.large), .paragraph(.init("二")), .pageBreak,
    ])
    #expect(pages.map(\.count) == [1, 1])
    #expect(pages[1][0].y == PageGeometry.bodyTop)
  }
}
