import Foundation

extension String {
  /// The text in NFKC.
  ///
  /// Foundation's mapping on Linux leaves half-width voiced kana in two parts (ｻﾞ becomes サ and a mark of
  /// its own), so the parts are put together in a second step.
  public var compatibilityComposed: String {
    precomposedStringWithCompatibilityMapping.precomposedStringWithCanonicalMapping
  }
}
