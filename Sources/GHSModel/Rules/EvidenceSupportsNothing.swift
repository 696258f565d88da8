/// Evidence that supports no requirement waits for somebody to decide what it is good for.
///
/// It comes about when a product goes over to another edition that no longer has the requirements it supported.
/// Nothing is thrown away by that. Link it to what it supports now, or withdraw it.
public enum EvidenceSupportsNothing: AdvisoryRule {
  /// The id of the rule.
  public static let id = "evidence-supports-nothing"

  /// Finds evidence without any requirement.
  public static func findings(in context: RuleContext) -> [Finding] {
    context.assessment.evidence.filter(\.requirements.isEmpty).map { evidence in
      Finding(
        rule: id, severity: .advisory, evidence: evidence.id,
        message: LocalizedText(
          ja: "\(evidence.id)はどの要求事項の証拠にもなっていません。裏付ける要求事項を指定するか、取り下げてください。",
          en: "\(evidence.id) supports no requirement. "
            + "Name the requirements it supports, or withdraw it."))
    }
  }
}
