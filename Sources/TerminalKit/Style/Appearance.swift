/// What a terminal does to show a style: a base colour and attributes.
public struct Appearance: Hashable, Sendable {
  /// One of the eight colours every colour terminal has; nil is the terminal's own.
  public var color: BaseColor?

  /// Drawn heavier or brighter.
  public var isBold: Bool

  /// Foreground and background exchanged.
  public var isReversed: Bool

  /// Drawn with a line below.
  public var isUnderlined: Bool

  /// Creates an appearance.
  public init(
    color: BaseColor? = nil, bold: Bool = false, reversed: Bool = false, underlined: Bool = false
  ) {
    self.color = color
    isBold = bold
    isReversed = reversed
    isUnderlined = underlined
  }
}
