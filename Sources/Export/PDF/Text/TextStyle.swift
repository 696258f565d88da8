/// How a piece of text looks: typeface, size, leading and colour.
struct TextStyle: Hashable, Sendable {
  /// Which of the two typefaces.
  enum Face: Hashable, Sendable {
    case gothic
    case mincho
  }

  var face: Face

  /// The size in points.
  var size: Double

  /// The distance of baselines in relation to the size; Japanese text needs 1.6 to 1.7.
  var leading: Double

  var ink: Ink

  static let title = TextStyle(face: .gothic, size: 20, leading: 1.4, ink: .text)
  static let overline = TextStyle(face: .gothic, size: 8.5, leading: 1.6, ink: .accent)
  static let subtitle = TextStyle(face: .gothic, size: 10, leading: 1.6, ink: .muted)
  static let section = TextStyle(face: .gothic, size: 13, leading: 1.45, ink: .accent)
  static let subsection = TextStyle(face: .gothic, size: 10.8, leading: 1.45, ink: .accent)
  static let topic = TextStyle(face: .gothic, size: 9.4, leading: 1.5, ink: .text)
  static let running = TextStyle(face: .gothic, size: 7.2, leading: 1.4, ink: .muted)
  static let caption = TextStyle(face: .gothic, size: 8.4, leading: 1.6, ink: .muted)
  static let tableHead = TextStyle(face: .gothic, size: 7.8, leading: 1.5, ink: .accent)
  static let tableGroup = TextStyle(face: .gothic, size: 8.8, leading: 1.5, ink: .accent)
  static let factLabel = TextStyle(face: .gothic, size: 8.8, leading: 1.65, ink: .muted)
  static let noticeTitle = TextStyle(face: .gothic, size: 9.6, leading: 1.6, ink: .accent)

  /// The style of a paragraph in running text.
  ///
  /// - Parameter role: The part the paragraph plays.
  /// - Returns: Its style.
  static func running(_ role: Document.Paragraph.Role) -> TextStyle {
    switch role {
    case .body: TextStyle(face: .mincho, size: 10, leading: 1.7, ink: .text)
    case .note: TextStyle(face: .gothic, size: 8.2, leading: 1.65, ink: .muted)
    case .strong: TextStyle(face: .gothic, size: 10, leading: 1.7, ink: .text)
    }
  }

  /// The style of a paragraph that is the value of a fact.
  ///
  /// - Parameter role: The part the paragraph plays.
  /// - Returns: Its style.
  static func fact(_ role: Document.Paragraph.Role) -> TextStyle {
    switch role {
    case .body: TextStyle(face: .mincho, size: 9.4, leading: 1.55, ink: .text)
    case .note: TextStyle(face: .gothic, size: 7.9, leading: 1.6, ink: .muted)
    case .strong: TextStyle(face: .gothic, size: 9.4, leading: 1.55, ink: .text)
    }
  }

  /// The style of a paragraph in a table cell.
  ///
  /// - Parameter role: The part the paragraph plays.
  /// - Returns: Its style.
  static func cell(_ role: Document.Paragraph.Role) -> TextStyle {
    switch role {
    case .body: TextStyle(face: .mincho, size: 8.4, leading: 1.55, ink: .text)
    case .note: TextStyle(face: .gothic, size: 7.1, leading: 1.55, ink: .muted)
    case .strong: TextStyle(face: .gothic, size: 8.4, leading: 1.55, ink: .text)
    }
  }
}
