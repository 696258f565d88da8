import Foundation
import GHSModel
import Testing

@testable import Export

/// A fictional declaration of level 2 whose two categories hold every kind of outcome.
///
/// QM: 1 conforming, 2 not applicable, 3 nonconforming (recommended), 4 outside the product's safety
/// class, 5 not assessed (recommended), 6 conforming but blocked (recommended). RM: all conforming.
enum DeclarationSample {
  static let day = date("2026-04-01")

  static func date(_ text: String) -> CalendarDate { sure(CalendarDate(text)) }
  static func category(_ text: String) -> CategoryID { sure(CategoryID(rawValue: text)) }
  static func id(_ text: String) -> RequirementID { sure(RequirementID(rawValue: text)) }

  /// What a literal of the sample was read as.
  private static func sure<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("a literal of a wrong form in the sample") }
    return value
  }

  static func requirement(
    _ id: String, _ obligation: Requirement.Obligation = .required,
    classes: [SafetyClass]? = nil
  ) -> Requirement {
    Requirement(
      id: Self.id(id), obligation: obligation,
      clauses: [.init(standard: "ISO 14971:2007", clause: String(id.dropFirst(3)))],
      guideline: .init(basis: .unknown), safetyClasses: classes, mayBeNotApplicable: true,
      title: .init(ja: "題\(id)", en: "Title \(id)"), question: .init(ja: "問", en: "Question"))
  }

  static let catalogue = catalogue(quality: [
    requirement("QM-1"), requirement("QM-2"), requirement("QM-3", .recommended),
    requirement("QM-4", classes: [.c]), requirement("QM-5", .recommended),
    requirement("QM-6", .recommended),
  ])

  static func catalogue(quality: [Requirement]) -> Catalogue {
    Catalogue(
      id: "ghs", edition: "1.20", issued: date("2018-12-14"),
      title: .init(ja: "要求の本 1.20版", en: "Book of requirements, edition 1.20"),
      nature: .init(ja: "独自の解釈です。", en: "An independent reading."), sources: [],
      standards: [
        .init(id: "ISO 14971:2007", jis: "JIS T 14971:2012", title: .init(ja: "題", en: "Title")),
        .init(id: "ISO 9001:2015", title: .init(ja: "題", en: "Title")),
      ],
      categories: [
        Category(
          id: category("RM"), name: .init(ja: "リスクマネジメント", en: "Risk management"),
          requirements: [requirement("RM-4.2"), requirement("RM-4.10")]),
        Category(
          id: category("QM"), name: .init(ja: "品質マネジメント", en: "Quality management"),
          requirements: quality),
        Category(
          id: category("PS"), name: .init(ja: "製品安全", en: "Product safety"),
          requirements: [requirement("PS-1")]),
      ],
      levelRule: LevelRule(levels: [
        .init(level: 1, conditions: [.init(atLeast: 1, of: [category("RM")])]),
        .init(
          level: 2,
          conditions: [
            .init(atLeast: 1, of: [category("RM")]),
            .init(atLeast: 1, of: [category("QM"), category("PS")]),
          ]),
      ]))
  }

  static let content = with(DeclarationContent()) {
    $0.number = "D-2026-01"
    $0.issuerName = "発行者株式会社"
    $0.issuerAddress = "東京都千代田区1-1-1"
    $0.claimedLevel = 2
    $0.claimedCategories = [category("QM"), category("RM")]
    $0.placeOfIssue = "東京"
    $0.signatoryName = "署名 太郎"
    $0.signatoryFunction = "代表取締役"
    $0.validity = "2027年3月末まで"
    $0.reviewerName = "確認 花子"
    $0.reviewerFunction = "品質保証部長"
    $0.supplement = "補足 Supplement"
  }

  static func judgement(
    _ outcome: Judgement.Outcome, _ rationale: String, action: Action? = nil
  ) -> Judgement {
    Judgement(
      outcome: outcome, rationale: rationale, assessor: "評価 次郎", date: date("2026-03-01"),
      action: action)
  }

  static func file(_ path: String, _ content: String) -> EvidenceFile {
    EvidenceFile(
      path: path, custody: path.hasPrefix("/") ? .linked : .attached,
      digest: ContentDigest(of: Data(content.utf8)), size: content.utf8.count)
  }

  static let classification = SafetyClassification(
    answers: [.contributes: .yes, .remainsUnacceptable: .yes, .seriousInjury: .no],
    reason: "申し送りの誤りは看護師が確認する。", date: date("2026-02-01"), decidedBy: "分類 五郎")

  /// The answers of health software that is no medical device, save one.
  static func scope(
    _ question: ScopeQuestion = .registeredDevice, _ answer: InterviewAnswer = .no
  ) -> ScopeStatement {
    var answers: [ScopeQuestion: InterviewAnswer] = [
      .healthPurpose: .yes, .generalPlatform: .yes, .registeredDevice: .no, .medicalPurpose: .no,
      .informsTreatment: .no,
    ]
    answers[question] = answer
    return ScopeStatement(answers: answers, date: date("2026-01-15"), answeredBy: "回答 六子")
  }

  static var assessment: Assessment {
    get throws {
      Assessment(
        product: Product(
          id: sure(ProductID(rawValue: "notes")), name: "病棟ノート", version: "2.1", vendor: "製造株式会社",
          intendedUse: "申し送りを共有する。", safetyClass: .b, classification: classification,
          scope: scope()),
        catalogue: try catalogue.reference(),
        judgements: [
          id("RM-4.2"): judgement(.conforming, "根拠RM2を確認した。"),
          id("RM-4.10"): judgement(.conforming, "根拠RM10を確認した。"),
          id("QM-1"): judgement(.conforming, "根拠QM1を確認した。"),
          id("QM-2"): judgement(.notApplicable, "理由QM2により該当しない。"),
          id("QM-3"): judgement(
            .nonconforming, "根拠QM3が足りない。",
            action: Action(description: "処置QM3", owner: "処置 三郎", dueDate: date("2026-05-31"))),
          id("QM-6"): judgement(.conforming, "根拠QM6を確認した。"),
        ],
        evidence: evidence)
    }
  }

  static let evidence = [
    Evidence(
      id: EvidenceID(number: 1), title: "計画書", number: "PL-1", revision: "第3版", section: "4章",
      owner: "管理 四郎", effectiveDate: date("2026-01-05"), expiryDate: date("2028-01-04"),
      content: .file(file("/home/taro/秘密のフォルダー/plan.pdf", "plan")),
      requirements: [id("QM-1"), id("RM-4.2")]),
    Evidence(
      id: EvidenceID(number: 2), title: "旧い記録", expiryDate: date("2026-01-01"),
      content: .url("https://example.com/record"), requirements: [id("QM-6")]),
    Evidence(
      id: EvidenceID(number: 3), title: "リスクの記録", content: .file(file("risk.md", "risk")),
      requirements: [id("RM-4.2"), id("RM-4.10")]),
    Evidence(
      id: EvidenceID(number: 4), title: "製品安全の記録", expiryDate: date("2026-02-01"),
      requirements: [id("PS-1")]),
  ]

  static func record(
    _ content: DeclarationContent = content, assessment: Assessment? = nil,
    catalogue: Catalogue = catalogue
  ) throws -> DeclarationRecord {
    DeclarationRecord(
      content: content,
      evaluation: Evaluation(
        try assessment ?? Self.assessment, catalogue: catalogue, day: day),
      journalHead: JournalHead(sequence: 285, hash: String(repeating: "ab", count: 32)))
  }

  static func dossier(
    _ status: Declaration.Status = .issued, record: DeclarationRecord? = nil,
    catalogue: Catalogue = catalogue, withdrawal: Declaration.Withdrawal? = nil
  ) throws -> DeclarationDossier {
    let record = try record ?? Self.record()
    return DeclarationDossier(
      declaration: Declaration(
        id: 1, product: record.assessment.product.id, status: status, content: record.content,
        record: status == .draft ? nil : record, withdrawal: withdrawal),
      record: record, catalogue: catalogue)
  }

  /// A declaration whose first piece of evidence is kept by somebody for a time.
  static func kept() throws -> DeclarationDossier {
    var assessment = try assessment
    assessment.evidence[0].keeping = Keeping(
      custodian: "文書管理室", retention: "製品の販売終了後 10 年", until: date("2041-03-31"))
    return try dossier(record: record(assessment: assessment))
  }

  static func report(
    _ category: String, in language: Language = .en, of dossier: DeclarationDossier? = nil
  ) throws -> ConformityReport {
    let dossier = try dossier ?? Self.dossier()
    return ConformityReport(
      dossier, category: try #require(dossier.catalogue.category(Self.category(category))),
      in: language)
  }
}

/// A value with something changed.
func with<Value>(_ value: Value, _ change: (inout Value) -> Void) -> Value {
  var changed = value
  change(&changed)
  return changed
}
