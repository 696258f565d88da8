// swift-format-ignore-file: NeverForceUnwrap
// The values are written here, and a test that cannot make them has to stop.

import Foundation
import GHSModel
import GHSStore
import Testing

/// Values the tests share: a small catalogue with the categories and the level rule of the guideline.
enum Sample {
  static let noon = Date(timeIntervalSince1970: 1_795_348_800)  // 2026-11-22T12:00:00Z
  static let today = CalendarDate("2026-11-22")!
  static let product = Product(
    id: ProductID(rawValue: "ward-notes")!, name: "Ward Notes", version: "2.1", vendor: "例示医療株式会社",
    intendedUse: "病棟での記録", safetyClass: .b)

  static let inScope: [ScopeQuestion: InterviewAnswer] = [
    .healthPurpose: .yes, .generalPlatform: .yes, .registeredDevice: .no, .medicalPurpose: .no,
    .informsTreatment: .no,
  ]

  static let classB: [SafetyClassQuestion: InterviewAnswer] = [
    .contributes: .yes, .remainsUnacceptable: .yes, .seriousInjury: .no,
  ]

  /// The product after both interviews, as the fixture of schema 2 records them.
  static let interviewed: Product = {
    var interviewed = product
    interviewed.scope = ScopeStatement(
      answers: inScope, date: today, answeredBy: "佐藤一郎", remarks: "相談窓口の回答")
    interviewed.classification = SafetyClassification(
      answers: classB, reason: "危険状態を一つずつ確認した", date: today, decidedBy: "記録者")
    return interviewed
  }()

  static let certificate = Certificate(
    standard: "ISO 13485:2016", body: "例示認証機構", scope: "Ward Notes の設計・開発及び保守")

  static let keeping = Keeping(
    custodian: "文書管理室", retention: "本社書庫、販売終了後10年", until: CalendarDate("2040-03-31")!)

  static let registration = Registration(
    number: "GHS-0012", permitDate: CalendarDate("2016-02-29")!,
    renewals: [CalendarDate("2018-02-20")!, CalendarDate("2017-02-20")!],
    end: Registration.End(date: CalendarDate("2019-02-28")!, reason: "更新しなかった"))

  /// A draft that says everything a draft can say.
  static let fullDeclaration: DeclarationContent = {
    var content = declaration(number: "D-1")
    var application = ApplicationDetails()
    application.applicant = "例示販売株式会社"
    application.contactPerson = "鈴木次郎"
    application.publication = .withhold
    content.application = application
    var oem = OEMSupply(supplier: "供給元株式会社")
    oem.declarationNumber = "S-9"
    oem.declaredLevel = 2
    oem.checkedOn = CalendarDate("2026-11-20")!
    content.oem = oem
    return content
  }()

  static func product(_ slug: String) -> Product {
    var product = product
    product.id = ProductID(rawValue: slug)!
    return product
  }

  static func id(_ text: String) -> RequirementID { RequirementID(rawValue: text)! }

  static let catalogue = makeCatalogue(edition: "1.20", requirementsPerCategory: 3)

  static func makeCatalogue(edition: String, requirementsPerCategory: Int) -> Catalogue {
    let categories = ["RM", "QM", "PS", "LC"].map { letters in
      let requirements = (1...requirementsPerCategory).map { number in
        let text = LocalizedText(ja: "\(letters) の要求 \(number)", en: "\(letters) asks \(number)")
        return Requirement(
          id: id("\(letters)-\(number)"), obligation: .required,
          clauses: [ClauseReference(standard: "ISO 14971:2007", clause: "\(number)")],
          guideline: GuidelineReference(basis: .unknown), mayBeNotApplicable: number != 1,
          title: text, question: text)
      }
      return Category(
        id: CategoryID(rawValue: letters)!, name: LocalizedText(ja: letters, en: letters),
        requirements: requirements)
    }
    let others = categories.dropFirst().map(\.id)
    let riskManagement = LevelRule.Condition(atLeast: 1, of: [categories[0].id])
    return Catalogue(
      id: "ghs", edition: edition, issued: CalendarDate("2020-01-01")!,
      title: LocalizedText(ja: "試験用", en: "For tests"),
      nature: LocalizedText(ja: "試験用", en: "For tests"), sources: [],
      standards: [
        Catalogue.Standard(id: "ISO 14971:2007", title: LocalizedText(ja: "規格", en: "Standard"))
      ],
      categories: categories,
      levelRule: LevelRule(levels: [
        LevelRule.Level(level: 1, conditions: [riskManagement]),
        LevelRule.Level(
          level: 2,
          conditions: [riskManagement, LevelRule.Condition(atLeast: 1, of: Array(others))]),
        LevelRule.Level(
          level: 3,
          conditions: [riskManagement, LevelRule.Condition(atLeast: 3, of: Array(others))]),
      ]))
  }

  static let riskManagement = [id("RM-1"), id("RM-2"), id("RM-3")]

  static let conforming = Judgement(outcome: .conforming, rationale: "計画書の3章で確認した")

  /// Everything a declaration of level 1 asks for.
  static func declaration(number: String) -> DeclarationContent {
    var content = DeclarationContent()
    content.number = number
    content.issuerName = "例示医療株式会社"
    content.issuerAddress = "東京都千代田区"
    content.claimedLevel = 1
    content.claimedCategories = [CategoryID(rawValue: "RM")!]
    content.placeOfIssue = "東京"
    content.signatoryName = "山田花子"
    content.signatoryFunction = "品質保証部長"
    content.validity = "版 2.1 に限る"
    content.reviewerName = "佐藤一郎"
    content.reviewerFunction = "開発部"
    return content
  }
}

extension Workspace {
  /// Pins the sample catalogue and adds the sample product.
  func addSample(_ product: Product = Sample.product) throws {
    try add(product, catalogue: pin(Sample.catalogue))
  }

  /// Makes the sample product eligible for level 1, on evidence without a file unless one is named.
  func conformRiskManagement(
    _ product: ProductID = Sample.product.id, source: EvidenceDraft.Source = .none
  ) throws {
    try judge(product, Sample.riskManagement, as: Sample.conforming)
    try addEvidence(
      product,
      EvidenceDraft(
        title: "リスクマネジメント計画書", source: source, requirements: Sample.riskManagement))
  }
}
