public import GHSModel

/// What was found of many packages: the contract `ghs-register/1`.
public struct Register: Encodable, Sendable {
  /// The version of the contract.
  public let schema = "ghs-register/1"
  /// The day by which validity was judged.
  public let day: CalendarDate
  /// One row for each file, in order of their names.
  public let rows: [Row]

  private enum CodingKeys: String, CodingKey {
    case schema, day, rows
  }

  /// Whether every package holds, none has lapsed or been replaced, and no number stands twice.
  public var holds: Bool {
    rows.allSatisfy(\.isSound)
  }

  /// One package.
  public struct Row: Encodable, Sendable {
    /// The name of the file.
    public let file: String
    /// What was found, unless it was refused.
    public let verification: Verification?
    /// Why it was refused.
    public let refusal: LocalizedText?
    /// The last day of validity, as far as one is stated.
    public let validUntil: CalendarDate?
    /// Whether that day has passed.
    public let lapsed: Bool
    /// Files of other declarations with the same number.
    public let duplicates: [String]

    /// Files of declarations that say that they replace this one.
    public let supersededIn: [String]

    /// The file of the declaration that this one replaces, against which it was held; absent where none is there.
    public let former: String?

    /// Whether everything in the package holds.
    public var holds: Bool { verification?.holds == true }

    /// Whether it holds, has not lapsed or been replaced, and its number stands once.
    public var isSound: Bool {
      holds && !lapsed && duplicates.isEmpty && supersededIn.isEmpty
    }

    /// The checks that did not pass, but for a signature that nobody claims.
    public var open: [Check] {
      guard let verification, !verification.holds else { return [] }
      return verification.checks.filter { $0.result != .passed }
    }
  }

  /// Brings together what was found.
  ///
  /// - Parameters:
  ///   - found: The files in order, each with what was found or why it was refused.
  ///   - day: The day by which validity is judged.
  ///   - revising: Holds a revision against the file of the declaration that it replaces, where both are there.
  /// - Throws: What holding them against each other throws.
  public init(
    _ found: [(file: String, Result<Verification, ArchiveFault>)], on day: CalendarDate,
    revising: (Verification, _ former: String) throws -> Verification
  ) rethrows {
    self.day = day
    let declarations = found.map { (try? $0.1.get().declaration).flatMap(\.self) }
    let families = Families(declarations)
    rows = try found.enumerated().map { place, entry in
      let former = families.formers(of: place).first.map { found[$0].file }
      let alone = try? entry.1.get()
      let verification =
        if let alone, let former { try revising(alone, former) } else { alone }
      let until = verification?.declaration.flatMap { ValidityDate.latest(in: $0.validity) }
      let refusal: LocalizedText? =
        if case .failure(let fault) = entry.1 { fault.message } else { nil }
      return Row(
        file: entry.file, verification: verification, refusal: refusal, validUntil: until,
        lapsed: until.map { $0 < day } ?? false,
        duplicates: families.duplicates(of: place).map { found[$0].file },
        supersededIn: families.successors(of: place).map { found[$0].file },
        former: verification?.isHeldAgainstFormer == true ? former : nil)
    }
  }
}

extension Register {
  /// Brings together what was found, no revision held against another package.
  ///
  /// - Parameters:
  ///   - found: The files in order, each with what was found or why it was refused.
  ///   - day: The day by which validity is judged.
  public init(_ found: [(file: String, Result<Verification, ArchiveFault>)], on day: CalendarDate) {
    self.init(found, on: day) { revision, _ in revision }
  }
}

extension Verification {
  /// Whether what a revision says was before could be checked.
  fileprivate var isHeldAgainstFormer: Bool {
    checks.contains { $0.id == .former && ($0.result == .passed || $0.result == .failed) }
  }
}
