/// An export that would leave something out silently; it is refused.
///
/// What is in the record and what was really written are counted apart and held against each other. That
/// they differ is a fault of the program, never of whoever exports.
public struct Unaccounted: Error, Equatable, Sendable {
  /// What is counted: an id, the name of a file or a few English words.
  public let what: String
  /// How many there are.
  public let expected: Int
  /// How many were written.
  public let found: Int

  /// Names a difference.
  public init(_ what: String, expected: Int, found: Int) {
    self.what = what
    self.expected = expected
    self.found = found
  }

  /// Refuses what does not add up.
  ///
  /// - Throws: ``Unaccounted`` when the numbers differ.
  public static func hold(
    _ what: @autoclosure () -> String, expected: Int, found: Int
  ) throws(Unaccounted) {
    guard expected == found else {
      throw Unaccounted(what(), expected: expected, found: found)
    }
  }
}
