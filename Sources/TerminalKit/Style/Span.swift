/// A piece of text in one style.
public struct Span: Hashable, Sendable {
  /// The text, as it stands; it is made safe when it is drawn.
  public var text: String

  /// How it is shown.
  public var style: Style

  /// Creates a span.
  public init(_ text: String, _ style: Style = .text) {
    self.text = text
    self.style = style
  }
}
