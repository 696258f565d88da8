import Foundation
import GHSModel

/// Text as it is compared where two people may have written one thing differently.
enum FoldedText {
  /// The text without regard to width, case and spaces.
  static func folded(_ text: String) -> String {
    String(text.prefix(1_000)).compatibilityComposed.lowercased()
      .filter { !$0.isWhitespace }
  }
}
