public import GHSModel

/// What a text is about, to be heard again while it is written: "??" reads it, and the question stays open.
public struct Reference {
  /// What it is, within a prompt.
  public var name: LocalizedText
  /// Reads it.
  public var read: () throws -> Void

  /// Creates a reference.
  public init(_ name: LocalizedText, read: @escaping () throws -> Void) {
    self.name = name
    self.read = read
  }

  /// Reads it; "back" leads back to the question.
  func hear() throws {
    do {
      try read()
    } catch Leaving.back {
      return
    }
  }
}
