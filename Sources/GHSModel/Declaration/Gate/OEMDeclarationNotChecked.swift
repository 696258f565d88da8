/// Whoever declares a product that another maker supplies has checked what the supplier's declaration says.
///
/// The seller declares on its own responsibility, and not before it has read the declaration it rests on. The
/// day of that check stands on the document.
enum OEMDeclarationNotChecked: GateRule {
  static let id = "oem-declaration-not-checked"

  static func reasons(against claim: Claim) -> [Finding] {
    guard let oem = claim.content.oem else { return [] }
    guard let day = oem.checkedOn else {
      return [
        reason(
          LocalizedText(
            ja: "OEM供給者「\(oem.supplier)」の適合宣言の内容を確認した日が記入されていません。内容を確認し、その日を記入してください。",
            en: "It is not stated that the declaration of the OEM supplier, “\(oem.supplier)”, was "
              + "checked. Check its content and state the day."))
      ]
    }
    guard claim.evaluation.day < day else { return [] }
    return [
      reason(
        LocalizedText(
          ja: "OEM供給者の適合宣言の内容を確認した日（\(day)）が、まだ来ていません。",
          en: "The day on which the OEM supplier's declaration was checked, \(day), is yet to come."
        ))
    ]
  }
}
