import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct CertificateTests {
  /// The form with the cursor at the kind, everything before it filled in.
  private func form() -> Driver {
    var driver = Driver.assessment()
    driver.press(.character("e"))
    driver.type("ISO 13485 認証書")
    for _ in 0..<4 { driver.press(.down) }
    driver.type("Q5 12345")
    driver.press(.up, .up, .up, .up, .up)
    return driver
  }

  private let certificate = Certificate(
    standard: "ISO 13485:2016", body: "認証機関", scope: "病棟ノートの設計及び開発")

  @Test func theSectionAppearsOnlyForACertificate() {
    var driver = form()
    #expect(!driver.text.contains("Standard") && driver.text.contains("Document no."))
    driver.press(.right)
    for label in ["Standard*", "Issued by*", "Scope*", "Certificate no.", "Valid until"] {
      #expect(driver.text.contains(label), "\(label)")
    }
    driver.press(.left)
    #expect(!driver.text.contains("Standard*"))
  }

  @Test func aCertificateIsRecordedWithWhatItSays() {
    var driver = form()
    driver.press(.right)
    driver.press(.down)
    for text in ["ISO 13485:2016", "認証機関", "病棟ノートの設計及び開発"] {
      driver.press(.down)
      driver.type(text)
    }
    driver.press(.control("s"))
    let draft = EvidenceDraft(
      title: "ISO 13485 認証書", number: "Q5 12345", certificate: certificate,
      requirements: [Sample.requirementID("RM-3.1")])
    #expect(driver.effects == [.addEvidence(Sample.product.id, [draft])])
  }

  @Test func allThreeAreNeeded() {
    var driver = form()
    driver.press(.right, .control("s"))
    let form = (driver.state.top as? EvidenceForm)?.form
    #expect(driver.effects.isEmpty && form?.focused?.name == .standard)
    #expect(Set(form?.problems.keys ?? [:].keys) == [.standard, .body, .scope])
  }

  @Test func theKindComesFirstAndTheCursorBehindIt() {
    let form = EvidenceForm(product: Sample.product.id, requirements: []).form
    #expect(form.fields.first?.name == .kind && form.focused?.name == .title)
  }

  @Test func aDocumentIsSavedWithEnterAtItsEnd() {
    var driver = form()
    for _ in 0..<14 { driver.press(.enter) }
    guard case .addEvidence(_, let drafts)? = driver.effects.first else {
      Issue.record("nothing was asked for")
      return
    }
    #expect(drafts.map(\.certificate) == [nil])
  }

  @Test(arguments: [Language.ja, .en])
  func thePaletteFindsTheWayToACertificate(_ language: Language) {
    var driver = Driver.assessment(Size(rows: 24, columns: 80), language)
    driver.press(.control("p"))
    driver.type(language(ja: "認証書", en: "certificate"))
    driver.press(.enter)
    #expect(driver.state.top is EvidenceForm)
    #expect(driver.text.contains(language(ja: "(*) 認証書", en: "(*) certificate")))
    #expect(driver.text.contains(language(ja: "規格*", en: "Standard*")))
    driver.press(.escape)
    #expect(driver.state.top is AssessmentScreen, "nothing has been entered yet")
  }

  @Test func theListMarksItAndTheDetailSaysIt() {
    var assessment = Sample.assessment
    assessment.evidence[0].certificate = certificate
    let snapshot = ProductSnapshot(assessment: assessment, catalogue: Sample.catalogue)
    var driver = Driver.evidence(Size(rows: 40, columns: 80), .en, snapshot: snapshot)
    #expect(driver.text.contains("[cert] リスクマネジメント"))
    for text in ["ISO 13485:2016", "認証機関", "病棟ノートの設計及び開発", "Certificate no."] {
      #expect(driver.text.contains(text), "\(text)")
    }
    driver.press(.character("e"))
    #expect(driver.text.contains("(*) certificate") && driver.text.contains("ISO 13485:2016"))
    driver.press(.control("s"))
    guard case .updateEvidence(_, _, let draft, _)? = driver.effects.first else {
      Issue.record("nothing was asked for")
      return
    }
    #expect(draft.certificate == certificate)
  }
}
