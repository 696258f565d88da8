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

  /// Where a page begins, counted in rows from the first after the filler, for every height of filler.
  private func breaks(_ blocks: [Document.Block]) throws -> Set<Int> {
    var found: Set<Int> = []
    for lines in 15..<45 {
      let filler = [Document.Block](repeating: .paragraph(.init("埋める。")), count: lines)
      var count = 0
      for page in try pages(filler + blocks).dropLast() {
        count += page.count { !$0.isRepeated }
        found.insert(count - lines)
      }
    }
    return found.filter { $0 > 0 }
  }

  private func table(_ rows: Int, group: String? = nil, caption: String = "表") -> Document.Block {
    .table(
      Document.Table(
        caption: caption, columns: [.init("列"), .init("列")],
        rows: (group.map { [.group($0)] } ?? [])
          + (0..<rows).map { .cells([.init("行\($0)"), .init("短い。")]) }))
  }

  /// Heading, sentence, caption, head and two rows are one; the last row does not stand alone.
  @Test func aTableBeginsWithTwoRowsAndEndsWithTwo() throws {
    let blocks: [Document.Block] = [
      .heading(.init(.section, "節")), .paragraph(.init("次の表に示す。")), table(5),
    ]
    #expect(try breaks(blocks) == [6, 7])
  }

  @Test func theNameOfAGroupIsNeverTheLastOnItsPage() throws {
    #expect(try breaks([table(4, group: "群", caption: "")]).isDisjoint(with: [1, 2, 5]))
    let two = Document.Table(
      columns: [.init("列")],
      rows: [
        .cells([.init("一")]), .cells([.init("二")]), .group("群"), .cells([.init("三")]),
        .cells([.init("四")]),
      ])
    #expect(try breaks([.table(two)]) == [3])
  }

  @Test func headingsOfEveryDepthStayWithWhatFollows() throws {
    let blocks: [Document.Block] = [
      .heading(.init(.section, "節")), .heading(.init(.subsection, "項")),
      .heading(.init(.topic, "目")), .paragraph(.init("本文。")), .paragraph(.init("本文。")),
    ]
    #expect(try breaks(blocks) == [4])
  }

  @Test func noRowLeavesTheBodyOfItsPage() throws {
    for lines in 15..<45 {
      let filler = [Document.Block](repeating: .paragraph(.init("埋める。")), count: lines)
      let rows = (0..<30).map { number in
        Document.Table.Row.cells([
          .init("\(number)"), .init(String(repeating: "長い行。", count: number * 3)),
        ])
      }
      let table = Document.Table(columns: [.init("列"), .init("列", width: 2)], rows: rows)
      for placed in try pages(filler + [.table(table)]).joined() {
        #expect(placed.y >= PageGeometry.bodyTop)
        #expect(placed.y + placed.row.height <= PageGeometry.bodyBottom + 0.01)
      }
    }
  }

  /// A head that would leave no room for rows is said once.
  @Test func aHeadOfHalfAPageIsNotRepeated() throws {
    let head = String(repeating: "長い見出し", count: 60)
    let table = Document.Table(
      columns: [.init(head), .init("列", width: 4)],
      rows: (0..<60).map { .cells([.init("\($0)"), .init("行。")]) })
    let pages = try pages([.table(table)])
    #expect(pages.count > 2 && pages.count < 6)
    #expect(pages.joined().allSatisfy { !$0.isRepeated })
  }

  /// What is short is moved rather than divided.
  @Test func shortRowsAreNotDivided() throws {
    for lines in 15..<45 {
      let filler = [Document.Block](repeating: .paragraph(.init("埋める。")), count: lines)
      let cells = Document.Table.Row.cells([
        .init("番号"), .init(String(repeating: "四行。", count: 40)),
      ])
      let table = Document.Table(
        columns: [.init("列"), .init("列", width: 2)],
        rows: [Document.Table.Row](repeating: cells, count: 20))
      let rows = try pages(filler + [.table(table)]).joined().filter { !$0.isRepeated }
      #expect(rows.count == lines + 1 + 20)
    }
  }

  /// A name is whole on the first of its pages and said again, as no content, on the others; one bookmark
  /// leads to it.
  @Test func aRowThatGoesOnIsStillOneRow() throws {
    let name = String(repeating: "長い名前", count: 7)
    let fonts = try FontLibrary(language: .ja)
    for lines in 15..<45 {
      let filler = [Document.Block](repeating: .paragraph(.init("埋める。")), count: lines)
      let table = Document.Table(
        columns: [.init("列", namesRows: true), .init("列", width: 4)],
        rows: (0..<4).map { _ in .cells([.init(name), .init(Self.long + Self.long)]) },
        bookmarksRows: true)
      let blocks = filler + [.table(table)]
      let whole = try #require(try BlockLayout(blocks, fonts: fonts).rows.last).cells[0].lineCount
      #expect(whole == 3, "the most lines of a name that stays whole")
      let parts = try pages(blocks).joined().filter { !$0.isRepeated && $0.row.cells.count == 2 }
        .map(\.row).filter { $0.cells[0].namesRow }
      #expect(parts.count { $0.bookmark != nil } == 4)
      let names = parts.filter { !$0.cells[0].isRepeated && !$0.cells[0].runs.isEmpty }
      #expect(names.map(\.cells[0].lineCount) == [Int](repeating: whole, count: 4))
      #expect(names.allSatisfy { $0.bookmark != nil })
    }
  }
}
