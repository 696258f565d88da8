import Foundation

/// Whoever reviewed conformity is somebody other than the signatory (ISO/IEC 17050-1:2004, clause 5).
enum ReviewerIsSignatory: GateRule {
  static let id = "reviewer-is-signatory"

  static func reasons(against claim: Claim) -> [Finding] {
    let reviewer = folded(claim.content.reviewerName)
    if reviewer.isEmpty {
      return [
        reason(
          LocalizedText(
            ja: "適合を確認した人（確認者）が記入されていません。署名者以外の人を記入してください。",
            en: "The reviewer of conformity is not named. Name somebody other than the signatory."))
      ]
    }
    guard reviewer == folded(claim.content.signatoryName) else { return [] }
    return [
      reason(
        LocalizedText(
          ja: "確認者と署名者が同じ人です。署名者以外の人が適合を確認してください。",
          en: "Reviewer and signatory are the same person. Have somebody else review conformity."))
    ]
  }

  /// The same name written with other spaces, width or case is the same person.
  private static func folded(_ name: String) -> String {
    name.compatibilityComposed.lowercased().filter { !$0.isWhitespace }
  }
}
