/// The colours of ECMA-48, 8.3.117 (select graphic rendition), that are used.
///
/// Black and white are left out: one of them is invisible on every background.
public enum BaseColor: Int16, Sendable, CaseIterable {
  /// Parameter 31.
  case red = 1
  /// Parameter 32.
  case green = 2
  /// Parameter 33.
  case yellow = 3
  /// Parameter 34.
  case blue = 4
  /// Parameter 35.
  case magenta = 5
  /// Parameter 36.
  case cyan = 6
}
