/// Whether text belongs to what is selected.
public enum Highlight: UInt8, Sendable, CaseIterable {
  /// Not selected.
  case none
  /// Selected, in the part of the screen that takes the keys.
  case active
  /// Selected, in a part of the screen that does not take the keys at present.
  case inactive
}
