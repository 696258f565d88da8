/// The level claimed is not above the level the product is eligible for.
enum LevelAboveEligible: GateRule {
  static let id = "claimed-level-above-eligible"

  static func reasons(against claim: Claim) -> [Finding] {
    guard let claimed = claim.content.claimedLevel else { return [] }
    guard let eligible = claim.evaluation.level else {
      return [
        reason(
          LocalizedText(
            ja: "レベル\(claimed)を宣言しようとしていますが、現在満たしているレベルはありません。",
            en: "Level \(claimed) is claimed, but the product is not eligible for any level."))
      ]
    }
    guard claimed > eligible else { return [] }
    return [
      reason(
        LocalizedText(
          ja: "レベル\(claimed)を宣言しようとしていますが、現在満たしているのはレベル\(eligible)までです。",
          en: "Level \(claimed) is claimed, but the product is eligible for level \(eligible) only."
        ))
    ]
  }
}
