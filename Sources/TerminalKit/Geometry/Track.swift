/// How much room one part of a row, a column or a table asks for.
public enum Track: Hashable, Sendable {
  /// Exactly so many cells.
  case fixed(Int)
  /// At least so many cells, and a share of what remains in proportion to the weight.
  case flexible(minimum: Int = 0, weight: Int = 1)

  /// What remains after the other tracks.
  public static let remaining = Track.flexible()

  /// The extents the tracks get out of a total, in their order.
  ///
  /// Fixed extents and minimums are served first, from the first track to the last; a track
  /// for which too little is left gets what there is, possibly nothing. There is no
  /// gap before a track that got nothing. The extents and gaps never exceed the total.
  public static func allocate(_ tracks: [Track], total: Int, gap: Int = 0) -> [Int] {
    var extents = [Int](repeating: 0, count: tracks.count)
    var left = max(0, total)
    var served: Set<Int> = []
    for (index, track) in tracks.enumerated() {
      let wanted = track.minimum
      let room = served.isEmpty ? left : left - gap
      guard room > 0, wanted > 0 || track.weight > 0 else { continue }
      extents[index] = min(wanted, room)
      left = room - extents[index]
      served.insert(index)
    }
    var weights = served.reduce(0) { $0 + tracks[$1].weight }
    for (index, track) in tracks.enumerated() where track.weight > 0 && served.contains(index) {
      let share = left * track.weight / weights
      extents[index] += share
      left -= share
      weights -= track.weight
    }
    return extents
  }

  private var minimum: Int {
    switch self {
    case .fixed(let extent): max(0, extent)
    case .flexible(let minimum, _): max(0, minimum)
    }
  }

  private var weight: Int {
    switch self {
    case .fixed: 0
    case .flexible(_, let weight): max(0, weight)
    }
  }
}
