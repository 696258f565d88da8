/// Until the software is classified it is treated as safety class C.
///
/// IEC 62304 (clause 4.3) lets fewer clauses apply to classes A and B, but only once the class has been
/// assigned with a reason. Set the class of the product when that has been done.
public enum SafetyClassNotSet: AdvisoryRule {
  /// The id of the rule.
  public static let id = "safety-class-not-set"

  /// Finds a product without a safety class.
  public static func findings(in context: RuleContext) -> [Finding] {
    guard context.assessment.product.safetyClass == nil else { return [] }
    return [
      Finding(
        rule: id, severity: .advisory,
        message: LocalizedText(
          ja: "ソフトウェア安全クラスが設定されていないため、クラスCとして扱っています。分類したら製品に設定してください。",
          en: "The software safety class is not set, so the product is treated as class C. "
            + "Set the class once the software has been classified."))
    ]
  }
}
