extension GuidelineReference {
  /// What is known of the requirement's place in the guideline, in one sentence.
  ///
  /// Shown with every requirement, so that nothing of ours is taken for the council's.
  public var explanation: LocalizedText {
    switch (basis, section) {
    case (.seen, let section?):
      LocalizedText(
        ja: "ガイドラインの節：\(section)（見出しと番号を確認済み）",
        en: "Guideline section: \(section) (heading and number seen)")
    case (.inferred, let section?):
      LocalizedText(
        ja: "ガイドラインの節：\(section)（見出しは確認済み。番号と範囲は推定）",
        en: "Guideline section: \(section) (heading seen; number and extent inferred)")
    case (.standard, _):
      LocalizedText(
        ja: "ガイドラインには該当する見出しがなく、基になる規格だけが求めています。",
        en: "The guideline shows no such heading; only the underlying standard asks for this.")
    case (.unknown, _), (_, nil):
      LocalizedText(
        ja: "ガイドラインの該当部分は公開資料で確認できないため、基になる規格に従っています。",
        en: "This part of the guideline could not be read; the underlying standard is followed.")
    }
  }
}

extension Requirement.Obligation {
  /// The obligation as a word.
  public var name: LocalizedText {
    switch self {
    case .required: LocalizedText(ja: "必須", en: "required")
    case .recommended: LocalizedText(ja: "推奨", en: "recommended")
    }
  }
}
