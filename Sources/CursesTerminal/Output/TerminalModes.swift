/// The control sequences beside those ncurses sends, and those that undo everything.
struct TerminalModes: Hashable, Sendable {
  /// Makes the terminal mark pasted text, and report the mouse if that is wanted.
  ///
  /// These are xterm's private modes 2004, 1000 and 1006; terminals without them ignore them.
  let enter: [UInt8]

  /// Undoes ``enter``.
  let leave: [UInt8]

  /// What gives the terminal back when nothing but `write` may be called any more.
  let emergency: [UInt8]

  /// Composes the sequences.
  ///
  /// - Parameters:
  ///   - usesMouse: Whether mouse reports are wanted.
  ///   - capability: Looks up a string capability of the terminal.
  init(usesMouse: Bool, capability: (String) -> String?) {
    enter = Array(("\u{1B}[?2004h" + (usesMouse ? "\u{1B}[?1000h\u{1B}[?1006h" : "")).utf8)
    leave = Array(((usesMouse ? "\u{1B}[?1006l\u{1B}[?1000l" : "") + "\u{1B}[?2004l").utf8)
    var text = ""
    for name in ["rmkx", "sgr0", "cnorm"] {
      text += Self.withoutPadding(capability(name) ?? "")
    }
    // Without another screen to return to, what follows starts on a line of its own.
    text += capability("rmcup").map { Self.withoutPadding($0) } ?? "\r\n"
    emergency = leave + Array(text.utf8)
  }

  /// A capability without the delays old terminals needed, written as `$<5/>`.
  static func withoutPadding(_ capability: String) -> String {
    var result = ""
    var rest = capability[...]
    while let start = rest.firstRange(of: "$<"),
      let end = rest[start.upperBound...].firstIndex(of: ">")
    {
      result += rest[..<start.lowerBound]
      rest = rest[rest.index(after: end)...]
    }
    return result + rest
  }
}
