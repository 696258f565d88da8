import CNcurses
import Glibc
import TerminalKit

/// As much of ncurses as is used.
///
/// No other type calls its functions on the screen.
@MainActor
final class CursesScreen {
  /// Whether styles are shown in colours.
  let usesColor: Bool

  private let screen: OpaquePointer
  private let files: [UnsafeMutablePointer<FILE>]

  /// Checks that a terminal type can show full screens, without writing to the terminal.
  static func check(type: String?, output: Int32) throws(CursesTerminalError) {
    guard let type, !type.isEmpty else { throw .unknownType("") }
    var status: Int32 = 0
    guard setupterm(type, output, &status) == OK else { throw .unknownType(type) }
    guard cn_capability("cup") != nil, cn_capability("clear") != nil else {
      throw .incapableType(type)
    }
  }

  /// Takes the terminal over: raw keys, no echo, the other screen if there is one.
  init(
    type: String, input: Int32, output: Int32, options: CursesOptions
  ) throws(CursesTerminalError) {
    guard let outputFile = fdopen(dup(output), "w"), let inputFile = fdopen(dup(input), "r") else {
      throw .systemCall("fdopen", errno)
    }
    guard let screen = newterm(type, outputFile, inputFile) else {
      fclose(outputFile)
      fclose(inputFile)
      throw .unknownType(type)
    }
    self.screen = screen
    files = [outputFile, inputFile]
    raw()
    noecho()
    nonl()
    keypad(cn_screen(), true)
    meta(cn_screen(), true)
    nodelay(cn_screen(), true)
    set_escdelay(options.escapeDelay)
    for (sequence, code) in KeyCodes.sequences { define_key(sequence, code) }
    usesColor = options.usesColor && Self.startColors()
    curs_set(0)
  }

  /// Makes one pair for each colour on the terminal's own background.
  private static func startColors() -> Bool {
    guard has_colors(), start_color() == OK, use_default_colors() == OK else { return false }
    return BaseColor.allCases.allSatisfy { init_pair($0.rawValue, $0.rawValue, -1) == OK }
  }

  /// The size ncurses works with.
  var size: Size { Size(rows: Int(getmaxy(cn_screen())), columns: Int(getmaxx(cn_screen()))) }

  /// Makes ncurses work with another size.
  func resize(to size: Size) {
    resizeterm(Int32(size.rows), Int32(size.columns))
  }

  /// A string capability of the terminal.
  func capability(_ name: String) -> String? {
    cn_capability(name).map { String(cString: $0) }
  }

  /// Writes cells into ncurses' picture of the screen.
  func write(_ run: FrameRun, encoding: CharacterEncoding) {
    guard wmove(cn_screen(), Int32(run.position.row), Int32(run.position.column)) == OK else {
      return
    }
    for span in run.spans {
      wattrset(cn_screen(), Int32(bitPattern: attributes(of: span.style)))
      let shown = encoding == .ascii ? span.text.spelledInASCII : span.text
      for part in CellText.parts(of: shown) { write(part) }
    }
  }

  // The last cell of the screen cannot be passed, which ncurses reports as an error that is
  // none: what is written is there.
  private func write(_ part: CellText) {
    switch part {
    case .plain(let scalars):
      waddnwstr(cn_screen(), scalars, Int32(scalars.count))
    case .marked(let scalars):
      var cell = cchar_t()
      setcchar(&cell, scalars + [0], 0, 0, nil)
      wadd_wch(cn_screen(), &cell)
    }
  }

  /// Places the cursor, or hides it.
  func placeCursor(at position: Position?) {
    curs_set(position == nil ? 0 : 1)
    if let position {
      wmove(cn_screen(), Int32(position.row), Int32(position.column))
    }
  }

  /// Brings the terminal up to date.
  ///
  /// After ``leave()`` this takes the terminal over again.
  func flush() {
    wrefresh(cn_screen())
  }

  /// Makes the next ``flush()`` write everything.
  func invalidate() {
    clearok(cn_shown(), true)
  }

  /// Gives the terminal back for the time being.
  func leave() {
    endwin()
  }

  /// Takes the modes of the terminal back after another program may have changed them.
  ///
  /// ncurses itself would ask for the keys' sequences only after the first of them.
  func restoreModes() {
    reset_prog_mode()
    keypad(cn_screen(), true)
  }

  /// Draws attention.
  func bell() {
    beep()
  }

  /// Reads everything that has been typed: bytes, or above 255 the codes of keys.
  func read() -> [Int32] {
    var codes: [Int32] = []
    while true {
      let code = wgetch(cn_screen())
      if code == ERR { return codes }
      if code != KeyCodes.resize { codes.append(code) }
    }
  }

  /// Gives the terminal back for good.
  func close() {
    endwin()
    delscreen(screen)
    for file in files { fclose(file) }
  }

  private func attributes(of style: Style) -> attr_t {
    let appearance = Appearance(of: style, usesColor: usesColor)
    var attributes: attr_t = 0
    if appearance.isBold { attributes |= cn_bold() }
    if appearance.isReversed { attributes |= cn_reverse() }
    if appearance.isUnderlined { attributes |= cn_underline() }
    if let color = appearance.color { attributes |= cn_color_pair(color.rawValue) }
    return attributes
  }
}
