import Testing

@testable import TerminalKit

@Suite("Layout")
struct LayoutTests {
  @Test(
    "tracks share the room",
    arguments: [
      ([.fixed(3), .remaining, .fixed(2)], 10, 0, [3, 5, 2]),
      ([.fixed(3), .remaining, .fixed(2)], 10, 1, [3, 3, 2]),
      ([.flexible(minimum: 2, weight: 1), .flexible(weight: 2)], 11, 0, [5, 6]),
      ([.fixed(8), .fixed(8)], 10, 1, [8, 1]),
      ([.fixed(8), .fixed(8)], 8, 1, [8, 0]),
      ([.remaining, .remaining, .remaining], 10, 0, [3, 3, 4]),
      ([.fixed(5)], 0, 0, [0]),
      ([], 5, 0, []),
      ([.fixed(-1), .remaining], -5, 0, [0, 0]),
    ] as [([Track], Int, Int, [Int])])
  func tracks(tracks: [Track], total: Int, gap: Int, extents: [Int]) {
    #expect(Track.allocate(tracks, total: total, gap: gap) == extents)
  }

  @Test("parts of a rectangle never leave it")
  func splitting() {
    let tracks: [Track] = [.fixed(2), .flexible(minimum: 3), .fixed(1)]
    for extent in 0...12 {
      for gap in 0...2 {
        let rect = Rect(row: 1, column: 2, rows: extent, columns: extent)
        for part in rect.splitRows(tracks, gap: gap) + rect.splitColumns(tracks, gap: gap) {
          #expect(part.isEmpty || part.intersection(rect) == part)
        }
      }
    }
    let parts = Rect(row: 0, column: 0, rows: 10, columns: 5).splitRows(tracks)
    #expect(parts.map(\.row) == [0, 2, 9])
    #expect(parts.map(\.rows) == [2, 7, 1])
  }

  @Test("insets, centring and lines stay inside")
  func rectangles() {
    let rect = Rect(row: 2, column: 4, rows: 6, columns: 10)
    #expect(rect.inset(rows: 1, columns: 2) == Rect(row: 3, column: 6, rows: 4, columns: 6))
    #expect(rect.inset(rows: 4).isEmpty)
    #expect(
      rect.centered(Size(rows: 2, columns: 99)) == Rect(row: 4, column: 4, rows: 2, columns: 10))
    #expect(rect.line(5) == Rect(row: 7, column: 4, rows: 1, columns: 10))
    #expect(rect.line(6).isEmpty)
    #expect(rect.line(-1).isEmpty)
    #expect(rect.contains(Position(row: 7, column: 13)))
    #expect(!rect.contains(Position(row: 8, column: 13)))
  }

  @Test("a list moves only when the selection would leave it")
  func scrolling() {
    var window = ScrollWindow()
    let steps: [(selection: Int, count: Int, height: Int, visible: Range<Int>)] = [
      (3, 20, 5, 0..<5), (5, 20, 5, 1..<6), (2, 20, 5, 1..<6), (0, 20, 5, 0..<5),
      (19, 20, 5, 15..<20), (19, 20, 8, 12..<20), (3, 4, 8, 0..<4), (99, 4, 2, 2..<4),
      (0, 0, 5, 0..<0), (7, 9, 0, 0..<0), (3, 9, 2, 2..<4),
    ]
    for step in steps {
      let visible = window.reveal(step.selection, count: step.count, height: step.height)
      #expect(visible == step.visible)
    }
    let end = window.scroll(by: 100, count: 9, height: 4)
    #expect(end == 5..<9)
    let start = window.scroll(by: -100, count: 9, height: 4)
    #expect(start == 0..<4)
  }

  @Test("the selection is visible and the room is used, whatever happens")
  func scrollingInvariant() {
    var window = ScrollWindow()
    for count in 1...6 {
      for height in 1...4 {
        for selection in 0..<count {
          for margin in 0...2 {
            let visible = window.reveal(
              selection, count: count, height: height, margin: margin)
            #expect(visible.contains(selection))
            #expect(visible.count == min(count, height))
          }
        }
      }
    }
  }
}
