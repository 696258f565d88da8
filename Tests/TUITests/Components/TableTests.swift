import TerminalKit
import Testing

@testable import TUI

@Suite struct TableTests {
  /// A thousand products are drawn as quickly as twenty.
  @Test func onlyTheRowsInSightAreMade() {
    var frame = Frame(size: Size(rows: 24, columns: 80))
    var cursor = ListCursor()
    cursor.select(500, count: 1000, height: 20)
    var made: [Int] = []
    Table(columns: [.init("Name", .remaining)]).draw(
      count: 1000, cursor: cursor, in: Rect(row: 1, column: 0, rows: 21, columns: 80), of: &frame,
      symbols: .unicode
    ) { index in
      made.append(index)
      return [Span("product \(index)")]
    }
    #expect(made.count == 20 && made.contains(500))
    #expect(frame.plainText.contains("> product 500"))
  }
}
