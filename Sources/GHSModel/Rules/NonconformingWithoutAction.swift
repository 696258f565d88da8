/// A nonconformity needs both a rationale and an action.
///
/// The rationale says what is missing, the action what will be done about it and by whom. Without them
/// a nonconformity is a dead end for whoever has to close it.
public enum NonconformingWithoutAction: Rule {
  /// The id of the rule.
  public static let id = "nonconforming-without-action"

  /// Finds nonconforming requirements that lack a rationale, an action or both.
  public static func findings(in context: RuleContext) -> [Finding] {
    context.judged(.nonconforming).compactMap { requirement, judgement in
      let message: LocalizedText
      switch (judgement.rationale.isEmpty, judgement.action == nil) {
      case (false, false): return nil
      case (true, true):
        message = LocalizedText(
          ja: "\(requirement.id)の不適合に、判定の根拠も処置も記録されていません。何が足りないか、どう処置するかを記入してください。",
          en: "The nonconformity of \(requirement.id) has neither a rationale nor an action. "
            + "Write down what is missing and what will be done.")
      case (true, false):
        message = LocalizedText(
          ja: "\(requirement.id)の不適合に、判定の根拠が記録されていません。何が足りないかを記入してください。",
          en: "The nonconformity of \(requirement.id) has no rationale. "
            + "Write down what is missing.")
      case (false, true):
        message = LocalizedText(
          ja: "\(requirement.id)の不適合に、処置が記録されていません。処置の内容、担当者、期限を記入してください。",
          en: "The nonconformity of \(requirement.id) has no action. "
            + "Write down what will be done, by whom and by when.")
      }
      return Finding(
        rule: id, severity: .blocking, requirement: requirement.id, message: message)
    }
  }
}
