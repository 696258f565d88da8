import Testing

@testable import TerminalKit

@Suite("Changes between frames")
struct FrameChangesTests {
  private func frame(_ text: String, style: Style = .text) -> Frame {
    var frame = Frame(size: Size(rows: 1, columns: 20))
    frame.put(text, at: Position(row: 0, column: 0), style: style)
    return frame
  }

  private func runs(from old: String, to new: String) -> [String] {
    frame(new).changes(since: frame(old)).map { run in
      "\(run.position.column)+\(run.columns):\(run.spans.map(\.text).joined())"
    }
  }

  @Test("only what changed is written, in whole clusters")
  func smallest() {
    #expect(runs(from: "abc", to: "abc") == [])
    #expect(runs(from: "abcdefghij", to: "aBcdefghIj") == ["1+1:B", "8+1:I"])
    #expect(runs(from: "abcdef", to: "aBcdEf") == ["1+4:BcdE"])
    #expect(runs(from: "要求", to: "要事") == ["2+2:事"])
    #expect(runs(from: "要求", to: "xy求") == ["0+2:xy"])
    #expect(runs(from: "xy求", to: "要求") == ["0+2:要"])
    // A wide character moved by one column: its cells differ in both columns.
    #expect(runs(from: "求", to: " 求") == ["0+3: 求"])
  }

  @Test("a change of style alone is a change")
  func style() {
    let runs = frame("ab", style: .good).changes(since: frame("ab"))
    #expect(runs.map(\.spans) == [[Span("ab", .good)]])
  }

  @Test("without a frame of the same size everything is written")
  func everything() {
    let new = frame("ab")
    let other = Frame(size: Size(rows: 2, columns: 20))
    for runs in [new.changes(since: nil), new.changes(since: other)] {
      #expect(runs.map(\.columns) == [20])
    }
  }

  @Test("writing the changes onto the old frame gives the new one, cell by cell")
  func replay() {
    let texts = ["", "abc要求x", "ｶﾞ要x求", "か\u{3099}", "👨‍👩‍👧🇯🇵", " 要求 ab", "a👨‍👩‍👧b"]
    for old in texts {
      for new in texts {
        var screen = frame(old)
        for run in frame(new).changes(since: screen) {
          screen.put(run.spans, at: run.position)
        }
        #expect(screen == frame(new), "\(old) to \(new)")
      }
    }
  }
}
