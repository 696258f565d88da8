import GHSModel
import TerminalKit

@testable import TUI

extension Sample {
  /// The sample's product with every risk management requirement satisfied: level 1.
  static let eligible: ProductSnapshot = {
    var assessment = Sample.assessment
    assessment.judgements[requirementID("RM-4.3")] = judgement(.conforming)
    assessment.evidence = [
      evidence[0],
      Evidence(
        id: EvidenceID(number: 3), title: "リスクマネジメント報告書", number: "WN-RMR-1", revision: "1.0",
        content: .url("https://dms.example.jp/documents/WN-RMR-1"),
        requirements: ["RM-4.2", "RM-4.3"].map(requirementID)),
    ]
    return ProductSnapshot(assessment: assessment, catalogue: catalogue)
  }()

  /// The same product later: another version, evidence withdrawn and added, a judgement read again.
  static let movedOn: ProductSnapshot = {
    var assessment = eligible.assessment
    assessment.product.version += ".1"
    assessment.judgements[requirementID("RM-4.3")]?.rationale = "改めて確認した。"
    assessment.evidence.removeFirst()
    assessment.evidence.append(
      Evidence(
        id: EvidenceID(number: 9), title: "検証報告書", requirements: [requirementID("RM-4.3")]))
    return ProductSnapshot(assessment: assessment, catalogue: catalogue)
  }()

  static let completeContent: DeclarationContent = {
    var content = DeclarationContent()
    content.number = "WN-2026-02"
    content.issuerName = "架空ソフト株式会社"
    content.issuerAddress = "〒100-0000 東京都千代田区架空町1-2-3\n電話 03-0000-0000"
    content.claimedLevel = 1
    content.claimedCategories = [categoryID("RM")]
    content.placeOfIssue = "東京"
    content.signatoryName = "山田 太郎"
    content.signatoryFunction = "代表取締役"
    content.reviewerName = "佐藤 花子"
    content.reviewerFunction = "品質保証部長"
    content.validity = "限定なし"
    return content
  }()

  static func content(_ number: String) -> DeclarationContent {
    var content = completeContent
    content.number = number
    return content
  }

  static func record(_ content: DeclarationContent) -> DeclarationRecord {
    var snapshot = eligible.assessment
    snapshot.judgements[requirementID("RM-4.3")]?.rationale = "発行前に確認した。"
    // Nothing that is claimed rests on it.
    snapshot.judgements[requirementID("QM-7.3.1")] = nil
    let evaluation = Evaluation(snapshot, catalogue: catalogue, day: day(2026, 2, 2))
    return DeclarationRecord(
      content: content, evaluation: evaluation,
      journalHead: JournalHead(sequence: 41, hash: JournalEntry.origin))
  }

  static func declaration(
    _ id: Int, _ status: Declaration.Status, _ content: DeclarationContent,
    withdrawal: Declaration.Withdrawal? = nil
  ) -> Declaration {
    Declaration(
      id: id, product: product.id, status: status, content: content,
      record: status == .draft ? nil : record(content), withdrawal: withdrawal)
  }

  /// One that was withdrawn, one that was superseded, one in force.
  static let declarations: [Declaration] = [
    declaration(
      1, .withdrawn, content("WN-2025-01"),
      withdrawal: .init(date: day(2025, 11, 20), reason: "対象のバージョンの表記に誤りがあったため。")),
    declaration(2, .superseded, content("WN-2025-02")),
    declaration(3, .issued, content("WN-2026-01")),
  ]

  /// The draft with a content.
  static func draft(_ content: DeclarationContent = completeContent) -> Declaration {
    declaration(4, .draft, content)
  }
}

extension Driver {
  /// With the declarations of the product that is eligible for level 1.
  static func declarations(
    _ size: Size = Size(rows: 24, columns: 80), _ language: Language = .en,
    _ declarations: [Declaration] = Sample.declarations,
    snapshot: ProductSnapshot = Sample.eligible
  ) -> Driver {
    var driver = Driver.assessment(size, language, snapshot)
    driver.press(.character("d"))
    driver.answer(
      .loadDeclarations(Sample.product.id), .declarations(declarations, snapshot))
    return driver
  }

  /// With the evidence of a product.
  static func evidence(
    _ size: Size = Size(rows: 24, columns: 80), _ language: Language = .en,
    snapshot: ProductSnapshot = Sample.snapshot
  ) -> Driver {
    var driver = Driver.assessment(size, language, snapshot)
    driver.press(.character("E"))
    return driver
  }

  /// With the level of a product.
  static func level(
    _ size: Size = Size(rows: 24, columns: 80), _ language: Language = .en,
    snapshot: ProductSnapshot = Sample.snapshot
  ) -> Driver {
    var driver = Driver.assessment(size, language, snapshot)
    driver.press(.character("v"))
    return driver
  }
}
