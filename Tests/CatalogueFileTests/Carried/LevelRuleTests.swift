import CatalogueFile
import GHSModel
import Testing

/// The rule of edition 1.20 gives every combination of categories the level of the domain facts.
@Suite struct LevelRuleTests {
  /// Risk management alone, with one or two, with all three others; nothing without it.
  static let table: [(conforming: String, level: Int?)] = [
    ("", nil), ("QM", nil), ("PS", nil), ("LC", nil),
    ("QM PS", nil), ("QM LC", nil), ("PS LC", nil), ("QM PS LC", nil),
    ("RM", 1), ("RM QM", 2), ("RM PS", 2), ("RM LC", 2),
    ("RM QM PS", 2), ("RM QM LC", 2), ("RM PS LC", 2), ("RM QM PS LC", 3),
  ]

  @Test func theTableHasEveryCombination() {
    #expect(Set(Self.table.map(\.conforming)).count == 16)
  }

  @Test(arguments: table)
  func level(_ row: (conforming: String, level: Int?)) throws {
    let conforming = row.conforming.split(separator: " ").compactMap {
      CategoryID(rawValue: String($0))
    }
    let rule = try CarriedGHS.catalogue().levelRule
    #expect(rule.level(conforming: Set(conforming)) == row.level)
  }

  /// The same through judgements and evidence rather than through the rule alone.
  @Test(arguments: table)
  func levelOfAnAssessment(_ row: (conforming: String, level: Int?)) throws {
    let catalogue = try CarriedGHS.catalogue()
    let claimed = Set(row.conforming.split(separator: " ").map(String.init))
    let requirements = catalogue.requirements.map(\.id).filter { claimed.contains($0.category) }
    let day = try #require(CalendarDate(year: 2026, month: 11, day: 22))
    let judgement = Judgement(
      outcome: .conforming, rationale: "The document was read.", assessor: "A", date: day)
    let assessment = Assessment(
      product: Product(
        id: try #require(ProductID(rawValue: "sample")), name: "Sample", version: "1",
        vendor: "Maker", safetyClass: .c),
      catalogue: try catalogue.reference(),
      judgements: Dictionary(uniqueKeysWithValues: requirements.map { ($0, judgement) }),
      evidence: [Evidence(id: EvidenceID(number: 1), title: "File", requirements: requirements)])
    let evaluation = Evaluation(assessment, catalogue: catalogue, day: day)
    #expect(evaluation.level == row.level)
    #expect(evaluation.derivation.replayedLevel() == row.level)
  }
}
