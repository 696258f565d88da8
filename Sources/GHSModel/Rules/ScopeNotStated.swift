/// Whether the guideline is for the product at all is asked before anything is judged.
///
/// The guideline is for health software that is not a medical device. Answer the short interview
/// (`ghs product scope`), so that whoever reads the documents knows that it has been looked at, by whom
/// and when.
public enum ScopeNotStated: AdvisoryRule {
  /// The id of the rule.
  public static let id = "scope-not-stated"

  /// Finds a product for which nobody has answered.
  public static func findings(in context: RuleContext) -> [Finding] {
    guard context.assessment.product.scope == nil else { return [] }
    return [
      Finding(
        rule: id, severity: .advisory,
        message: LocalizedText(
          ja: "この製品がガイドラインの対象かどうか、まだ回答されていません。適用範囲の質問に答えてください。",
          en: "Nobody has answered yet whether the guideline is for this product. "
            + "Answer the questions on its scope."))
    ]
  }
}
