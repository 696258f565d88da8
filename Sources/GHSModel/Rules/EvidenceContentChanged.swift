/// The file of evidence must still have the content that was judged.
///
/// The program keeps the SHA-256 of every file. When it no longer matches, someone has to read the new
/// content, judge again, and record the file anew.
public enum EvidenceContentChanged: Rule {
  /// The id of the rule.
  public static let id = "evidence-content-changed"

  /// Finds evidence whose digest did not match at the last check.
  public static func findings(in context: RuleContext) -> [Finding] {
    context.assessment.evidence.compactMap { evidence in
      guard evidence.file?.state == .changed else { return nil }
      return Finding(
        rule: id, severity: context.severity(ofFaultIn: evidence), evidence: evidence.id,
        message: LocalizedText(
          ja: "\(evidence.id)のファイルの内容が登録時から変わっています。内容を確認し、証拠を登録し直してください。",
          en: "The file of \(evidence.id) has changed since it was recorded. "
            + "Read it again and record it anew."))
    }
  }
}
