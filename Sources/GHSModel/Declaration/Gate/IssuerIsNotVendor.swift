/// The issuer of a declaration is the vendor of the product, or says who supplies it.
///
/// Somebody else may well declare a product: its importer, or a company that sells it under its own name.
/// A reader has to be told then, and so this is worth saying but does not stand in the way. Names are compared
/// without regard to width, case, kana and spaces; a department beside the name makes no difference.
enum IssuerIsNotVendor: GateRule {
  static let id = "issuer-differs-from-vendor"

  static func reasons(against claim: Claim) -> [Finding] {
    let issuer = claim.content.issuerName
    let vendor = claim.evaluation.assessment.product.vendor
    guard claim.content.oem == nil, !issuer.isEmpty, !vendor.isEmpty,
      !FoldedName(issuer).occurs(in: vendor), !FoldedName(vendor).occurs(in: issuer)
    else { return [] }
    return [
      advice(
        LocalizedText(
          ja: "発行者「\(issuer)」は、製品の製造業者等「\(vendor)」と異なります。OEM供給を受けた製品なら、供給者を下書きに記入してください。",
          en: "The issuer “\(issuer)” is not the vendor of the product, “\(vendor)”. "
            + "If another maker supplies it (OEM), state the supplier in the draft."))
    ]
  }
}
