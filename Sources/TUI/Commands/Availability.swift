import GHSModel

/// Whether a command can be run now.
enum Availability: Hashable, Sendable {
  /// It can.
  case available
  /// It cannot, and why.
  case unavailable(LocalizedText)

  /// Available under a condition, else unavailable with a reason.
  static func when(_ condition: Bool, else reason: LocalizedText) -> Availability {
    condition ? .available : .unavailable(reason)
  }

  /// Whether it can be run.
  var isAvailable: Bool { self == .available }
}
