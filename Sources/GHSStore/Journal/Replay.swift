import GHSModel

/// The state of one product that its journal entries lead to.
struct Replay {
  var product: Entities.AssessedProduct?
  var judgements: [RequirementID: Judgement] = [:]
  var evidence: [EvidenceID: Evidence] = [:]
  var declarations: [Int: Entities.DeclarationState] = [:]

  /// Follows one entry.
  mutating func apply(before: Entities, after: Entities) {
    let touched = Touched(before, after)
    if touched.product { product = after.product }
    for requirement in touched.judgements {
      judgements[requirement] = after.judgements?[requirement]
    }
    for id in touched.evidence {
      evidence[id] = after.evidence?.first { $0.id == id }
    }
    for id in touched.declarations {
      declarations[id] = after.declarations?.first { $0.id == id }
    }
  }

  /// Where another state is not this one.
  func differences(from other: Replay, of id: ProductID) -> [JournalReport.Fault] {
    var faults: [JournalReport.Fault] = []
    if product != other.product { faults.append(.product(id)) }
    faults += Self.differingKeys(judgements, other.judgements).map { .judgement(id, $0) }
    faults += Self.differingKeys(evidence, other.evidence).map { .evidence(id, $0) }
    faults += Self.differingKeys(declarations, other.declarations).map { .declaration(id, $0) }
    return faults
  }

  private static func differingKeys<Key: Comparable & Hashable, Value: Equatable>(
    _ left: [Key: Value], _ right: [Key: Value]
  ) -> [Key] {
    Set(left.keys).union(right.keys).filter { left[$0] != right[$0] }.sorted()
  }
}
