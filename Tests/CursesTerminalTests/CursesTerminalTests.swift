import Glibc
import TerminalKit
import Testing

@testable import CursesTerminal

@Suite("The terminal through ncurses", .serialized)
@MainActor
struct CursesTerminalTests {
  private let size = Size(rows: 5, columns: 20)

  private func frame(_ text: String, style: Style = .text) -> Frame {
    var frame = Frame(size: size)
    frame.put(text, at: Position(row: 0, column: 0), style: style)
    return frame
  }

  @Test("it takes the terminal over and gives it back as it was")
  func openingAndClosing() throws {
    let pseudo = try PseudoTerminal()
    #expect(pseudo.isCooked)
    let terminal = try pseudo.open()
    #expect(terminal.size == size)
    #expect(!pseudo.isCooked)
    terminal.draw(frame("適合 ok"))
    let opening = pseudo.output()
    #expect(opening.contains("\u{1B}[?1049h"))
    #expect(opening.contains("\u{1B}[?2004h"))
    #expect(opening.contains("適合 ok"))
    terminal.close()
    terminal.close()
    let closing = pseudo.output()
    #expect(closing.contains("\u{1B}[?1049l"))
    #expect(closing.contains("\u{1B}[?2004l"))
    #expect(pseudo.isCooked)
  }

  @Test("only what changed is written, and after invalidation everything")
  func drawing() throws {
    let pseudo = try PseudoTerminal()
    let terminal = try pseudo.open()
    defer { terminal.close() }
    terminal.draw(frame("abcdefgh 要求"))
    _ = pseudo.output()
    terminal.draw(frame("abcdefgh 要事"))
    let change = pseudo.output()
    #expect(change.contains("事"))
    #expect(!change.contains("abc") && !change.contains("要"))
    terminal.invalidate()
    terminal.draw(frame("abcdefgh 要事"))
    #expect(pseudo.output().contains("abcdefgh 要事"))
  }

  @Test("marks, half-width kana and emoji reach the terminal, escapes do not")
  func clusters() throws {
    let pseudo = try PseudoTerminal()
    let terminal = try pseudo.open()
    defer { terminal.close() }
    terminal.draw(frame("か\u{3099}葛\u{E0100}ｶﾞ🇯🇵|"))
    #expect(pseudo.output().contains("か\u{3099}葛\u{E0100}ｶﾞ🇯🇵|"))
    terminal.draw(frame("\u{1B}]52;c;eA==\u{7}"))
    let output = pseudo.output()
    #expect(output.contains("␛]52;c;eA==␇"))
    #expect(!output.contains("\u{1B}]52"))
  }

  @Test("without colour there are only attributes")
  func monochrome() throws {
    let colors = try Regex("\u{1B}\\[[0-9;]*3[0-7]m")
    for usesColor in [true, false] {
      let pseudo = try PseudoTerminal()
      var options = pseudo.options
      options.usesColor = usesColor
      let terminal = try pseudo.open(options)
      terminal.draw(frame("bad", style: .bad.highlighted()))
      let output = pseudo.output()
      terminal.close()
      #expect(output.contains(colors) == usesColor)
      #expect(output.contains("7m") && output.contains("1"))
    }
  }

  @Test("the cursor stands where the frame says")
  func cursor() throws {
    let pseudo = try PseudoTerminal()
    let terminal = try pseudo.open()
    defer { terminal.close() }
    var frame = frame("")
    frame.cursor = Position(row: 2, column: 7)
    terminal.draw(frame)
    #expect(pseudo.output().contains("\u{1B}[3;8H"))
    frame.cursor = nil
    terminal.draw(frame)
    #expect(pseudo.output().contains("\u{1B}[?25l"))
  }

