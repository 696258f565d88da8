import TerminalKit

/// Turns what was read from the terminal into events.
struct InputDecoder {
  /// Where in an escape sequence nobody knows the decoder stands.
  private enum Sequence {
    case none
    case escape
    case control
    case mouse
  }

  private var assembler = UTF8Assembler()
  private var typed = String.UnicodeScalarView()
  private var pasted: [UInt8]?
  private var report: [UInt8] = []
  private var doublePress = DoublePress()
  private var sequence = Sequence.none
  private var events: [TerminalEvent] = []

  /// Whether the end of pasted text is still to come.
  var isPasting: Bool { pasted != nil }

  /// Turns everything read at one time into events.
  ///
  /// Scalars read together are joined to clusters. An escape character followed at once by
  /// `[` starts a sequence of a key that is not known, which is skipped as a whole.
  ///
  /// - Parameters:
  ///   - codes: Bytes, or above 255 the codes of keys.
  ///   - time: When they were read, to tell double presses of the mouse.
  /// - Returns: The events in their order.
  mutating func decode(
    _ codes: [Int32], at time: ContinuousClock.Instant = .now
  ) -> [TerminalEvent] {
    for code in codes { take(code, at: time) }
    if sequence == .escape { events.append(.key(.escape)) }
    if sequence != .mouse { sequence = .none }
    endTyping()
    defer { events = [] }
    return events
  }

  /// Ends a paste whose end does not come.
  mutating func abandonPaste() -> [TerminalEvent] {
    endPaste()
    defer { events = [] }
    return events
  }

  private mutating func take(_ code: Int32, at time: ContinuousClock.Instant) {
    if pasted != nil {
      takePasted(code)
    } else if code == KeyCodes.pasteStart {
      endTyping()
      pasted = []
    } else if code == KeyCodes.mouseReport {
      endTyping()
      report = []
      sequence = .mouse
    } else if let byte = UInt8(exactly: code) {
      if sequence == .mouse { takeReport(byte, at: time) } else { take(byte) }
    } else if let key = KeyCodes.keys[code] {
      endTyping()
      events.append(.key(key))
    }
  }

  private mutating func takePasted(_ code: Int32) {
    if code == KeyCodes.pasteEnd {
      endPaste()
    } else if let byte = UInt8(exactly: code) {
      pasted?.append(byte)
      // A mark that comes in pieces, as over a slow line, is no key to ncurses.
      if byte == Self.pasteEnd.last, pasted?.suffix(Self.pasteEnd.count) == Self.pasteEnd {
        pasted?.removeLast(Self.pasteEnd.count)
        endPaste()
      }
    }
  }

  /// What a terminal sends after pasted text.
  private static let pasteEnd = Array("\u{1B}[201~".utf8)[...]

  private mutating func takeReport(_ byte: UInt8, at time: ContinuousClock.Instant) {
    report.append(byte)
    guard (0x40...0x7E).contains(byte) else { return }
    sequence = .none
    guard var event = MouseEvent(report: report) else { return }
    if event.action == .press {
      event.action = doublePress.action(pressedAt: event.position, time: time)
    }
    events.append(.mouse(event))
  }

  private mutating func take(_ byte: UInt8) {
    switch sequence {
    case .control:
      if (0x40...0x7E).contains(byte) { sequence = .none }
      return
    case .escape:
      if byte == UInt8(ascii: "[") {
        sequence = .control
        return
      }
      sequence = .none
      events.append(.key(.escape))
    case .none, .mouse: break
    }
    guard let scalar = assembler.append(byte) else { return }
    if let key = Self.controlKey(scalar) {
      endTyping()
      if key == .escape { sequence = .escape } else { events.append(.key(key)) }
    } else {
      typed.append(scalar)
    }
  }

  private mutating func endTyping() {
    events += String(typed).map { .key(.character($0)) }
    typed = String.UnicodeScalarView()
  }

  private mutating func endPaste() {
    guard let bytes = pasted else { return }
    pasted = nil
    let text = String(decoding: bytes, as: UTF8.self)
    let lines = text.split(omittingEmptySubsequences: false) { $0 == "\r\n" || $0 == "\r" }
    events.append(.paste(lines.joined(separator: "\n")))
  }

  /// The key that sends a control character; nil for all other characters.
  private static func controlKey(_ scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0x08, 0x7F: .backspace
    case 0x09: .tab
    case 0x0A, 0x0D: .enter
    case 0x1B: .escape
    case 0x00: .control(" ")
    case 0x01...0x1A: .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x60))))
    case 0x1C...0x1F: .control(Character(Unicode.Scalar(UInt8(scalar.value + 0x40))))
    default: nil
    }
  }
}
