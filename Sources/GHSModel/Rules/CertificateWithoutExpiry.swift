/// A certificate is valid until a day that stands on it.
///
/// Without the day nobody notices when it lapses. Enter it as the expiry date of the evidence.
public enum CertificateWithoutExpiry: AdvisoryRule {
  /// The id of the rule.
  public static let id = "certificate-without-expiry"

  /// Finds certificates without an expiry date.
  public static func findings(in context: RuleContext) -> [Finding] {
    context.assessment.evidence.compactMap { evidence in
      guard evidence.certificate != nil, evidence.expiryDate == nil else { return nil }
      return Finding(
        rule: id, severity: .advisory, evidence: evidence.id,
        message: LocalizedText(
          ja: "認証書\(evidence.id)に有効期限が記入されていません。認証書に記載された有効期限を記入してください。",
          en: "The certificate \(evidence.id) has no expiry date. "
            + "Enter the one that stands on it."))
    }
  }
}
