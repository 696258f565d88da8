/// The scope of a certificate should name the product.
///
/// A certificate says that a body has audited what its scope names, and nothing of anything else. One
/// whose scope does not name the product is no evidence for it: a conforming requirement that rests on
/// such certificates alone does not count. Add evidence of the product itself, or a certificate whose
/// scope names it. Names are compared without regard to width, case, kana and spaces.
public enum CertificateScope: Rule {
  /// The id of the rule.
  public static let id = "certificate-scope"

  /// Finds certificates that do not name the product, and requirements that rest on such alone.
  public static func findings(in context: RuleContext) -> [Finding] {
    let silent = Set(context.certificatesSilentOnProduct.map(\.id))
    guard !silent.isEmpty else { return [] }
    let certificates = silent.sorted().map { certificate in
      Finding(
        rule: id, severity: .advisory, evidence: certificate,
        message: LocalizedText(
          ja: "認証書\(certificate)の認証の範囲に、この製品の名称がありません。製品が範囲に含まれるかを確かめてください。",
          en: "The scope of the certificate \(certificate) does not name the product. "
            + "Find out whether it covers it."))
    }
    let requirements = context.judged(.conforming).compactMap { requirement, _ in
      context.rests(requirement.id, onlyOn: { silent.contains($0.id) })
        ? Finding(
          rule: id, severity: .blocking, requirement: requirement.id,
          message: LocalizedText(
            ja:
              "\(requirement.id)の有効な証拠は、この製品の名称が範囲にない認証書だけです。製品についての証拠を登録してください。",
            en: "\(requirement.id) rests on nothing but certificates whose scope does not name the "
              + "product. Add evidence of the product itself.")) : nil
    }
    return certificates + requirements
  }
}

extension RuleContext {
  /// The certificates whose scope does not name the product, in ascending order.
  var certificatesSilentOnProduct: [Evidence] {
    let name = FoldedName(assessment.product.name)
    return assessment.evidence.filter { evidence in
      evidence.certificate.map { !name.occurs(in: $0.scope) } ?? false
    }
  }

  /// Whether a requirement has evidence in force, and all of it is of one kind.
  func rests(_ requirement: RequirementID, onlyOn isOfKind: (Evidence) -> Bool) -> Bool {
    let evidence = evidenceInForce(for: requirement)
    return !evidence.isEmpty && evidence.allSatisfy(isOfKind)
  }
}
