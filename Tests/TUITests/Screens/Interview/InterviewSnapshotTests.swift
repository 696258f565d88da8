import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct InterviewSnapshotTests {
  private func unanswered(_ size: Size, _ language: Language) -> Driver {
    var snapshot = Sample.snapshot
    snapshot.assessment.product.scope = nil
    snapshot.assessment.product.safetyClass = nil
    return .assessment(size, language, snapshot)
  }

  @Test func question() throws {
    try expectSnapshots("interview-question") { size, language in
      var driver = unanswered(size, language)
      driver.press(.character("s"), .character("1"), .character("3"), .left)
      return driver
    }
  }

  @Test func outcomeOutsideTheScope() throws {
    try expectSnapshots("interview-outside") { size, language in
      var driver = unanswered(size, language)
      driver.press(.character("s"))
      for key in "112112" { driver.press(.character(key)) }
      return driver
    }
  }

  @Test func recordingTheOutcome() throws {
    try expectSnapshots("interview-recording") { size, language in
      var driver = unanswered(size, language)
      driver.press(.character("s"))
      for key in "112112" { driver.press(.character(key)) }
      driver.press(.enter)
      return driver
    }
  }

  @Test func classification() throws {
    try expectSnapshots("interview-class") { size, language in
      var driver = unanswered(size, language)
      driver.press(.character("S"))
      for key in "112" { driver.press(.character(key)) }
      driver.press(.enter, .control("s"))
      driver.type("HZ-1〜HZ-4")
      return driver
    }
  }

  @Test func assessmentNotAnswered() throws {
    try expectSnapshots("scope-unanswered") { unanswered($0, $1) }
  }

  @Test func levelOutside() throws {
    try expectSnapshots("scope-level") { size, language in
      var snapshot = Sample.snapshot
      snapshot.assessment.product.scope?.answers[.registeredDevice] = .yes
      var driver = Driver.assessment(size, language, snapshot)
      driver.press(.character("v"))
      return driver
    }
  }

  @Test func offerAfterANewProduct() throws {
    try expectSnapshots("interview-offer") { size, language in
      var driver = Driver.products(size, language)
      driver.press(.character("a"))
      driver.answer(.loadEditions, .editions(Sample.editions))
      for text in ["bed-board", "ベッド ボード", "1.0", "架空ソフト"] {
        driver.type(text)
        driver.press(.tab)
      }
      driver.press(.control("s"))
      if let effect = driver.effects.first, case .addProduct(let product, _) = effect {
        driver.answer(
          effect,
          .product(
            ProductSnapshot(
              assessment: Assessment(product: product, catalogue: Sample.reference),
              catalogue: Sample.catalogue)))
      }
      return driver
    }
  }

  @Test func productsWithScope() throws {
    try expectSnapshots("products-scope") { size, language in
      var overviews = Sample.overviews
      var product = Sample.product
      product.classification = SafetyClassification(
        answers: [.contributes: .yes, .remainsUnacceptable: .yes, .seriousInjury: .no],
        reason: "HZ-1", date: Sample.day(2026, 2, 3), decidedBy: Sample.assessor)
      product.scope?.answers[.medicalPurpose] = .yes
      overviews[0].product = product
      return .products(size, language, overviews)
    }
  }
}
