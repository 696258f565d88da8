/// A requirement judged not applicable needs a written reason.
///
/// Leaving something out is a decision that whoever receives the declaration must be able to follow.
public enum NotApplicableWithoutReason: Rule {
  /// The id of the rule.
  public static let id = "not-applicable-without-reason"

  /// Finds requirements judged not applicable whose rationale is empty.
  public static func findings(in context: RuleContext) -> [Finding] {
    context.judged(.notApplicable).compactMap { requirement, judgement in
      guard judgement.rationale.isEmpty else { return nil }
      return Finding(
        rule: id, severity: .blocking, requirement: requirement.id,
        message: LocalizedText(
          ja: "\(requirement.id)は非適用と判定されていますが、理由が書かれていません。適用できない理由を記入してください。",
          en: "\(requirement.id) is judged not applicable without a reason. "
            + "Write down why it cannot apply."))
    }
  }
}
