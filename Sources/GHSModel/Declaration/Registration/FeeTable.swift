/// What registrations cost while the mark scheme existed; data, with where it comes from.
///
/// The scheme is closed: the table explains old registrations and revisions, and nothing can be paid.
public struct FeeTable: Codable, Hashable, Sendable {
  /// The currency, as ISO 4217 names it.
  public var currency: String
  /// Whether tax is in the amounts.
  public var taxIncluded: Bool
  /// That the scheme is closed, as it must be said wherever a fee is shown.
  public var closing: LocalizedText
  /// Where the amounts come from.
  public var sources: [String]
  /// What else has to be known about them.
  public var notes: [LocalizedText]
  /// The fees by level, in ascending order.
  public var levels: [Fee]

  /// The fees of one level, per declaration, in whole units of the currency.
  public struct Fee: Codable, Hashable, Sendable {
    /// The level.
    public var level: Int
    /// What a registration cost.
    public var registration: Int
    /// What each yearly renewal cost.
    public var renewal: Int

    /// Creates the fees of a level.
    public init(level: Int, registration: Int, renewal: Int) {
      self.level = level
      self.registration = registration
      self.renewal = renewal
    }
  }

  /// Creates a table.
  public init(
    currency: String, taxIncluded: Bool, closing: LocalizedText, sources: [String],
    notes: [LocalizedText], levels: [Fee]
  ) {
    self.currency = currency
    self.taxIncluded = taxIncluded
    self.closing = closing
    self.sources = sources
    self.notes = notes
    self.levels = levels
  }

  /// What a revision from one level to another cost: the difference of the registrations, and nothing where
  /// it is not higher.
  ///
  /// - Returns: The amount; nothing when the table lacks one of the levels.
  public func difference(from former: Int, to level: Int) -> Int? {
    guard let before = levels.first(where: { $0.level == former }),
      let after = levels.first(where: { $0.level == level })
    else { return nil }
    return max(0, after.registration - before.registration)
  }
}
