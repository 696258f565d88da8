/// A declaration holds all eight minimum contents of ISO/IEC 17050-1:2004, clause 6.1.
enum MissingContent: GateRule {
  static let id = "declaration-content-missing"

  static func reasons(against claim: Claim) -> [Finding] {
    claim.content.missingItems(for: claim.evaluation.assessment.product).map { item in
      reason(
        LocalizedText(
          ja: "記載事項\(item.letter))「\(item.name.ja)」の記入が足りません。記入してください。",
          en: "Content \(item.letter)) “\(item.name.en)” is incomplete. Fill it in."))
    }
  }
}
