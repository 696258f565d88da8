import Export
import Foundation
import GHSModel

/// A fictional declaration of level 2 that is sound in every respect.
///
/// RM and QM are claimed, PS is not. Two pieces of evidence are attached, one is linked, one is at an address.
enum Sample {
  static let day = date("2026-04-01")
  static let key = DisclosureKey(
    journal: ["1f", "2e"], frozen: ContentDigest(of: Data("frozen".utf8)))
  static let program = "ghs 9.9.9"

  static func date(_ text: String) -> CalendarDate { sure(CalendarDate(text)) }
  static func category(_ text: String) -> CategoryID { sure(CategoryID(rawValue: text)) }
  static func id(_ text: String) -> RequirementID { sure(RequirementID(rawValue: text)) }

  private static func sure<Value>(_ value: Value?) -> Value {
    guard let value else { preconditionFailure("a literal of a wrong form in the sample") }
    return value
  }

  static func requirement(_ id: String, classes: [SafetyClass]? = nil) -> Requirement {
    Requirement(
      id: Self.id(id), obligation: .required,
      clauses: [.init(standard: "ISO 14971:2007", clause: String(id.dropFirst(3)))],
      guideline: .init(basis: .unknown), safetyClasses: classes, mayBeNotApplicable: true,
      title: .init(ja: "題\(id)", en: "Title \(id)"), question: .init(ja: "問", en: "Question"))
  }

