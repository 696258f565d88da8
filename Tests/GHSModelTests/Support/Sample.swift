import Foundation
import GHSModel

/// A catalogue of four categories, small enough to be seen at a glance, and things to judge with it.
///
/// - RM-1 required; RM-2 required, may be not applicable; RM-3 recommended.
/// - QM-1 required.
/// - PS-1 and PS-2 required, PS-2 may be not applicable.
/// - LC-1 required for every class, LC-2 for B and C, LC-3 for C.
enum Sample {
  static let day: CalendarDate = "2026-11-22"

  static let catalogue = Catalogue(
    id: "sample", edition: "1", issued: "2026-01-01",
    title: LocalizedText(ja: "見本", en: "Sample"),
    nature: LocalizedText(ja: "試験用", en: "For tests"),
    sources: [], standards: [],
    categories: [
      category(
        "RM", "リスクマネジメント", "Risk management",
        [
          requirement("RM-1"), requirement("RM-2", mayBeNotApplicable: true),
          requirement("RM-3", .recommended),
        ]),
      category("QM", "品質マネジメント", "Quality management", [requirement("QM-1")]),
      category(
        "PS", "製品安全", "Product safety",
        [requirement("PS-1"), requirement("PS-2", mayBeNotApplicable: true)]),
      category(
        "LC", "ライフサイクル", "Life cycle",
        [
          requirement("LC-1"), requirement("LC-2", safetyClasses: [.b, .c]),
          requirement("LC-3", safetyClasses: [.c]),
        ]),
    ],
    levelRule: levelRule)

  /// The rule of the mark scheme as the domain facts (b) state it.
  static let levelRule = LevelRule(levels: [
    LevelRule.Level(level: 1, conditions: [LevelRule.Condition(atLeast: 1, of: ["RM"])]),
    LevelRule.Level(
      level: 2,
      conditions: [
        LevelRule.Condition(atLeast: 1, of: ["RM"]),
        LevelRule.Condition(atLeast: 1, of: ["QM", "PS", "LC"]),
      ]),
    LevelRule.Level(
      level: 3,
      conditions: [
        LevelRule.Condition(atLeast: 1, of: ["RM"]),
        LevelRule.Condition(atLeast: 3, of: ["QM", "PS", "LC"]),
      ]),
  ])

  static func category(
    _ id: CategoryID, _ ja: String, _ en: String, _ requirements: [Requirement]
  ) -> GHSModel.Category {
    Category(id: id, name: LocalizedText(ja: ja, en: en), requirements: requirements)
  }

  static func requirement(
    _ id: RequirementID, _ obligation: Requirement.Obligation = .required,
    safetyClasses: [SafetyClass]? = nil, mayBeNotApplicable: Bool = false
  ) -> Requirement {
    Requirement(
      id: id, obligation: obligation,
      clauses: [ClauseReference(standard: "ISO 14971:2007", clause: "1")],
      guideline: GuidelineReference(basis: .unknown), safetyClasses: safetyClasses,
      mayBeNotApplicable: mayBeNotApplicable,
      title: LocalizedText(ja: "表題", en: "Title"),
      question: LocalizedText(ja: "問いですか。", en: "Is it a question?"))
  }

  static let product = Product(
    id: "ward-notes", name: "Ward Notes", version: "2.1", vendor: "Example Medical",
    intendedUse: "Notes for nurses", safetyClass: .c, classification: .giving(.c), scope: .inScope)

  static let reference = CatalogueReference(
    id: "sample", edition: "1", digest: ContentDigest(of: Data("sample".utf8)))

  /// Evidence of a file in a state.
  static func evidence(
    _ id: EvidenceID, file state: EvidenceFile.State, for requirements: RequirementID...
  ) -> Evidence {
    let file = EvidenceFile(
      path: "/secret/plan.pdf", custody: .linked, digest: reference.digest, size: 6, state: state)
    return Evidence(id: id, title: "Plan", content: .file(file), requirements: requirements)
  }
}
