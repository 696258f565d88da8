import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct EvidenceScreenTests {
  private let product = Sample.product.id

  @Test func listSaysWhatIsInForceAndWhatIsNot() {
    let driver = Driver.evidence()
    let lines = driver.text.split(separator: "\n")
    #expect(lines.contains { $0.contains("E-1") && $0.contains("in force") })
    #expect(lines.contains { $0.contains("E-2") && $0.contains("! expired") })
  }

  @Test func withdrawalAsksAndIsHarmlessByDefault() {
    var driver = Driver.evidence(snapshot: Sample.eligible)
    driver.press(.down, .character("x"))
    #expect(driver.text.contains("No longer satisfied: RM-4.2, RM-4.3."))
    #expect(driver.text.contains("falls from 1 to none"))
    driver.press(.enter)
    #expect(driver.effects.isEmpty)
    driver.press(.character("x"), .character("y"))
    #expect(driver.effects == [.withdrawEvidence(product, EvidenceID(number: 3))])
  }

  @Test func withdrawalIsReportedAndTheRowGone() {
    var driver = Driver.evidence()
    driver.press(.down, .character("x"), .character("y"))
    var assessment = Sample.assessment
    assessment.evidence.removeLast()
    driver.answer(
      .withdrawEvidence(product, EvidenceID(number: 2)),
      .product(ProductSnapshot(assessment: assessment, catalogue: Sample.catalogue)))
    #expect(driver.text.contains("Withdrew evidence E-2"))
    #expect(driver.text.contains("> E-1"))
  }

  @Test func undoAndCheckAreAskedForTheProduct() {
    var driver = Driver.evidence()
    driver.press(.character("u"))
    #expect(driver.effects == [.undo(product)])
    driver.press(.character("r"))
    #expect(driver.effects == [.checkEvidence(product)])
  }

  @Test func evidenceOfOneRequirementAloneUntilAllIsAskedFor() {
    var driver = Driver.assessment()
    _ = driver.state.apply(
      [
        .push(
          EvidenceScreen(product: product, requirement: Sample.requirementID("RM-4.2")))
      ], from: 1)
    #expect(driver.text.contains("E-2") && !driver.text.contains("E-1 "))
    driver.press(.character("f"))
    #expect(driver.text.contains("E-2") && driver.text.contains("E-1 "))
    driver.press(.character("f"), .character("a"))
    #expect(driver.text.contains("RM-4.2"))
  }

  @Test func escapeLeavesTheTextAndThenTheScreen() {
    var driver = Driver.evidence()
    driver.press(.enter)
    #expect(!driver.text.contains("Req."))
    driver.press(.escape)
    #expect(driver.text.contains("Req."))
    driver.press(.escape)
    #expect(driver.state.top is AssessmentScreen)
  }

  @Test func soleSupportIsMarked() {
    var driver = Driver.evidence()
    driver.press(.enter)
    #expect(driver.text.contains("! RM-3.1"))
    #expect(driver.text.contains("The 2 marked have no other evidence in force."))
  }
}
