import GHSModel

/// A catalogue in which everything that can be looked for stands in a known place.
enum SearchSample {
  static let catalogue = Catalogue(
    id: "sample", edition: "1", issued: "2026-01-01",
    title: LocalizedText(ja: "見本", en: "Sample"),
    nature: LocalizedText(ja: "試験用", en: "For tests"), sources: [],
    standards: [
      standard("ISO 14971:2007", "JIS T 14971:2012"),
      standard("ISO 14971:2019", "JIS T 14971:2020"),
      standard("ISO 9001:2008", "JIS Q 9001:2008"),
      standard("IEC 82304-1:2016", "JIS T 82304-1:2018"),
      standard("IEC 62304:2006+A1:2015", "JIS T 2304:2017"),
    ],
    categories: [
      Category(
        id: "RM", name: LocalizedText(ja: "リスクマネジメント", en: "Risk management"),
        requirements: [use, misuse, criteria, benefit]),
      Category(
        id: "PS", name: LocalizedText(ja: "製品安全", en: "Product safety"),
        requirements: [validation, instructions, accompanying]),
      Category(
        id: "LC", name: LocalizedText(ja: "ライフサイクル", en: "Life cycle"),
        requirements: [plan, planning, decoy, maintenance]),
    ], levelRule: LevelRule(levels: []))

  /// Made once for all tests.
  static let search = CatalogueSearch(catalogue)

  private static let use = requirement(
    "RM-4.2a", ["ISO 14971:2007 4.2", "ISO 14971:2019 5.2"],
    LocalizedText(ja: "意図する使用", en: "Intended use"), seeAlso: ["RM-6.5"])

  private static let misuse = requirement(
    "RM-4.2b", ["ISO 14971:2007 4.2", "ISO 14971:2019 5.2"],
    LocalizedText(ja: "予見可能な誤使用", en: "Foreseeable misuse"),
    guidance: LocalizedText(ja: "RM-4.2aと分けて記録します。", en: "Kept apart from RM-4.2a."),
    seeAlso: ["RM-4.2a"])

  private static let criteria = requirement(
    "RM-3.4d", ["ISO 14971:2007 3.4 d)", "ISO 14971:2019 4.4 d)"],
    LocalizedText(ja: "受容可能性の判断基準", en: "Criteria for acceptability"),
    commonGaps: [LocalizedText(ja: "基準が版ごとに違います。", en: "The résumé of criteria differs.")])

  private static let benefit = requirement(
    "RM-6.5", ["ISO 14971:2007 6.5", "ISO 14971:2019 7.4"],
    LocalizedText(ja: "リスク／効用分析", en: "Risk/benefit analysis"),
    question: LocalizedText(
      ja: "残留リスクを効用が上回るかを分析しましたか。", en: "Do benefits outweigh a residual risk?"),
    section: "3.2.4.5")

  private static let validation = requirement(
    "PS-6.1", ["IEC 82304-1:2016 6.1"],
    LocalizedText(ja: "妥当性確認の計画", en: "Validation plan"),
    guidance: LocalizedText(
      ja: "ユーザーインターフェースも対象です。危険状態と保守も挙げます。", en: "The life-cycle user interface counts."))

  private static let instructions = requirement(
    "PS-7.2.2.3", ["IEC 82304-1:2016 7.2.2.3"],
    LocalizedText(ja: "警告及び注意", en: "Warnings and notices"),
    example: [LocalizedText(ja: "残留リスクの一覧", en: "List of what remains")])

  private static let accompanying = requirement(
    "PS-16.5", ["IEC 82304-1:2016 16.5", "IEC 82304-1:2016 6.51"],
    LocalizedText(ja: "附属文書", en: "Accompanying documents"),
    notApplicableWhen: LocalizedText(ja: "何が異常か。", en: "Never."))

  private static let plan = requirement(
    "LC-5.1.1", ["IEC 62304:2006+A1:2015 5.1.1"],
    LocalizedText(ja: "ソフトウェア開発計画", en: "Software development plan"),
    replaces: ["LC-5.9"])

  private static let planning = requirement(
    "LC-5.1.10", ["IEC 62304:2006+A1:2015 5.1.10"],
    LocalizedText(ja: "支援アイテム", en: "Supporting items"),
    evidenceExamples: [LocalizedText(ja: "構成管理の手順書", en: "Procedure: what is controlled")])

  /// Cites 6.5, of another standard.
  private static let decoy = requirement(
    "LC-6.5.1", ["ISO 9001:2008 6.5", "IEC 62304:2006+A1:2015 6.5.1"],
    LocalizedText(ja: "保守", en: "Maintenance"))

  /// Stands behind one whose id begins as its own.
  private static let maintenance = requirement(
    "LC-6.5", ["IEC 62304:2006+A1:2015 6.5"], LocalizedText(ja: "問題解決", en: "Resolution"))

  private static func standard(_ id: String, _ jis: String) -> Catalogue.Standard {
    Catalogue.Standard(id: id, jis: jis, title: LocalizedText(ja: "規格", en: "Standard"))
  }

  private static func requirement(
    _ id: RequirementID, _ clauses: [String], _ title: LocalizedText,
    question: LocalizedText = LocalizedText(ja: "ありますか。", en: "Is it there?"),
    guidance: LocalizedText? = nil, evidenceExamples: [LocalizedText] = [],
    commonGaps: [LocalizedText] = [], notApplicableWhen: LocalizedText? = nil,
    example: [LocalizedText] = [], seeAlso: [RequirementID] = [], replaces: [RequirementID] = [],
    section: String? = nil
  ) -> Requirement {
    Requirement(
      id: id, obligation: .required, clauses: clauses.compactMap { ClauseReference($0) },
      guideline: GuidelineReference(section: section, basis: section == nil ? .unknown : .inferred),
      mayBeNotApplicable: true, title: title, question: question, guidance: guidance,
      evidenceExamples: evidenceExamples, commonGaps: commonGaps,
      notApplicableWhen: notApplicableWhen, example: example, seeAlso: seeAlso, replaces: replaces)
  }
}