  @Test("keys, input methods' text and pasted text become events")
  func input() throws {
    let pseudo = try PseudoTerminal()
    let terminal = try pseudo.open()
    defer { terminal.close() }
    #expect(terminal.events(timeout: .zero) == [])
    pseudo.type("日本q\u{1B}OA\u{1A}")
    #expect(
      terminal.events(timeout: nil)
        == [.key(.character("日")), .key(.character("本")), .key(.character("q")), .key(.up)]
        + [.key(.control("z"))])
    pseudo.type("\u{1B}")
    #expect(terminal.events(timeout: nil) == [.key(.escape)])
    pseudo.type("\u{1B}[200~一行\r二")
    #expect(terminal.events(timeout: .milliseconds(5)) == [])
    pseudo.type("行q\u{1B}[201~x")
    #expect(terminal.events(timeout: nil) == [.paste("一行\n二行q"), .key(.character("x"))])
  }

  @Test("the escape key does not wait for the rest of a sequence longer than it must")
  func escapeIsQuick() throws {
    let pseudo = try PseudoTerminal()
    let terminal = try pseudo.open()
    defer { terminal.close() }
    // A busy machine may be slow now and then, but not every time.
    let shortest = try (0..<8).map { _ in
      pseudo.type("\u{1B}")
      return try ContinuousClock().measure {
        try #require(terminal.events(timeout: nil) == [.key(.escape)])
      }
    }.min()
    #expect(try #require(shortest) < .milliseconds(250))
  }

  @Test("the mouse is reported only when it is asked for")
  func mouse() throws {
    let pseudo = try PseudoTerminal()
    var options = pseudo.options
    options.usesMouse = true
    let terminal = try pseudo.open(options)
    #expect(pseudo.output().contains("\u{1B}[?1000h\u{1B}[?1006h"))
    pseudo.type("\u{1B}[<0;3;2M\u{1B}[<0;3;2m\u{1B}[<64;1;5M\u{1B}[<65;20;1M")
    let place = { Position(row: $0, column: $1) }
    #expect(
      terminal.events(timeout: nil) == [
        .mouse(MouseEvent(.press, at: place(1, 2))),
        .mouse(MouseEvent(.wheelUp, at: place(4, 0))),
        .mouse(MouseEvent(.wheelDown, at: place(0, 19))),
      ])
    terminal.close()
    #expect(pseudo.output().contains("\u{1B}[?1006l\u{1B}[?1000l"))
    let without = try pseudo.open()
    defer { without.close() }
    #expect(!pseudo.output().contains("\u{1B}[?1000h"))
  }

  @Test("a character whose bytes come one by one is not lost")
  func slowCharacter() throws {
    let pseudo = try PseudoTerminal()
    let terminal = try pseudo.open()
    defer { terminal.close() }
    let bytes = Array("語".utf8)
    for byte in bytes.dropLast() {
      pseudo.type([byte])
      #expect(terminal.events(timeout: .milliseconds(1)) == [])
    }
    pseudo.type(bytes.suffix(1))
    #expect(terminal.events(timeout: nil) == [.key(.character("語"))])
  }

  @Test("a change of size is reported once, and frames follow it")
  func resizing() throws {
    let pseudo = try PseudoTerminal()
    let terminal = try pseudo.open()
    defer { terminal.close() }
    terminal.draw(frame("text"))
    for columns in [30, 25, 12] {
      pseudo.resize(to: Size(rows: 3, columns: columns))
      kill(getpid(), SIGWINCH)
    }
    let smaller = Size(rows: 3, columns: 12)
    #expect(terminal.events(timeout: nil) == [.resize(smaller)])
    #expect(terminal.size == smaller)
    #expect(terminal.events(timeout: .zero) == [])
    _ = pseudo.output()
    terminal.draw(frame("0123456789要求"))
    let output = pseudo.output()
    #expect(output.contains("0123456789要"))
    #expect(!output.contains("求"))
  }

  @Test(
    "a request to end is an event",
    arguments: [
      (SIGTERM, Termination.terminate), (SIGHUP, .hangUp), (SIGINT, .interrupt), (SIGQUIT, .quit),
    ])
  func termination(signal: Int32, termination: Termination) throws {
    let pseudo = try PseudoTerminal()
    let terminal = try pseudo.open()
    defer { terminal.close() }
    kill(getpid(), signal)
    #expect(terminal.events(timeout: nil) == [.terminate(termination)])
  }

  @Test("a terminal that went away is an event, not a busy loop")
  func losingInput() throws {
    let pseudo = try PseudoTerminal()
    let terminal = try pseudo.open()
    pseudo.unplug()
    #expect(terminal.events(timeout: nil).contains(.inputLost))
    terminal.close()
  }

  @Test("other threads end a wait, and do no harm after the end")
  func waking() throws {
    let pseudo = try PseudoTerminal()
    let terminal = try pseudo.open()
    let waker = terminal.waker
    waker.wake()
    waker.wake()
    #expect(terminal.events(timeout: nil) == [.wake])
    terminal.close()
    waker.wake()
  }

  @Test("diagnostics appear when the terminal has been given back")
  func diagnostics() throws {
    let pseudo = try PseudoTerminal()
    let error = dup(pseudo.terminal)
    let terminal = try pseudo.open(error: error)
    terminal.draw(frame("text"))
    _ = pseudo.output()
    let message = Array("診断\n".utf8)
    write(error, message, message.count)
    #expect(pseudo.output() == "")
    terminal.withReleased { _ = write(error, message, message.count) }
    #expect(pseudo.output().contains("診断"))
    terminal.close()
    let output = pseudo.output()
    let end = try #require(output.firstRange(of: "\u{1B}[?1049l"))
    #expect(output[end.upperBound...].contains("診断\r\n"))
  }

  @Test("another program gets a usual terminal, and everything is drawn anew afterwards")
  func releasing() throws {
    let pseudo = try PseudoTerminal()
    let terminal = try pseudo.open()
    defer { terminal.close() }
    terminal.draw(frame("text"))
    _ = pseudo.output()
    let wasCooked = terminal.withReleased {
      kill(getpid(), SIGINT)
      var source = pollfd(fd: terminal.signals.descriptor, events: Int16(POLLIN), revents: 0)
      poll(&source, 1, 5000)
      return pseudo.isCooked
    }
    #expect(wasCooked)
    #expect(!pseudo.isCooked)
    #expect(terminal.events(timeout: nil) == [.resume])
    terminal.draw(frame("text"))
    let output = pseudo.output()
    #expect(output.contains("\u{1B}[?1049h") && output.contains("\u{1B}[?2004h"))
    #expect(output.contains("text"))
  }

  @Test("what is no terminal, or none that will do, is left untouched")
  func refusing() throws {
    let pseudo = try PseudoTerminal()
    let cases: [(String?, CursesTerminalError)] = [
      ("nonsense", .unknownType("nonsense")), ("dumb", .incapableType("dumb")),
      ("", .unknownType("")), (nil, .unknownType("")), ("../../x", .unknownType("../../x")),
    ]
    for (type, error) in cases {
      var options = pseudo.options
      options.terminalType = type
      #expect(throws: error) { try pseudo.open(options) }
    }
    var ends: [Int32] = [-1, -1]
    try #require(pipe(&ends) == 0)
    #expect(throws: CursesTerminalError.outputNotATerminal) {
      try CursesTerminal(
        options: pseudo.options,
        streams: TerminalStreams(input: pseudo.terminal, output: ends[1]))
    }
    #expect(pseudo.output() == "")
    #expect(pseudo.isCooked)
  }
}
