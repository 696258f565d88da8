/// No blocking finding remains in the categories claimed; evidence out of force is one.
///
/// A category can conform although one of several pieces of evidence is out of force. A declaration
/// would still list it, and so it has to be renewed or withdrawn first.
enum BlockingFindingsRemain: GateRule {
  static let id = "blocking-finding-in-claimed-category"

  static func reasons(against claim: Claim) -> [Finding] {
    let claimed = Set(claim.content.claimedCategories.map(\.rawValue))
    let assessment = claim.evaluation.assessment
    let supports = Dictionary(
      assessment.evidence.map { ($0.id, $0.requirements) }, uniquingKeysWith: { first, _ in first })
    return claim.evaluation.findings.filter { finding in
      guard finding.severity == .blocking else { return false }
      if let requirement = finding.requirement { return claimed.contains(requirement.category) }
      if let evidence = finding.evidence {
        return supports[evidence]?.contains { id in
          claimed.contains(id.category) && assessment.judgement(of: id).outcome == .conforming
        } ?? false
      }
      return true
    }
  }
}
