/// A safety class is decided, not merely set.
///
/// IEC 62304 (clause 4.3) wants the class of the software to follow from the hazardous situations it can
/// contribute to, and the reason to be kept. The guided decision (`ghs product classify`) gives the class
/// and keeps its reason, its date and who decided.
public enum SafetyClassWithoutReason: AdvisoryRule {
  /// The id of the rule.
  public static let id = "safety-class-without-reason"

  /// Finds a product with a class but no classification.
  public static func findings(in context: RuleContext) -> [Finding] {
    let product = context.assessment.product
    guard let safetyClass = product.safetyClass, product.classification == nil else { return [] }
    return [
      Finding(
        rule: id, severity: .advisory,
        message: LocalizedText(
          ja: "ソフトウェア安全クラス\(safetyClass.rawValue)の理由が記録されていません。"
            + "安全クラスの分類を行い、理由を残してください。",
          en: "Why the software safety class is \(safetyClass.rawValue) is not recorded. "
            + "Go through the classification and write down the reason."))
    ]
  }
}
