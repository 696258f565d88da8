public import Foundation
public import GHSModel

/// Where the workspace takes the time and the day from.
public struct WorkspaceClock: Sendable {
  /// The present instant.
  public var now: @Sendable () -> Date
  /// The time zone in which an instant becomes a day.
  public var timeZone: TimeZone

  /// Creates a clock.
  public init(timeZone: TimeZone, now: @escaping @Sendable () -> Date) {
    self.timeZone = timeZone
    self.now = now
  }

  /// The clock and the time zone of the machine.
  public static var system: WorkspaceClock {
    WorkspaceClock(timeZone: .current) { Date() }
  }

  /// A clock that stands still.
  public static func fixed(_ instant: Date, timeZone: TimeZone = .gmt) -> WorkspaceClock {
    WorkspaceClock(timeZone: timeZone) { instant }
  }

  /// The present day.
  public var today: CalendarDate { CalendarDate(now(), in: timeZone) }
}
