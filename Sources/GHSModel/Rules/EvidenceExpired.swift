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
        message: evidence.certificate == nil
          ? lapsed(evidence.id, expiryDate) : certificateLapsed(evidence.id, expiryDate))
    }
  }

  private static func lapsed(_ evidence: EvidenceID, _ date: CalendarDate) -> LocalizedText {
    LocalizedText(
      ja: "\(evidence)の有効期限（\(date)）が過ぎています。更新後の証拠を登録してください。",
      en: "\(evidence) expired on \(date). Record the renewed evidence.")
  }

  private static func certificateLapsed(
    _ evidence: EvidenceID, _ date: CalendarDate
  ) -> LocalizedText {
    LocalizedText(
      ja: "認証書\(evidence)は有効期限（\(date)）が過ぎ、失効しています。更新後の認証書を登録してください。",
      en: "The certificate \(evidence) lapsed on \(date). Record the renewed certificate.")
  }
}
