/// Some requirements apply to every product and cannot be judged not applicable.
///
/// The catalogue says for each requirement whether "not applicable" is an answer. Where it is not, the
/// requirement has to be judged conforming or nonconforming.
public enum NotApplicableRefused: Rule {
  /// The id of the rule.
  public static let id = "not-applicable-refused"

  /// Finds requirements judged not applicable that the catalogue holds to apply always.
  public static func findings(in context: RuleContext) -> [Finding] {
    context.judged(.notApplicable).compactMap { requirement, _ in
      guard !requirement.mayBeNotApplicable else { return nil }
      return Finding(
        rule: id, severity: .blocking, requirement: requirement.id,
        message: LocalizedText(
          ja: "\(requirement.id)はすべての製品に適用される要求事項であり、非適用とは判定できません。適合か不適合かを判定してください。",
          en: "\(requirement.id) applies to every product and cannot be not applicable. "
            + "Judge it conforming or nonconforming."))
    }
  }
}
