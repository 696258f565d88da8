/// One way in which an assessment has moved on since a declaration was issued.
public enum DeclarationChange: Hashable, Sendable {
  /// The product's name, version, vendor, intended use or safety class is another.
  case product
  /// The assessment is judged against another catalogue.
  case catalogue
  /// Requirements are judged otherwise.
  case judgements([RequirementID])
  /// Evidence was added, changed, withdrawn or checked with another result.
  case evidence([EvidenceID])
  /// The product is no longer eligible for the level that was claimed.
  case levelLost(claimed: Int, eligible: Int?)
  /// Claimed categories no longer conform.
  case categoriesLost([CategoryID])
}

extension DeclarationRecord {
  /// How the assessment has moved on; empty while the declaration says what is.
  ///
  /// What is done in categories that are not claimed does not touch the declaration: the next level can be
  /// worked for while one is in force.
  public func changes(since evaluation: Evaluation) -> [DeclarationChange] {
    var changes: [DeclarationChange] = []
    let now = evaluation.assessment.restricted(to: content.claimedCategories)
    let assessment = assessment.restricted(to: content.claimedCategories)
    if now.product != assessment.product { changes.append(.product) }
    if now.catalogue != assessment.catalogue { changes.append(.catalogue) }
    let judged = Set(now.judgements.keys).union(assessment.judgements.keys)
      .filter { now.judgement(of: $0) != assessment.judgement(of: $0) }
    if !judged.isEmpty { changes.append(.judgements(judged.sorted())) }
    let evidence = Set(now.evidence).symmetricDifference(assessment.evidence).map(\.id)
    if !evidence.isEmpty { changes.append(.evidence(Set(evidence).sorted())) }
    if let claimed = content.claimedLevel, (evaluation.level ?? 0) < claimed {
      changes.append(.levelLost(claimed: claimed, eligible: evaluation.level))
    }
    let lost = content.claimedCategories.filter { category in
      !evaluation.derivation.categories.contains { $0.id == category && $0.conforms }
    }
    if !lost.isEmpty { changes.append(.categoriesLost(lost)) }
    return changes
  }
}
