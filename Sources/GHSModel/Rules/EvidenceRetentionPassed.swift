/// Evidence should be kept at least as long as somebody may ask for it.
///
/// The last day of retention is the issuer's own statement (ISO/IEC 17050-2). Once it has passed nobody promises
/// any more that the evidence is still there. See that it is, and record how long it is kept from now on.
public enum EvidenceRetentionPassed: AdvisoryRule {
  /// The id of the rule.
  public static let id = "evidence-retention-passed"

  /// Finds evidence whose last day of retention has passed; the evidence stays in force, so that it never blocks.
  public static func findings(in context: RuleContext) -> [Finding] {
    context.assessment.evidence.compactMap { evidence in
      guard let until = evidence.keeping?.until, until < context.day else { return nil }
      return Finding(
        rule: id, severity: .advisory, evidence: evidence.id,
        message: LocalizedText(
          ja: "\(evidence.id)の保存期限（\(until)）が過ぎています。証拠が残っていることを確かめ、新しい保存期限を記録してください。",
          en:
            "\(evidence.id) was to be kept until \(until). See that it is still there, and record how "
            + "long it is kept from now on."))
    }
  }
}
