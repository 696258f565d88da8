/// The id of a requirement: category and public clause number, `RM-4.2`, `RM-3.4a`.
public struct RequirementID: RawRepresentable, Hashable, Sendable {
  /// The id as written.
  public let rawValue: String

  /// Creates an id; nothing when it is not two capital letters, a hyphen, a clause number and
  /// perhaps one small letter.
  public init?(rawValue: String) {
    guard rawValue.utf8.count <= 32, Self.isWellFormed(rawValue.utf8) else { return nil }
    self.rawValue = rawValue
  }

  /// Scans by hand: ids are made by the hundred thousand when a workspace is listed, and a regular
  /// expression is compiled anew for each.
  private static func isWellFormed(_ bytes: String.UTF8View) -> Bool {
    let capitals = UInt8(ascii: "A")...UInt8(ascii: "Z")
    let smallLetters = UInt8(ascii: "a")...UInt8(ascii: "z")
    let digits = UInt8(ascii: "0")...UInt8(ascii: "9")
    guard bytes.prefix(2).allSatisfy(capitals.contains), bytes.dropFirst(2).first == 0x2D else {
      return false
    }
    var clause = bytes.dropFirst(3)
    if let last = clause.last, smallLetters.contains(last) { clause = clause.dropLast() }
    return clause.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .allSatisfy { part in !part.isEmpty && part.allSatisfy(digits.contains) }
  }

  /// The category the id begins with.
  public var category: String { String(rawValue.prefix(2)) }

  /// Clause numbers and the letter, as numbers, so that 5.10 comes after 5.9; with a letter after the same
  /// number without one, and before what goes deeper.
  ///
  /// Nothing is allocated: sorting the ids of evidence was felt when a product was opened.
  private struct ClauseNumbers: Sequence, IteratorProtocol {
    private var bytes: Substring.UTF8View
    /// What is left of a number with a letter.
    private var letter: Int?
    private var isBeforeLetter = false

    init(_ id: RequirementID) {
      bytes = id.rawValue.utf8.dropFirst(3)
    }

    mutating func next() -> Int? {
      if isBeforeLetter {
        isBeforeLetter = false
        return -1
      }
      if let letter {
        self.letter = nil
        return letter
      }
      guard !bytes.isEmpty else { return nil }
      var number = 0
      while let byte = bytes.popFirst(), byte != UInt8(ascii: ".") {
        guard byte <= UInt8(ascii: "9") else {
          letter = Int(byte)
          isBeforeLetter = true
          continue
        }
        let tens = number.multipliedReportingOverflow(by: 10)
        let sum = tens.partialValue.addingReportingOverflow(Int(byte & 0xF))
        number = tens.overflow || sum.overflow ? .max : sum.partialValue
      }
      return number
    }
  }
}

extension RequirementID: Codable, CustomStringConvertible, CodingKeyRepresentable, Comparable {
  /// The id as written.
  public var description: String { rawValue }

  /// Orders ids by category, then by clause as numbers; as text where the numbers are equal (`3`, `03`).
  public static func < (left: RequirementID, right: RequirementID) -> Bool {
    let (leftStart, rightStart) = (left.rawValue.utf8.prefix(2), right.rawValue.utf8.prefix(2))
    if !leftStart.elementsEqual(rightStart) {
      return leftStart.lexicographicallyPrecedes(rightStart)
    }
    let (leftNumbers, rightNumbers) = (ClauseNumbers(left), ClauseNumbers(right))
    if leftNumbers.elementsEqual(rightNumbers) { return left.rawValue < right.rawValue }
    return leftNumbers.lexicographicallyPrecedes(rightNumbers)
  }
}
