/// Evidence must not be past its expiry date.
///
/// The expiry date is the last day on which the evidence is valid. Renew the document and record the
/// new one.
public enum EvidenceExpired: Rule {
  /// The id of the rule.
  public static let id = "evidence-expired"

  /// Finds evidence whose last day of validity has passed.
  public static func findings(in context: RuleContext) -> [Finding] {
    context.assessment.evidence.compactMap { evidence in
      guard let expiryDate = evidence.expiryDate, expiryDate < context.day else { return nil }
      return Finding(
        rule: id, severity: context.severity(ofFaultIn: evidence), evidence: evidence.id,
        message: LocalizedText(
          ja: "\(evidence.id) の有効期限（\(expiryDate)）が過ぎています。更新後の証拠を登録してください。",
          en: "\(evidence.id) expired on \(expiryDate). Record the renewed evidence."))
    }
  }
}
