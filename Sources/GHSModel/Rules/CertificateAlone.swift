/// A certificate shows a system, not that the work was done for this product.
///
/// It is never an automatic pass: a conforming requirement whose only evidence in force is certificates
/// deserves the plan, the record or the report that shows how the product meets it.
public enum CertificateAlone: AdvisoryRule {
  /// The id of the rule.
  public static let id = "certificate-alone"

  /// Finds conforming requirements that rest on certificates alone, at least one of which names the
  /// product; where none does, ``CertificateScope`` says more.
  public static func findings(in context: RuleContext) -> [Finding] {
    guard context.assessment.evidence.contains(where: { $0.certificate != nil }) else { return [] }
    let silent = Set(context.certificatesSilentOnProduct.map(\.id))
    return context.judged(.conforming).compactMap { requirement, _ in
      guard context.rests(requirement.id, onlyOn: { $0.certificate != nil }),
        !context.rests(requirement.id, onlyOn: { silent.contains($0.id) })
      else { return nil }
      return Finding(
        rule: id, severity: .advisory, requirement: requirement.id,
        message: LocalizedText(
          ja: "\(requirement.id)の有効な証拠は認証書だけです。この製品で実施したことが分かる記録を追加することを検討してください。",
          en: "The only evidence of \(requirement.id) in force is certificates. "
            + "Consider adding a record of what was done for this product."))
    }
  }
}
