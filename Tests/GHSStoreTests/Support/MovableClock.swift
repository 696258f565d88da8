// swift-format-ignore-file: NeverForceUnwrap
// The values are written here, and a test that cannot make them has to stop.

import Foundation
import GHSModel
import GHSStore
import Synchronization
import Testing

/// A clock that a test sets.
final class MovableClock: Sendable {
  private let instant = Mutex(Sample.noon)

  func set(_ day: String) {
    let parts = day.split(separator: "-").compactMap { Int($0) }
    var calendar = Calendar(identifier: .gregorian)
    calendar.timeZone = .gmt
    let date = calendar.date(
      from: DateComponents(year: parts[0], month: parts[1], day: parts[2], hour: 12))!
    instant.withLock { $0 = date }
  }

  func advance(seconds: Double) { instant.withLock { $0 += seconds } }

  var clock: WorkspaceClock { WorkspaceClock(timeZone: .gmt) { self.instant.withLock(\.self) } }
}
