import CNcurses
import TerminalKit

/// The codes ncurses gives to keys, and those given to sequences it does not know.
enum KeyCodes {
  /// What a terminal sends before pasted text.
  static let pasteStart: Int32 = 0x4001

  /// What a terminal sends after pasted text.
  static let pasteEnd: Int32 = 0x4002

  /// What a terminal sends before a report of the mouse.
  static let mouseReport: Int32 = 0x4003

  private static let wordLeft: Int32 = 0x4004
  private static let wordRight: Int32 = 0x4005

  /// The code of a change of size, which the signal reports already.
  static let resize = KEY_RESIZE

  /// The keys that have codes.
  static let keys: [Int32: Key] = {
    var keys: [Int32: Key] = [
      KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
      KEY_SLEFT: .left, KEY_SRIGHT: .right, KEY_SR: .up, KEY_SF: .down,
      KEY_HOME: .home, KEY_END: .end, KEY_SHOME: .home, KEY_SEND: .end,
      KEY_A1: .home, KEY_C1: .end, KEY_FIND: .home, KEY_SELECT: .end,
      KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_A3: .pageUp, KEY_C3: .pageDown,
      KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_SDC: .delete, KEY_IC: .insert,
      KEY_ENTER: .enter, KEY_BTAB: .backTab,
      wordLeft: .wordLeft, wordRight: .wordRight,
    ]
    for number in 1...24 {
      keys[KEY_F0 + Int32(number)] = .function(number)
    }
    return keys
  }()

  /// Sequences to be known beside those of the terminal's description.
  ///
  /// Terminals are often not what `TERM` says; these are the sequences all of the xterm
  /// family agree upon.
  static let sequences: [(sequence: String, code: Int32)] = [
    ("\u{1B}[200~", pasteStart), ("\u{1B}[201~", pasteEnd),
    ("\u{1B}[<", mouseReport),
    ("\u{1B}[1;5D", wordLeft), ("\u{1B}[1;5C", wordRight),
    ("\u{1B}[1;3D", wordLeft), ("\u{1B}[1;3C", wordRight),
    ("\u{1B}[H", KEY_HOME), ("\u{1B}OH", KEY_HOME), ("\u{1B}[1~", KEY_HOME),
    ("\u{1B}[F", KEY_END), ("\u{1B}OF", KEY_END), ("\u{1B}[4~", KEY_END),
    ("\u{1B}[A", KEY_UP), ("\u{1B}[B", KEY_DOWN), ("\u{1B}[C", KEY_RIGHT), ("\u{1B}[D", KEY_LEFT),
    ("\u{1B}OA", KEY_UP), ("\u{1B}OB", KEY_DOWN), ("\u{1B}OC", KEY_RIGHT), ("\u{1B}OD", KEY_LEFT),
    ("\u{1B}[3~", KEY_DC), ("\u{1B}[5~", KEY_PPAGE), ("\u{1B}[6~", KEY_NPAGE),
    ("\u{1B}[Z", KEY_BTAB), ("\u{1B}OM", KEY_ENTER),
  ]
}
