import GHSModel

extension Evaluation {
  /// How far a category has come, as it is listened to.
  func sentence(of counts: CategoryCounts) -> LocalizedText {
    let name = catalogue.category(counts.id)?.name ?? LocalizedText(ja: "", en: "")
    let excluded = excludedCount(in: counts.id)
    let state =
      counts.conforms
      ? LocalizedText(ja: "適合", en: "conforms") : LocalizedText(ja: "未達", en: "open")
    return LocalizedText(
      ja: "\(counts.id) \(name.ja)：\(state.ja)、必須\(counts.required)件のうち"
        + "\(counts.satisfied)件を満たしています" + (excluded > 0 ? "（対象外\(excluded)件を含む）" : ""),
      en: "\(counts.id) \(name.en): \(state.en), \(counts.satisfied) of \(counts.required) "
        + "required are satisfied" + (excluded > 0 ? ", \(excluded) of them excluded" : ""))
  }
}
