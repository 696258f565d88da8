/// One character cell of a frame.
public struct Cell: Hashable, Sendable {
  /// The cluster that starts here; empty where a wider one to the left continues.
  public let text: String

  /// How it is shown.
  public var style: Style

  /// Whether a cluster that started further left continues here.
  public var isContinuation: Bool { text.isEmpty }

  /// An empty cell.
  public static let blank = Cell(text: " ", style: .text)

  init(text: String, style: Style) {
    self.text = text
    self.style = style
  }
}
