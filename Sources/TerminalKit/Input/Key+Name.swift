extension Key {
  /// What is printed on the key, or said in a list of keys: "Ctrl-P", "Enter", "F1", "↑".
  ///
  /// - Parameter symbols: Whether arrows may be drawn or have to be spelled.
  /// - Returns: The name, the same in every language, as it is on the keyboards.
  public func name(_ symbols: Symbols = .unicode) -> String {
    switch self {
    case .character(" "): "Space"
    case .character(let character): String(character)
    case .control(let letter): "Ctrl-\(letter.uppercased())"
    case .enter: "Enter"
    case .tab: "Tab"
    case .backTab: "Shift-Tab"
    case .escape: "Esc"
    case .backspace: "Backspace"
    case .delete: "Del"
    case .insert: "Ins"
    case .up: symbols.isASCII ? "Up" : "↑"
    case .down: symbols.isASCII ? "Down" : "↓"
    case .left: symbols.isASCII ? "Left" : "←"
    case .right: symbols.isASCII ? "Right" : "→"
    case .wordLeft: symbols.isASCII ? "Ctrl-Left" : "Ctrl-←"
    case .wordRight: symbols.isASCII ? "Ctrl-Right" : "Ctrl-→"
    case .home: "Home"
    case .end: "End"
    case .pageUp: "PgUp"
    case .pageDown: "PgDn"
    case .function(let number): "F\(number)"
    }
  }
}
