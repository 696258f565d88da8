extension MigrationItem {
  /// Works out what becomes of a requirement that at least one of the catalogues has.
  init(
    _ id: RequirementID, old: Requirement?, new: Requirement?, in assessment: Assessment,
    succession: Succession
  ) {
    self.id = id
    self.old = old
    self.new = new
    let judgement = old == nil ? .notAssessed : assessment.judgement(of: id)
    self.judgement = judgement
    replaces = new == nil ? [] : (succession.predecessors[id] ?? []).sorted()
    replacedBy = old == nil ? [] : (succession.successors[id] ?? []).sorted()
    if let old, let new { differences = new.differences(from: old) } else { differences = [] }
    kind =
      switch (old, new) {
      case _ where succession.includes(id): .split
      case (_, nil): .withdrawn
      case (nil, _): .new
      case _: differences.contains(where: \.isAsked) ? .reworded : .unchanged
      }
    let asked = Set(replaces).union(replacedBy)
    let wasJudged =
      judgement != .notAssessed
      || new != nil && asked.contains { assessment.judgement(of: $0) != .notAssessed }
    let reasons = Self.reasons(
      kind: kind, old: old, new: new, judgement, of: assessment.product)
    (fate, self.reasons) =
      switch kind {
      case _ where !wasJudged: (.nothingThere, [])
      case .withdrawn: (.dropped, [])
      case _: reasons.isEmpty ? (.carried, []) : (.judgeAgain, reasons)
      }
    evidenceBefore = old == nil ? [] : assessment.evidence(for: id).map(\.id)
    let sources = succession.includes(id) ? replaces : old == nil ? [] : [id]
    evidenceAfter =
      new == nil
      ? []
      : assessment.evidence.filter { !Set($0.requirements).isDisjoint(with: sources) }.map(\.id)
  }

  private static func reasons(
    kind: Kind, old: Requirement?, new: Requirement?, _ judgement: Judgement, of product: Product
  ) -> [Reason] {
    switch kind {
    case .reworded: return [.reworded]
    case .split: return [.split]
    case .new, .withdrawn: return []
    case .unchanged:
      guard let old, let new, judgement.outcome != .notAssessed else { return [] }
      var reasons: [Reason] = []
      if judgement.outcome == .notApplicable, old.mayBeNotApplicable, !new.mayBeNotApplicable {
        reasons.append(.notApplicableRefused)
      }
      let safetyClass = product.effectiveSafetyClass
      if !old.applies(to: safetyClass), new.applies(to: safetyClass) {
        reasons.append(.nowApplies)
      }
      return reasons
    }
  }

  /// Whether what is recorded of the requirement stays as it is.
  var isKept: Bool { kind == .unchanged && fate != .judgeAgain }
}
