/// An answer on which it depends whether the guideline is for the product must not stay open.
///
/// Find out what is not known, where in doubt from the authority, and record the answers again.
public enum ScopeUndecided: AdvisoryRule {
  /// The id of the rule.
  public static let id = "scope-undecided"

  /// Finds a product whose answers leave it open.
  public static func findings(in context: RuleContext) -> [Finding] {
    guard let scope = context.assessment.product.scope, scope.outcome == .undecided else {
      return []
    }
    return [Finding(rule: id, severity: .advisory, message: scope.outcome.explanation)]
  }
}
