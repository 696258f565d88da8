/// How many columns a terminal gives to one Unicode scalar.
///
/// The values are those of the C library's `wcwidth`, because that is what ncurses advances
/// its cursor by: a layout that counts otherwise drifts away from the screen.
public enum ScalarWidth: UInt8, Sendable {
  /// Takes no column of its own; combines with what precedes it.
  case zero = 0
  /// Takes one column.
  case narrow = 1
  /// Takes two columns.
  case wide = 2
  /// Has no defined width: controls, noncharacters and code points not yet assigned.
  case unprintable = 3

  /// Looks up the width class of a scalar.
  public init(_ scalar: Unicode.Scalar) {
    let value = scalar.value
    if value >= 0x20 && value < 0x7F {
      self = .narrow
      return
    }
    var low = 0
    var high = Self.boundaries.count
    while high - low > 1 {
      let middle = (low + high) / 2
      if Self.boundaries[middle] >> 2 <= value {
        low = middle
      } else {
        high = middle
      }
    }
    self = Self(rawValue: UInt8(Self.boundaries[low] & 3)) ?? .unprintable
  }
}
