import Testing

@testable import TerminalKit

@Suite("The headless terminal")
@MainActor
struct HeadlessTerminalTests {
  @Test("it plays its script, follows its resizes and then loses its input")
  func script() {
    let size = Size(rows: 3, columns: 4)
    let terminal = HeadlessTerminal(script: [[.key(.enter), .resize(size)], [.paste("a")]])
    #expect(terminal.size == Size(rows: 24, columns: 80))
    #expect(terminal.events(timeout: nil) == [.key(.enter), .resize(size)])
    #expect(terminal.size == size)
    terminal.suspend()
    #expect(terminal.events(timeout: nil) == [.resume])
    #expect(terminal.events(timeout: nil) == [.paste("a")])
    #expect(terminal.events(timeout: nil) == [.inputLost])
  }

  @Test("it keeps frames and calls")
  func keeping() {
    let terminal = HeadlessTerminal()
    var frame = Frame(size: terminal.size)
    terminal.draw(frame)
    frame.put("x", at: Position(row: 0, column: 0))
    terminal.draw(frame)
    terminal.invalidate()
    #expect(terminal.withReleased { 7 } == 7)
    terminal.bell()
    terminal.close()
    #expect(terminal.frames.count == 2)
    #expect(terminal.lastFrame == frame)
    #expect(terminal.calls == [.invalidate, .release, .bell, .close])
  }
}
