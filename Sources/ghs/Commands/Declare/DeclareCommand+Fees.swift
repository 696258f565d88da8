import ArgumentParser
import CatalogueFile
import GHSModel

extension DeclareCommand {
  /// `ghs declare fees`.
  struct Fees: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show what registrations cost while the mark scheme existed.",
      discussion: "The scheme has ended; nothing can be registered or paid any more.")

    @OptionGroup var common: CommonOptions

    func run() throws {
      let table = try CarriedFees.table()
      if common.json {
        try Output.json(FeeReport(table: table))
      } else {
        try Output.data(FeeText(table, common.language ?? Environment.current().language).text)
      }
    }
  }
}

/// What `ghs declare fees --json` prints: `ghs-fees/1`.
private struct FeeReport: Encodable {
  let table: FeeTable

  private enum CodingKeys: String, CodingKey {
    case schema
  }

  func encode(to encoder: any Encoder) throws {
    try table.encode(to: encoder)
    var container = encoder.container(keyedBy: CodingKeys.self)
    try container.encode("ghs-fees/1", forKey: .schema)
  }
}
