/// Decides whether a declaration may be issued, and names every reason against it at once.
///
/// The reasons are findings, all of them blocking; what is only worth knowing is ``advice(against:evaluation:)``. Linked files must have been read again before, so that
/// the evaluation knows their present content.
public enum IssueGate {
  /// Every reason against issuing; empty when the declaration may be issued.
  public static func reasons(
    against content: DeclarationContent, evaluation: Evaluation, numbersInUse: Set<String> = []
  ) -> [Finding] {
    let claim = Claim(content: content, evaluation: evaluation, numbersInUse: numbersInUse)
    return rules.flatMap { $0.reasons(against: claim) }
  }

  /// What an issuer should know before issuing, and what stands in no way.
  public static func advice(
    against content: DeclarationContent, evaluation: Evaluation
  ) -> [Finding] {
    IssuerIsNotVendor.reasons(
      against: Claim(content: content, evaluation: evaluation, numbersInUse: []))
  }

  /// The rules of the gate, in the order in which their reasons are shown.
  static let rules: [any GateRule.Type] = [
    MissingContent.self,
    NumberInUse.self,
    LevelAboveEligible.self,
    ClaimedCategoriesConform.self,
    ClaimMatchesLevelRule.self,
    ReviewerIsSignatory.self,
    OEMLevelAboveSupplier.self,
    OEMDeclarationNotChecked.self,
    BlockingFindingsRemain.self,
  ]
}

/// What a declaration claims, beside what the assessment supports.
struct Claim {
  /// What the issuer filled in.
  let content: DeclarationContent
  /// What follows from the assessment.
  let evaluation: Evaluation
  /// Numbers of declarations that have been issued before.
  let numbersInUse: Set<String>
}

/// One rule of the gate.
protocol GateRule: Sendable {
  /// The stable id its reasons carry.
  static var id: String { get }
  /// What speaks against issuing.
  static func reasons(against claim: Claim) -> [Finding]
}

extension GateRule {
  static func reason(_ message: LocalizedText) -> Finding {
    Finding(rule: id, severity: .blocking, message: message)
  }

  static func advice(_ message: LocalizedText) -> Finding {
    Finding(rule: id, severity: .advisory, message: message)
  }
}
