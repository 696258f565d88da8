extension WithdrawalImpact {
  /// What the loss of the evidence would do to the level, in one sentence.
  public func sentence(in assessment: Assessment) -> LocalizedText {
    let title = assessment.evidence.first { $0.id == evidence }?.title ?? ""
    let first = requirements.first?.rawValue ?? ""
    let rest = requirements.count - 1
    return LocalizedText(
      ja: "\(evidence)「\(title)」がなくなると、\(first)" + (rest > 0 ? "ほか\(rest)件" : "")
        + "を満たさなくなり、" + (levelAfter.map { "レベル\($0)に下がります。" } ?? "レベルがなくなります。"),
      en: "Without \(evidence) “\(title)”, \(first)"
        + (rest > 0 ? " and \(rest) more" : "")
        + " would not be satisfied, and "
        + (levelAfter.map { "level \($0) would be left." } ?? "no level would be left."))
  }
}
