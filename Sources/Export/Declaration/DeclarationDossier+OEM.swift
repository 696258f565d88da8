import GHSModel

extension DeclarationDossier {
  /// Who supplies the product and that the supplier's declaration was checked, as a fact; none where the
  /// issuer names no supplier.
  func oemFacts(in language: Language) -> [Document.Fact] {
    guard let oem = record.content.oem else { return [] }
    let product = oem.product.isEmpty ? "\(self.product.name)" : oem.product
    let details = [
      oem.declarationNumber,
      oem.declaredLevel.map { language(ja: "レベル\($0)", en: "level \($0)") } ?? "",
    ].filter { !$0.isEmpty }.joined(separator: language(ja: "、", en: ", "))
    let named = details.isEmpty ? "" : language(ja: "（\(details)）", en: " (\(details))")
    let supply = language(
      ja: "供給者：\(oem.supplier)。供給者の製品名：\(product)。",
      en: "Supplied by \(oem.supplier) as “\(product)”.")
    let check =
      if let day = oem.checkedOn {
        language(
          ja: "発行者は、供給者の適合宣言\(named)の内容を\(day)に確認し、自らの責任で宣言します。",
          en: "The issuer checked the content of the supplier's declaration\(named) on \(day) "
            + "and declares on its own responsibility.")
      } else {
        language(
          ja: "供給者の適合宣言\(named)の内容は、まだ確認されていません。",
          en: "The content of the supplier's declaration\(named) has not been checked yet.")
      }
    return [
      Document.Fact(
        language(ja: "OEM供給", en: "OEM supply"),
        [Document.Paragraph(supply), Document.Paragraph(check)]
          + (oem.checkRemarks.isEmpty ? [] : [Document.Paragraph(oem.checkRemarks, role: .note)]))
    ]
  }
}
