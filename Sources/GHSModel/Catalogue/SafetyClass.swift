/// A software safety class (IEC 62304:2006+A1:2015, clause 4.3).
public enum SafetyClass: String, Codable, Sendable, CaseIterable, Comparable {
  /// No contribution to a hazardous situation, or none whose risk is unacceptable.
  case a = "A"
  /// A possible injury that is not serious.
  case b = "B"
  /// Death or serious injury is possible; also what an unclassified product is treated as.
  case c = "C"

  /// Orders classes from A to C.
  public static func < (left: SafetyClass, right: SafetyClass) -> Bool {
    left.rawValue < right.rawValue
  }
}
