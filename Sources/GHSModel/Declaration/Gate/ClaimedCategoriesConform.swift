/// Every category claimed conforms.
enum ClaimedCategoriesConform: GateRule {
  static let id = "claimed-category-does-not-conform"

  static func reasons(against claim: Claim) -> [Finding] {
    let catalogue = claim.evaluation.catalogue
    return claim.content.claimedCategories.compactMap { id in
      let outcome = claim.evaluation.derivation.categories.first { $0.id == id }
      guard outcome?.conforms != true else { return nil }
      let name = catalogue.category(id)?.name ?? LocalizedText(ja: id.rawValue, en: id.rawValue)
      let open =
        outcome?.requirements.count { $0.obligation == .required && !$0.isSatisfied } ?? 0
      return reason(
        LocalizedText(
          ja: "要求カテゴリー\(id)「\(name.ja)」は適合していません（満たしていない要求事項\(open)件）。",
          en: "Category \(id) “\(name.en)” is claimed but does not conform "
            + "(requirements not satisfied: \(open))."))
    }
  }
}
