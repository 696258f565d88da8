/// One piece of evidence that carries more than ten requirements deserves a second look.
///
/// A single document that is said to prove everything usually proves little of each. Name the section for
/// each requirement, or add the records that show the work was done.
public enum EvidenceOverused: AdvisoryRule {
  /// The id of the rule.
  public static let id = "evidence-overused"

  /// The most requirements one piece of evidence carries without a remark.
  public static let limit = 10

  /// Finds evidence that carries more requirements than the limit.
  public static func findings(in context: RuleContext) -> [Finding] {
    let applicable = Set(context.applicable.map(\.id))
    return context.assessment.evidence.compactMap { evidence in
      let carried = evidence.requirements.count(where: applicable.contains)
      guard carried > limit else { return nil }
      return Finding(
        rule: id, severity: .advisory, evidence: evidence.id,
        message: LocalizedText(
          ja: "\(evidence.id)は\(carried)件の要求事項の証拠になっています。該当する章節を示すか、実施の記録を追加することを検討してください。",
          en: "\(evidence.id) supports \(carried) requirements. "
            + "Consider naming the sections or adding the records that show the work was done."))
    }
  }
}
