/// The measures of a page in points: A4 portrait.
enum PageGeometry {
  static let width = 595.276
  static let height = 841.89

  /// The left and right margins: 20 mm.
  static let side = 56.7

  /// Where the body begins.
  static let bodyTop = 73.0

  /// Where the body ends.
  static let bodyBottom = 773.0

  /// The top of the running header's line.
  static let headerTop = 36.0

  /// The top of the footer's line.
  static let footerTop = 794.0

  /// The room the footer leaves for the page number.
  static let pageNumberWidth = 70.0

  /// The width of the body.
  static var bodyWidth: Double { width - 2 * side }

  /// The height of the body.
  static var bodyHeight: Double { bodyBottom - bodyTop }
}
