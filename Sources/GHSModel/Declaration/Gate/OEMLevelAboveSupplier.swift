/// A product that another maker supplies is not declared at a level above the supplier's own declaration.
///
/// What a seller may rest on is the declaration of whoever developed the product. A higher level needs
/// work that only the supplier can do and declare.
enum OEMLevelAboveSupplier: GateRule {
  static let id = "oem-level-above-supplier"

  static func reasons(against claim: Claim) -> [Finding] {
    guard let oem = claim.content.oem, let claimed = claim.content.claimedLevel else { return [] }
    guard let declared = oem.declaredLevel else {
      return [
        reason(
          LocalizedText(
            ja: "OEM供給者「\(oem.supplier)」の宣言レベルが記入されていません。供給者の適合宣言書を見て記入してください。",
            en: "The level that the OEM supplier, “\(oem.supplier)”, has declared is not stated. "
              + "Take it from the supplier's declaration."))
      ]
    }
    guard claimed > declared else { return [] }
    return [
      reason(
        LocalizedText(
          ja: "レベル\(claimed)を宣言しようとしていますが、OEM供給者「\(oem.supplier)」の宣言はレベル\(declared)です。"
            + "供給者の宣言レベルを超えることはできません。",
          en: "Level \(claimed) is claimed, but the OEM supplier, “\(oem.supplier)”, has declared "
            + "level \(declared). The claim must not be above it."))
    ]
  }
}
