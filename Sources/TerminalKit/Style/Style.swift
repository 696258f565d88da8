/// How a cell is to be shown: what it is, and whether it is selected.
public struct Style: Hashable, Sendable {
  /// What the text is.
  public var role: Role

  /// Whether it belongs to what is selected.
  public var highlight: Highlight

  /// Creates a style.
  public init(_ role: Role, highlight: Highlight = .none) {
    self.role = role
    self.highlight = highlight
  }

  /// The same role, selected in the given way.
  public func highlighted(_ highlight: Highlight = .active) -> Style {
    Style(role, highlight: highlight)
  }

  /// Ordinary text.
  public static let text = Style(.text)
  /// Text of less importance.
  public static let muted = Style(.muted)
  /// Text that stands out.
  public static let emphasis = Style(.emphasis)
  /// A title.
  public static let title = Style(.title)
  /// Lines around and between parts.
  public static let border = Style(.border)
  /// In order.
  public static let good = Style(.good)
  /// Not in order.
  public static let bad = Style(.bad)
  /// Needs attention.
  public static let warning = Style(.warning)
  /// Can be acted on, or matches a search.
  public static let accent = Style(.accent)
  /// A key in a list of what can be done.
  public static let footerKey = Style(.footerKey)
  /// What that key does.
  public static let footerText = Style(.footerText)
  /// Text being edited.
  public static let field = Style(.field)
  /// The stand-in of an empty field.
  public static let placeholder = Style(.placeholder)
  /// The bar that says where one is.
  public static let bar = Style(.bar)
  /// Ordinary text that is selected.
  public static let selection = Style(.text, highlight: .active)
}
