import Yams

/// A place in a file: line and column, both from 1.
struct TextPlace {
  /// Where a file begins.
  static let beginning = TextPlace(line: 1, column: 1)

  var line: Int
  /// Counted in Unicode scalars.
  var column: Int

  /// The place after a character.
  func after(_ scalar: Unicode.Scalar) -> TextPlace {
    scalar == "\n"
      ? TextPlace(line: line + 1, column: 1) : TextPlace(line: line, column: column + 1)
  }
}

extension TextPlace {
  init(_ mark: Mark?) {
    self.init(line: mark?.line ?? 1, column: mark?.column ?? 1)
  }
}
