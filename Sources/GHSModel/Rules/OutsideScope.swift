/// The guideline is not for medical devices, for other software, nor for products with hardware of
/// their own.
///
/// The finding changes no level, because the level says what follows from the guideline's requirements
/// and nothing else. But a declaration for such a product does not mean what its reader takes it to
/// mean, and so the finding stands before all others and on every document.
public enum OutsideScope: AdvisoryRule {
  /// The id of the rule.
  public static let id = "outside-scope"

  /// Finds a product that by the answers is outside the scope.
  public static func findings(in context: RuleContext) -> [Finding] {
    guard let outcome = context.assessment.product.scope?.outcome, outcome.isOutside else {
      return []
    }
    return [
      Finding(
        rule: id, severity: .advisory,
        message: LocalizedText(
          ja: "\(outcome.name.ja)：\(outcome.explanation.ja)",
          en: "\(outcome.name.en.capitalizedSentence). \(outcome.explanation.en)"))
    ]
  }
}

extension String {
  fileprivate var capitalizedSentence: String { prefix(1).uppercased() + dropFirst() }
}
