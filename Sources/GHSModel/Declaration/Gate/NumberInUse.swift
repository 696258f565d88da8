/// The identifier of a declaration is unique (ISO/IEC 17050-1:2004, clause 6.1 a).
enum NumberInUse: GateRule {
  static let id = "declaration-number-in-use"

  static func reasons(against claim: Claim) -> [Finding] {
    guard claim.numbersInUse.contains(claim.content.number) else { return [] }
    return [
      reason(
        LocalizedText(
          ja: "識別番号「\(claim.content.number)」は、すでに発行した適合宣言書で使われています。別の番号を付けてください。",
          en: "The number “\(claim.content.number)” is already on an issued declaration. "
            + "Choose another."))
    ]
  }
}
