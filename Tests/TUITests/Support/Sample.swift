import TerminalKit

@testable import GHSModel
@testable import TUI

/// A fictional product, a small catalogue and fixed dates.
enum Sample {
  static let today = day(2026, 4, 1)
  static let assessor = "佐藤 花子"

  /// What a failable initialiser gives for a value the sample is sure of.
  private static func made<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("the sample is wrong") }
    return value
  }

  static func day(_ year: Int, _ month: Int, _ day: Int) -> CalendarDate {
    made(CalendarDate(year: year, month: month, day: day))
  }
  static func requirementID(_ text: String) -> RequirementID { made(RequirementID(rawValue: text)) }
  static func productID(_ text: String) -> ProductID { made(ProductID(rawValue: text)) }
  static func categoryID(_ text: String) -> CategoryID { made(CategoryID(rawValue: text)) }
  static let digest = ContentDigest(of: [UInt8]("sample".utf8))

  static let product = Product(
    id: productID("ward-notes"), name: "病棟ノート", version: "2.1", vendor: "架空ソフト株式会社",
    intendedUse: "病棟の看護師が、患者ごとの申し送りを記録し、次の勤務者に伝える。", safetyClass: .b,
    scope: ScopeStatement(
      answers: inScope, date: day(2026, 1, 13), answeredBy: assessor, remarks: "営業資料も確認した。"))

  static let inScope: [ScopeQuestion: InterviewAnswer] = [
    .healthPurpose: .yes, .generalPlatform: .yes, .registeredDevice: .no, .medicalPurpose: .no,
    .informsTreatment: .no,
  ]

  static let catalogue = Catalogue(
    id: "sample", edition: "1.0", issued: day(2025, 1, 6),
    title: LocalizedText(ja: "見本カタログ", en: "Sample catalogue"),
    nature: LocalizedText(ja: "試験のための見本です。", en: "A sample for tests."),
    sources: [],
    standards: [
      .init(
        id: "ISO 14971:2007", jis: "JIS T 14971:2012",
        title: LocalizedText(ja: "リスクマネジメント", en: "Risk management")),
      .init(
        id: "IEC 62304:2006+A1:2015", jis: "JIS T 2304:2017",
        title: LocalizedText(ja: "ライフサイクル", en: "Life cycle")),
    ],
    categories: [
      category(
        "RM", ja: "リスクマネジメント", en: "Risk management",
        [
          ("RM-3.1", "リスクマネジメントプロセス", "Risk management process"),
          ("RM-3.2a", "資源の提供及び要員の割当て", "Resources and qualified personnel"),
          ("RM-4.2", "意図する使用及び安全に関する特質の明確化", "Intended use and safety characteristics"),
          ("RM-4.3", "ハザードの特定", "Identification of hazards"),
        ]),
      category(
        "QM", ja: "品質マネジメント", en: "Quality management",
        [
          ("QM-7.3.1", "設計・開発の計画", "Design and development planning"),
          ("QM-7.3.2", "設計・開発へのインプット", "Design and development inputs"),
        ]),
      category(
        "PS", ja: "ヘルスソフトウェアの製品安全", en: "Health software product safety",
        [
          ("PS-4.1", "一般要求事項及び初期リスクアセスメント", "General requirements, initial risk assessment"),
          ("PS-7.2.2.3", "利用者への警告及び注意", "Warnings and notices for the user"),
        ]),
      category(
        "LC", ja: "ソフトウェアライフサイクルプロセス", en: "Software life cycle processes",
        [
          ("LC-5.1.1", "ソフトウェア開発計画", "Software development plan"),
          ("LC-5.4.2", "ユニットごとの詳細設計", "Detailed design of each unit"),
          ("LC-6.1", "ソフトウェア保守計画", "Software maintenance plan"),
        ]),
    ],
    levelRule: LevelRule(levels: [
      .init(level: 1, conditions: [.init(atLeast: 1, of: [categoryID("RM")])]),
      .init(
        level: 2,
        conditions: [
          .init(atLeast: 1, of: [categoryID("RM")]),
          .init(atLeast: 1, of: ["QM", "PS", "LC"].map(categoryID)),
        ]),
      .init(
        level: 3,
        conditions: [
          .init(atLeast: 1, of: [categoryID("RM")]),
          .init(atLeast: 3, of: ["QM", "PS", "LC"].map(categoryID)),
        ]),
    ]))

  private static func category(
    _ id: String, ja: String, en: String, _ requirements: [(String, String, String)]
  ) -> GHSModel.Category {
    Category(
      id: categoryID(id), name: LocalizedText(ja: ja, en: en),
      requirements: requirements.map { requirement($0.0, ja: $0.1, en: $0.2) })
  }

  private static func requirement(_ id: String, ja: String, en: String) -> Requirement {
    let clause = String(id.dropFirst(3))
    let isLifeCycle = id.hasPrefix("LC")
    return Requirement(
      id: requirementID(id),
      obligation: id == "LC-6.1" ? .recommended : .required,
      clauses: [
        ClauseReference(
          standard: isLifeCycle ? "IEC 62304:2006+A1:2015" : "ISO 14971:2007",
          clause: clause.filter { !$0.isLetter })
      ],
      guideline: GuidelineReference(section: "3.2.1", basis: .inferred),
      safetyClasses: id == "LC-5.4.2" ? [.c] : nil,
      mayBeNotApplicable: !id.hasPrefix("RM-3"),
      title: LocalizedText(ja: ja, en: en),
      question: LocalizedText(
        ja: "「\(ja)」について、手順を文書で定め、対象の製品でそのとおりに実施し、記録を残していますか。文書と記録を示してください。",
        en: "Is “\(en)” laid down in a procedure, followed for this product and recorded? "
          + "Show the document and the records."),
      guidance: LocalizedText(
        ja: "担当者が替わっても同じ判断ができることをねらいとします。小規模な組織では、既存の開発規程の一章にまとめて構いません。",
        en: "The point is that another person would come to the same result. In a small company a "
          + "chapter of the existing procedure is enough."),
      evidenceExamples: [
        LocalizedText(
          ja: "規程：作業、担当、承認者が分かるもの",
          en: "Procedure, showing the work, who does it and who approves it"),
        LocalizedText(
          ja: "対象の製品の記録：日付と実施者が分かるもの",
          en: "Records of the product, with date and person"),
      ],
      commonGaps: id == "RM-4.2" ? SampleTexts.gaps : [],
      notApplicableWhen: SampleTexts.notApplicableWhen[id],
      example: id == "RM-4.2" ? SampleTexts.example : [],
      seeAlso: (SampleTexts.seeAlso[id] ?? []).map(requirementID))
  }

  static let reference = CatalogueReference(id: "sample", edition: "1.0", digest: digest)

  static func judgement(
    _ outcome: Judgement.Outcome, _ rationale: String = "規程と記録を確認した。", action: Action? = nil
  ) -> Judgement {
    Judgement(
      outcome: outcome, rationale: rationale, assessor: assessor,
      date: day(2026, 3, 20), action: action)
  }

  static let evidence: [Evidence] = [
    Evidence(
      id: EvidenceID(number: 1), title: "リスクマネジメント規程", number: "QP-014", revision: "3.0",
      section: "4", owner: "品質保証部", effectiveDate: day(2025, 10, 1),
      content: .file(
        EvidenceFile(
          path: "/srv/qms/QP-014.pdf", custody: .linked, digest: digest, size: 182_044)),
      requirements: ["RM-3.1", "RM-3.2a"].map(requirementID)),
    Evidence(
      id: EvidenceID(number: 2), title: "リスク分析表", number: "WN-RA-2", revision: "2.1",
      owner: "開発部", expiryDate: day(2026, 3, 31),
      content: .file(
        EvidenceFile(
          path: "ra.xlsx", custody: .attached, digest: digest, size: 48_120, state: .intact)),
      requirements: ["RM-4.2"].map(requirementID)),
  ]

  static let assessment = Assessment(
    product: product, catalogue: reference,
    judgements: [
      requirementID("RM-3.1"): judgement(.conforming),
      requirementID("RM-3.2a"): judgement(.conforming, "体制図と予算書で要員と工数の割当てを確認した。"),
      requirementID("RM-4.2"): judgement(.conforming, "分析表の第2章に意図する使用と特質がまとめられている。"),
      requirementID("QM-7.3.1"): judgement(
        .nonconforming, "計画書に検証の担当者が書かれていない。",
        action: Action(
          description: "計画書を改訂し、検証の担当者を定める。", owner: "開発部 鈴木",
          dueDate: day(2026, 5, 29))),
      requirementID("PS-7.2.2.3"): judgement(.notApplicable, "利用者が画面以外で読む文書を提供していない。"),
    ],
    evidence: evidence)

  static let snapshot = ProductSnapshot(
    assessment: assessment, catalogue: catalogue,
    declaration: .init(number: "WN-2026-01", status: .issued, claimedLevel: 1, isStale: true))

  /// The sample with another judgement of one requirement.
  static func judged(_ id: String, _ outcome: Judgement.Outcome) -> ProductSnapshot {
    var snapshot = snapshot
    snapshot.assessment.judgements[requirementID(id)] = judgement(outcome)
    return snapshot
  }

  static func overview(
    _ id: String, _ name: String, _ version: String, level: Int?, satisfied: [Int],
    blocking: Int = 0, advisory: Int = 0, declaration: ProductOverview.DeclarationOverview? = nil
  ) -> ProductOverview {
    let required = [36, 18, 33, 97]
    return ProductOverview(
      product: Product(
        id: productID(id), name: name, version: version, vendor: "架空ソフト株式会社",
        intendedUse: product.intendedUse, safetyClass: level == nil ? nil : .b),
      catalogue: reference, level: level,
      categories: zip(["RM", "QM", "PS", "LC"], zip(required, satisfied)).map { id, counts in
        CategoryCounts(
          id: categoryID(id), conforms: counts.0 == counts.1, required: counts.0,
          satisfied: counts.1, conforming: counts.1, nonconforming: 0, notApplicable: 0,
          notAssessed: counts.0 - counts.1)
      },
      blockingFindings: blocking, advisoryFindings: advisory, declaration: declaration)
  }

  static let overviews: [ProductOverview] = [
    overview(
      "ward-notes", "病棟ノート", "2.1", level: 1, satisfied: [36, 4, 0, 12], blocking: 3, advisory: 2,
      declaration: .init(number: "WN-2026-01", status: .issued, claimedLevel: 1, isStale: true)),
    overview(
      "ct-bridge", "CT Bridge Image Gateway for Regional Hospitals", "10.0.3-rc.1", level: 3,
      satisfied: [36, 18, 33, 97],
      declaration: .init(number: "CB-7", status: .issued, claimedLevel: 3, isStale: false)),
    overview(
      "kenko-techo", "けんこう手帳ﾌﾟﾗｽ（在宅療養者向け服薬管理アプリ）", "1.0", level: nil,
      satisfied: [2, 0, 0, 0], blocking: 12, advisory: 1,
      declaration: .init(number: "", status: .draft, claimedLevel: nil, isStale: false)),
    overview("rehab", "Rehab Diary", "0.9", level: nil, satisfied: [0, 0, 0, 0]),
  ]
}
