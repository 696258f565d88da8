/// A requirement judged conforming needs at least one piece of evidence in force.
///
/// A claim nobody can look up is not a claim. Evidence that has expired, is not effective yet, or whose
/// file is gone or changed does not count. Add evidence, or renew what is out of force.
public enum ConformingWithoutEvidence: Rule {
  /// The id of the rule.
  public static let id = "conforming-without-evidence"

  /// Finds conforming requirements without evidence in force.
  public static func findings(in context: RuleContext) -> [Finding] {
    context.judged(.conforming).compactMap { requirement, _ in
      guard context.evidenceInForce(for: requirement.id).isEmpty else { return nil }
      let hasEvidence = !context.evidence(for: requirement.id).isEmpty
      return Finding(
        rule: id, severity: .blocking, requirement: requirement.id,
        message: hasEvidence ? noneInForce(requirement.id) : none(requirement.id))
    }
  }

  private static func none(_ requirement: RequirementID) -> LocalizedText {
    LocalizedText(
      ja: "\(requirement)は適合と判定されていますが、証拠がありません。証拠を登録してください。",
      en: "\(requirement) is judged conforming but has no evidence. Add evidence.")
  }

  private static func noneInForce(_ requirement: RequirementID) -> LocalizedText {
    LocalizedText(
      ja: "\(requirement)は適合と判定されていますが、有効な証拠がありません。証拠を更新するか、別の証拠を登録してください。",
      en: "\(requirement) is judged conforming but none of its evidence is in force. "
        + "Renew the evidence or add other evidence.")
  }
}
