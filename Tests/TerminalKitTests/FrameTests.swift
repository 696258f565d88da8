import Testing

@testable import TerminalKit

@Suite("Frames")
struct FrameTests {
  private func frame(_ rows: Int, _ columns: Int) -> Frame {
    Frame(size: Size(rows: rows, columns: columns))
  }

  /// Whether the clusters of every row add up to its width.
  private func isWhole(_ frame: Frame) -> Bool {
    (0..<frame.size.rows).allSatisfy { row in
      let text = frame.row(row).map(\.text).joined()
      guard text.columnCount == frame.size.columns else { return false }
      var column = 0
      while column < frame.size.columns {
        let extent = frame.extent(row: row, column: column)
        let cell = frame[Position(row: row, column: column)]
        guard extent.lowerBound == column, cell.text.columnCount == extent.count else {
          return false
        }
        column = extent.upperBound
      }
      return true
    }
  }

  @Test("wide characters take two cells and are cut off whole at the edge")
  func edge() {
    var frame = frame(1, 5)
    frame.fill(frame.bounds, with: "-")
    #expect(frame.put("要求事項", at: Position(row: 0, column: 0)) == 6)
    #expect(frame.plainText == "要求")
    #expect(frame[Position(row: 0, column: 1)].isContinuation)
    #expect(frame[Position(row: 0, column: 4)].text == " ")
    #expect(isWhole(frame))
  }

  @Test("text that starts left of the clip shows its rest")
  func leftEdge() {
    var frame = frame(1, 6)
    frame.fill(frame.bounds, with: "-")
    frame.put("要求事項", at: Position(row: 0, column: -1))
    #expect(frame.plainText == " 求事")
    #expect(isWhole(frame))
  }

  @Test("overwriting half of a wide character blanks the other half")
  func overwriting() {
    var frame = frame(1, 6)
    frame.put("要求事", at: Position(row: 0, column: 0))
    frame.put("x", at: Position(row: 0, column: 1))
    frame.put("合", at: Position(row: 0, column: 3))
    #expect(frame.plainText == " x 合")
    #expect(isWhole(frame))
  }

  @Test("nothing is drawn outside of the clip")
  func clipping() {
    var frame = frame(3, 8)
    let clip = Rect(row: 1, column: 2, rows: 1, columns: 4)
    for row in -1...3 {
      frame.put("あいうえおか", at: Position(row: row, column: -1), in: clip)
    }
    #expect(frame.plainText == "\n   う\n")
    #expect(isWhole(frame))
  }

  @Test("any text at any place and size leaves the rows whole")
  func invariant() {
    let texts = ["ｶﾞab", "が漢", "👨‍👩‍👧!", "\u{1B}[2J\u{301}", "a\u{200B}b", "🇯🇵🇯🇵", "①─※"]
    for columns in 0...7 {
      for start in -4...7 {
        for (first, second) in zip(texts, texts.dropFirst() + texts.prefix(1)) {
          var frame = frame(1, columns)
          frame.put(first, at: Position(row: 0, column: 0))
          frame.put(second, at: Position(row: 0, column: start))
          #expect(isWhole(frame), "\(first) \(second) \(columns) \(start)")
        }
      }
    }
  }

  @Test("drawing into frames and rectangles of no extent is harmless")
  func noExtent() {
    for (rows, columns) in [(0, 0), (0, 5), (5, 0), (1, 1)] {
      var frame = frame(rows, columns)
      frame.box(frame.bounds, title: [Span("題")])
      frame.putLine("題", line: 3, of: frame.bounds)
      frame.putLine([Span("題")], line: 0, of: frame.bounds)
      frame.putWrapped("題題", in: frame.bounds)
      frame.putField(TextField("題"), in: frame.bounds)
      frame.putEditor(TextEditor("題\n題"), in: frame.bounds)
      frame.highlight(Rect(row: -3, column: -3, rows: 99, columns: 99))
      frame.horizontalLine(frame.bounds)
      frame.verticalLine(frame.bounds)
      frame.separator(row: 0, of: frame.bounds)
      #expect(isWhole(frame))
      #expect(frame.changes(since: nil).count == (columns > 0 ? rows : 0))
    }
  }

  @Test("a line fills its row, cut or padded")
  func lines() {
    var frame = frame(3, 10)
    let rect = Rect(row: 0, column: 1, rows: 3, columns: 8)
    frame.fill(frame.bounds, with: ".")
    frame.putLine("リスクマネジメント", line: 0, of: rect)
    frame.putLine("適合", line: 1, of: rect, alignment: .trailing)
    frame.putLine([Span("適合", .good), Span(" 3")], line: 2, of: rect)
    frame.putLine("何も", line: 3, of: rect)
    #expect(frame.plainText == ".リスク… .\n.    適合.\n.適合 3  .")
    #expect(frame.spans(row: 2).first { $0.style == .good }?.text == "適合")
  }

  @Test("a box has lines, corners, a title and room inside")
  func boxes() {
    var frame = frame(4, 14)
    let room = frame.box(frame.bounds, title: [Span("要求事項", .title)])
    frame.separator(row: 2, of: frame.bounds)
    #expect(room == Rect(row: 1, column: 1, rows: 2, columns: 12))
    #expect(
      frame.plainText == """
        ┌─ 要求事項 ─┐
        │            │
        ├────────────┤
        └────────────┘
        """)
    frame.box(frame.bounds, title: [Span("要求事項事項")], symbols: .ascii)
    #expect(frame.plainText.hasPrefix("+- 要求事.. -+"))
  }

  @Test("highlighting keeps the text and takes clusters as a whole")
  func highlighting() {
    var frame = frame(1, 6)
    frame.put([Span("適合", .good), Span("!!")], at: Position(row: 0, column: 0))
    frame.highlight(Rect(row: 0, column: 3, rows: 1, columns: 2))
    #expect(frame.annotatedText == "{good|適}{good*|合}{text*|!}!\ncursor: hidden")
  }

  @Test("a frame of another size is cut at clusters or filled up")
  func resizing() {
    var frame = frame(2, 6)
    frame.put([Span("適合", .good), Span("ab")], at: Position(row: 0, column: 0))
    frame.cursor = Position(row: 1, column: 3)
    let smaller = frame.resized(to: Size(rows: 1, columns: 3))
    #expect(smaller.annotatedText == "{good|適 }\ncursor: hidden")
    let larger = frame.resized(to: Size(rows: 3, columns: 8))
    #expect(larger.annotatedText == "{good|適合}ab\n\n\ncursor: 1,3")
    #expect(isWhole(smaller) && isWhole(larger))
  }
}