  static let catalogue = Catalogue(
    id: "ghs", edition: "1.20", issued: date("2018-12-14"),
    title: .init(ja: "要求の本 1.20版", en: "Book of requirements, edition 1.20"),
    nature: .init(ja: "独自の解釈です。", en: "An independent reading."), sources: [],
    standards: [
      .init(id: "ISO 14971:2007", jis: "JIS T 14971:2012", title: .init(ja: "題", en: "Title"))
    ],
    categories: [
      Category(
        id: category("RM"), name: .init(ja: "リスクマネジメント", en: "Risk management"),
        requirements: [requirement("RM-4.2"), requirement("RM-4.10")]),
      Category(
        id: category("QM"), name: .init(ja: "品質マネジメント", en: "Quality management"),
        requirements: [
          requirement("QM-1"), requirement("QM-2"), requirement("QM-3", classes: [.c]),
        ]),
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

  static let content = with(DeclarationContent()) {
    $0.number = "D-2026-01"
    $0.issuerName = "発行者株式会社"
    $0.issuerAddress = "東京都千代田区1-1-1"
    $0.claimedLevel = 2
    $0.claimedCategories = [category("RM"), category("QM")]
    $0.placeOfIssue = "東京"
    $0.signatoryName = "署名 太郎"
    $0.signatoryFunction = "代表取締役"
    $0.validity = "2027年3月末まで"
    $0.reviewerName = "確認 花子"
    $0.reviewerFunction = "品質保証部長"
    $0.application = with(ApplicationDetails()) {
      $0.contactPerson = "連絡 七子"
      $0.telephone = "03-0000-0000"
      $0.productCategory = "看護記録"
    }
  }

  static func judgement(_ outcome: Judgement.Outcome, _ rationale: String) -> Judgement {
    Judgement(
      outcome: outcome, rationale: rationale, assessor: "評価 次郎", date: date("2026-03-01"))
  }

  /// The content of the files by their digests.
  static let attachments = Dictionary(
    uniqueKeysWithValues: ["the risk file", "%PDF plan", "minutes"].map { text in
      (ContentDigest(of: Data(text.utf8)), Data(text.utf8))
    })

  static func file(_ path: String, _ content: String) -> EvidenceFile {
    EvidenceFile(
      path: path, custody: path.hasPrefix("/") ? .linked : .attached,
      digest: ContentDigest(of: Data(content.utf8)), size: content.utf8.count)
  }

  static let attached = [
    Evidence(
      id: EvidenceID(number: 1), title: "リスクマネジメントファイル", number: "RM-1", owner: "管理 四郎",
      expiryDate: date("2028-01-04"), content: .file(file("リスク.md", "the risk file")),
      requirements: [id("RM-4.2"), id("RM-4.10")]),
    Evidence(
      id: EvidenceID(number: 2), title: "計画書", content: .file(file("plan.PDF", "%PDF plan")),
      requirements: [id("QM-1")]),
  ]

  static let linked = Evidence(
    id: EvidenceID(number: 3), title: "議事録",
    content: .file(file("/home/taro/秘密のフォルダー/minutes.txt", "minutes")),
    requirements: [id("QM-1")])

  static let address = Evidence(
    id: EvidenceID(number: 4), title: "手順", content: .url("https://example.com/procedure"),
    requirements: [id("QM-2")])

  static func assessment(evidence: [Evidence]) throws -> Assessment {
    Assessment(
      product: Product(
        id: sure(ProductID(rawValue: "notes")), name: "病棟ノート", version: "2.1", vendor: "製造株式会社",
        intendedUse: "申し送りを共有する。", safetyClass: .b,
        classification: SafetyClassification(
          answers: [.contributes: .yes, .remainsUnacceptable: .yes, .seriousInjury: .no],
          reason: "申し送りの誤りは看護師が確認する。", date: date("2026-02-01"), decidedBy: "分類 五郎"),
        scope: ScopeStatement(
          answers: [
            .healthPurpose: .yes, .generalPlatform: .yes, .registeredDevice: .no,
            .medicalPurpose: .no, .informsTreatment: .no,
          ], date: date("2026-01-15"), answeredBy: "回答 六子")),
      catalogue: try catalogue.reference(),
      judgements: [
        id("RM-4.2"): judgement(.conforming, "根拠RM2を確認した。"),
        id("RM-4.10"): judgement(.conforming, "根拠RM10を確認した。"),
        id("QM-1"): judgement(.conforming, "根拠QM1を確認した。"),
        id("QM-2"): judgement(.notApplicable, "理由QM2により該当しない。"),
      ],
      evidence: evidence)
  }

  /// What the declaration is made from.
  static func dossier(
    _ content: DeclarationContent = content, evidence: [Evidence] = attached + [linked, address],
    status: Declaration.Status = .issued
  ) throws -> DeclarationDossier {
    let evaluation = Evaluation(
      try assessment(evidence: evidence), catalogue: catalogue, day: day)
    let record = DeclarationRecord(
      content: content, evaluation: evaluation,
      journalHead: JournalHead(sequence: 285, hash: String(repeating: "ab", count: 32)))
    return DeclarationDossier(
      declaration: Declaration(
        id: 1, product: record.assessment.product.id, status: status, content: content,
        record: record),
      record: record, catalogue: catalogue)
  }

  /// What an assessment without a declaration is made from; nothing in it is claimed.
  static func assessmentDossier() throws -> DeclarationDossier {
    let evaluation = Evaluation(
      try assessment(evidence: attached + [address]), catalogue: catalogue, day: day)
    let content = with(DeclarationContent()) { $0.issuerName = "製造株式会社" }
    return DeclarationDossier(
      .assessment,
      declaration: Declaration(
        id: 0, product: evaluation.assessment.product.id, content: content),
      record: DeclarationRecord(
        content: content, evaluation: evaluation,
        journalHead: JournalHead(sequence: 12, hash: String(repeating: "cd", count: 32))),
      catalogue: catalogue)
  }

  /// A package of it.
  static func package(
    _ audience: Audience = .full, of dossier: DeclarationDossier? = nil,
    enclosingLinked: Bool = true
  ) throws -> DeclarationPackage {
    try DeclarationPackage(
      try dossier ?? Self.dossier(), for: audience, key: key, program: program,
      enclosingLinked: enclosingLinked
    ) { attachments[$0.digest] }
  }

  private static let archives = Audience.allCases.map { audience in
    (audience, Result { try package(audience).archive() })
  }

  /// The archive of a package, made once.
  static func archive(_ audience: Audience = .full) throws -> Data {
    guard let made = archives.first(where: { $0.0 == audience }) else { return Data() }
    return try made.1.get()
  }
}

/// A value with something changed.
func with<Value>(_ value: Value, _ change: (inout Value) throws -> Void) rethrows -> Value {
  var changed = value
  try change(&changed)
  return changed
}
