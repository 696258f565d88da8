import TerminalKit

extension MouseEvent {
  /// Reads a report in the form of xterm's mode 1006, from behind its `<`: `button;column;rowM`.
  ///
  /// Releases, movements and other buttons give nil.
  init?(report: [UInt8]) {
    guard report.last == UInt8(ascii: "M") else { return nil }
    let numbers = report.dropLast().split(separator: UInt8(ascii: ";"))
      .compactMap { Int(String(decoding: $0, as: UTF8.self)) }
    guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
    let modifiers = 4 | 8 | 16
    let action: Action
    switch numbers[0] & ~modifiers {
    case 0: action = .press
    case 64: action = .wheelUp
    case 65: action = .wheelDown
    default: return nil
    }
    self.init(action, at: Position(row: numbers[2] - 1, column: numbers[1] - 1))
  }
}
