public import GHSModel

/// The fee table of the former mark scheme that the program carries.
public enum CarriedFees {
  /// The file within `Requirements`.
  static let path = "scheme/fees.yaml"

  /// The table, parsed anew on each call.
  ///
  /// - Throws: Its faults. The tests see to it that a released program carries none.
  public static func table() throws(CatalogueFaults) -> FeeTable {
    let bytes = CarriedFile.all.first { $0.path == path }.map { Array($0.content) } ?? []
    return try table(bytes)
  }

  static func table(_ bytes: [UInt8]) throws(CatalogueFaults) -> FeeTable {
    let faults = FaultLog()
    let root = YAMLFile(bytes, file: path, faults: faults)?.root
    guard let table = root.flatMap(read), faults.faults.isEmpty else {
      throw CatalogueFaults(faults.faults)
    }
    return table
  }

  private enum Tax: String, CaseIterable { case included, excluded }

  private static func read(_ value: YAMLValue) -> FeeTable? {
    let keys = ["currency", "tax", "closing", "sources", "notes", "levels"]
    guard let main = value.mapping(required: keys) else { return nil }
    let sources = main["sources"]?.list()?.compactMap { $0.text() }
    var previous = 0
    let levels = main["levels"]?.list()?.compactMap { entry -> FeeTable.Fee? in
      guard let fee = fee(entry) else { return nil }
      if fee.level <= previous { entry.report(.consistency(.levelNotAscending(fee.level))) }
      previous = max(previous, fee.level)
      return fee
    }
    guard let currency = main["currency"]?.text(), let tax = main["tax"]?.word(of: Tax.self),
      let closing = main["closing"]?.localizedText(),
      let notes = main["notes"]?.localizedTexts(), let sources, let levels
    else { return nil }
    return FeeTable(
      currency: currency, taxIncluded: tax == .included, closing: closing, sources: sources,
      notes: notes, levels: levels)
  }

  private static func fee(_ value: YAMLValue) -> FeeTable.Fee? {
    guard let mapping = value.mapping(required: ["level", "registration", "renewal"]),
      let level = mapping["level"]?.number(),
      let registration = mapping["registration"]?.number(),
      let renewal = mapping["renewal"]?.number()
    else { return nil }
    return FeeTable.Fee(level: level, registration: registration, renewal: renewal)
  }
}
