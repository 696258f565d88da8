import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct AssessmentScreenTests {
  @Test func movesOverTheHeadings() {
    var driver = Driver.assessment()
    #expect(driver.chosen == "RM-3.1")
    driver.press(.up)
    #expect(driver.chosen == "RM-3.1")
    driver.press(.down, .down, .down, .down)
    #expect(driver.chosen == "QM-7.3.1")
    driver.press(.up)
    #expect(driver.chosen == "RM-4.3")
    driver.press(.end, .down)
    #expect(driver.chosen == "LC-6.1")
    driver.press(.home)
    #expect(driver.chosen == "RM-3.1")
    driver.press(.pageDown)
    #expect(driver.chosen == "PS-7.2.2.3")
  }

  @Test func goesToTheNextUnansweredThatApplies() {
    var driver = Driver.assessment()
    let expected = ["RM-4.3", "QM-7.3.2", "PS-4.1", "LC-5.1.1", "LC-6.1", "RM-4.3"]
    for id in expected {
      driver.press(.character("n"))
      #expect(driver.chosen == id)
    }
    driver.press(.character("p"))
    #expect(driver.chosen == "LC-6.1")
  }

  @Test func jumpsByCategory() {
    var driver = Driver.assessment()
    for id in ["QM-7.3.1", "PS-4.1", "LC-5.1.1", "RM-3.1"] {
      driver.press(.tab)
      #expect(driver.chosen == id)
    }
    driver.press(.character("["))
    #expect(driver.chosen == "LC-5.1.1")
  }

  @Test func readingScrollsAndTurnsThePage() {
    var driver = Driver.assessment(Size(rows: 15, columns: 60))
    driver.press(.enter)
    #expect(driver.text.contains("RM-3.1  Risk management process"))
    #expect(driver.text.contains("Is “Risk management process”"))
    driver.press(.down, .down)
    #expect(driver.text.contains("RM-3.1  Risk management process"))
    #expect(!driver.text.contains("Is “Risk management process”"))
    driver.press(.right)
    #expect(driver.text.contains("RM-3.2a  Resources and qualified personnel"))
    driver.press(.escape)
    #expect(driver.chosen == "RM-3.2a")
  }

  @Test func checkingTheFilesSaysWhatWasFound() {
    var driver = Driver.assessment()
    driver.press(.character("r"))
    #expect(driver.effects == [.checkEvidence(Sample.product.id)])
    driver.answer(.checkEvidence(Sample.product.id), .product(Sample.snapshot))
    #expect(driver.text.contains("Read 2 evidence files again: nothing has changed."))
    var snapshot = Sample.snapshot
    if case .file(var file) = snapshot.assessment.evidence[0].content {
      file.state = .changed
      snapshot.assessment.evidence[0].content = .file(file)
    }
    driver.answer(.checkEvidence(Sample.product.id), .product(snapshot))
    #expect(driver.text.contains("1 of them needs attention"))
  }

  @Test func selectionSurvivesAResize() {
    var driver = Driver.assessment()
    driver.press(.end)
    driver.resize(Size(rows: 15, columns: 60))
    #expect(driver.text.contains("> LC-6.1"))
    driver.resize(Size(rows: 3, columns: 10))
    driver.press(.home)
    driver.resize(Size(rows: 24, columns: 80))
    #expect(driver.text.contains("> LC-6.1"))
  }
}
