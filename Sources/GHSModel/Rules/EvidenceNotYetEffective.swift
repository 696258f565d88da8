/// Evidence supports a judgement only from its effective date on.
///
/// A procedure that takes effect next month does not show what was done this month. Correct the date, or
/// wait until the document is effective.
public enum EvidenceNotYetEffective: Rule {
  /// The id of the rule.
  public static let id = "evidence-not-yet-effective"

  /// Finds evidence whose effective date lies ahead.
  public static func findings(in context: RuleContext) -> [Finding] {
    context.assessment.evidence.compactMap { evidence in
      guard let effectiveDate = evidence.effectiveDate, context.day < effectiveDate else {
        return nil
      }
      return Finding(
        rule: id, severity: context.severity(ofFaultIn: evidence), evidence: evidence.id,
        message: LocalizedText(
          ja: "\(evidence.id)の発効日（\(effectiveDate)）はまだ来ていません。発効日以降に有効になります。",
          en: "\(evidence.id) takes effect on \(effectiveDate) and does not count before."))
    }
  }
}
