/// Finds what someone probably meant by an id that does not exist.
public enum NearestMatches {
  /// The most matches that are offered.
  static let limit = 3

  /// The ids that are nearest to a text, best first, at most three; empty when none is near.
  ///
  /// Near is what begins with the text, what is the greater part of it, and what few slips of the
  /// keyboard turn into it: one for short texts, a third of the length for long ones. Only letters and
  /// digits count, in either case, so that `rm43` is `RM-4.3`.
  public static func among<ID: RawRepresentable>(_ ids: [ID], to text: String) -> [ID]
  where ID.RawValue == String {
    let wanted = folded(text)
    let allowed = max(1, wanted.count / 3)
    return ids.compactMap { id -> (id: ID, rank: (Int, Int, Int))? in
      let candidate = folded(id.rawValue)
      let distance = distance(wanted, candidate)
      let isPrefix =
        !wanted.isEmpty && candidate.starts(with: wanted)
        || candidate.count > wanted.count / 2 && wanted.starts(with: candidate)
      guard isPrefix || distance <= allowed else { return nil }
      // Of what is equally near, the beginning of what was typed is the likeliest.
      return (id, (min(distance, allowed), isPrefix ? 0 : 1, distance))
    }
    .sorted { $0.rank == $1.rank ? $0.id.rawValue < $1.id.rawValue : $0.rank < $1.rank }
    .prefix(limit).map(\.id)
  }

  private static func folded(_ text: String) -> [UInt8] {
    Array(text.prefix(128).lowercased().filter { $0.isLetter || $0.isNumber }.utf8)
  }

  /// How many insertions, deletions, replacements and swaps of neighbours turn one text into the other
  /// (optimal string alignment).
  private static func distance(_ left: [UInt8], _ right: [UInt8]) -> Int {
    var beforePrevious: [Int] = []
    var previous = Array(0...right.count)
    for (row, byte) in left.enumerated() {
      var current = [row + 1]
      for (column, other) in right.enumerated() {
        var cost = min(
          previous[column] + (byte == other ? 0 : 1), previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, byte == right[column - 1], left[row - 1] == other {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[right.count]
  }
}
