extension Appearance {
  /// The appearance of a style, with colours or by attributes alone.
  ///
  /// Only the terminal's own foreground and background and the base colours are used, so that
  /// every theme, light or dark, stays readable.
  public init(of style: Style, usesColor: Bool) {
    self.init(role: style.role)
    if !usesColor { color = nil }
    switch style.highlight {
    case .none: break
    case .active: isReversed.toggle()
    case .inactive: isUnderlined = true
    }
  }

  private init(role: Role) {
    switch role {
    case .text, .muted, .footerText, .placeholder: self.init()
    case .emphasis: self.init(bold: true)
    case .title: self.init(color: .cyan, bold: true)
    case .border: self.init(color: .blue)
    case .good: self.init(color: .green)
    case .bad: self.init(color: .red, bold: true)
    case .warning: self.init(color: .yellow)
    case .accent: self.init(color: .cyan)
    case .footerKey: self.init(bold: true)
    case .field: self.init(underlined: true)
    case .bar: self.init(bold: true, reversed: true)
    }
  }
}
