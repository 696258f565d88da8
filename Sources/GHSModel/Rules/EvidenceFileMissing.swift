/// The file of evidence must be where it was, and readable.
///
/// A linked file that was moved, deleted or locked away can no longer be shown to anyone. Put it back,
/// correct the path, or attach the file to the workspace.
public enum EvidenceFileMissing: Rule {
  /// The id of the rule.
  public static let id = "evidence-file-missing"

  /// Finds evidence whose file was gone or unreadable at the last check.
  public static func findings(in context: RuleContext) -> [Finding] {
    context.assessment.evidence.compactMap { evidence in
      let message: LocalizedText
      switch evidence.file?.state {
      case .missing:
        message = LocalizedText(
          ja: "\(evidence.id)のファイルが見つかりません。元の場所に戻すか、証拠を登録し直してください。",
          en: "The file of \(evidence.id) is gone. Put it back or point the evidence to the file.")
      case .unreadable:
        message = LocalizedText(
          ja: "\(evidence.id)のファイルを読み取れません。アクセス権を確認してください。",
          en: "The file of \(evidence.id) cannot be read. Check its permissions.")
      case .intact, .changed, nil: return nil
      }
      return Finding(
        rule: id, severity: context.severity(ofFaultIn: evidence), evidence: evidence.id,
        message: message)
    }
  }
}
