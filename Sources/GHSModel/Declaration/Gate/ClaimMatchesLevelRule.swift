/// The categories claimed give exactly the level claimed, by the catalogue's level rule.
///
/// A claim of level 2 that lists risk management alone would leave the reader to guess which other
/// category is meant.
enum ClaimMatchesLevelRule: GateRule {
  static let id = "claimed-categories-do-not-give-level"

  static func reasons(against claim: Claim) -> [Finding] {
    guard let claimed = claim.content.claimedLevel, !claim.content.claimedCategories.isEmpty else {
      return []
    }
    let rule = claim.evaluation.catalogue.levelRule
    let given = rule.level(conforming: Set(claim.content.claimedCategories))
    guard given != claimed else { return [] }
    let categories = claim.content.claimedCategories.map(\.rawValue).joined(separator: ", ")
    let gives = given.map { (ja: "レベル\($0)", en: "level \($0)") } ?? (ja: "レベルなし", en: "no level")
    return [
      reason(
        LocalizedText(
          ja: "宣言する要求カテゴリー（\(categories)）から導かれるのは\(gives.ja)であり、宣言するレベル\(claimed)と一致しません。",
          en: "The claimed categories (\(categories)) give \(gives.en), "
            + "not the claimed level \(claimed)."))
    ]
  }
}
