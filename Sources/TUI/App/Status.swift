import GHSModel

/// What the line above the footer says until it is replaced or dismissed.
enum Status: Hashable, Sendable {
  /// Something was done; goes away with the next key.
  case notice(LocalizedText)
  /// Something must not be overlooked; stays until it is dismissed.
  case report(LocalizedText)
  /// Something failed; stays until it is dismissed.
  case error(LocalizedText)

  /// What it says.
  var text: LocalizedText {
    switch self {
    case .notice(let text), .report(let text), .error(let text): text
    }
  }

  /// Whether it stays until the user dismisses it.
  var isKept: Bool {
    if case .notice = self { false } else { true }
  }
}
