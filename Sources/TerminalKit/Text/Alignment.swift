/// Where a text stands in a room wider than itself.
public enum Alignment: Sendable, CaseIterable {
  /// At the left edge.
  case leading
  /// In the middle; an odd column of space goes to the right.
  case center
  /// At the right edge.
  case trailing

  /// The column at which something of the given width starts; never negative.
  public func offset(of width: Int, in room: Int) -> Int {
    let space = max(0, room - width)
    return switch self {
    case .leading: 0
    case .center: space / 2
    case .trailing: space
    }
  }
}
