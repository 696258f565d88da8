import GHSModel

/// Which entities of a product a change touches.
struct Touched: Equatable {
  var product = false
  var judgements: Set<RequirementID> = []
  var evidence: Set<EvidenceID> = []
  var declarations: Set<Int> = []

  /// What either side of a change names.
  init(_ before: Entities, _ after: Entities) {
    for side in [before, after] {
      product = product || side.product != nil
      judgements.formUnion((side.judgements ?? [:]).keys)
      evidence.formUnion((side.evidence ?? []).map(\.id))
      declarations.formUnion((side.declarations ?? []).map(\.id))
    }
  }
}
