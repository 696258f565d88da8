import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct GuidedScreenTests {
  private static let id = Sample.requirementID

  @Test func asksFirstWhichLevelIsWanted() {
    var driver = Driver.guided(target: nil)
    #expect(driver.state.top is ChoiceDialog)
    #expect(driver.text.contains("Level 1 (RM: 2 to go)"))
    #expect(driver.text.contains("Level 3 (RM, QM, PS, LC: 6 to go)"))
    driver.press(.character("3"))
    #expect(driver.effects == [.setTarget(Sample.product.id, level: 3)])
    #expect(driver.text.contains("Target level 3: 6 to go"))
  }

  @Test func escapeLeavesTheTargetOpen() {
    var driver = Driver.guided(target: nil)
    driver.press(.escape)
    #expect(driver.effects.isEmpty)
    #expect(driver.text.contains("To level 1: 2 to go"))
  }

  @Test func asksWhatBlocksTheTargetFirst() {
    var driver = Driver.guided(target: "3")
    #expect(driver.asked == "RM-4.2")
    var seen: [String] = []
    for _ in 0..<8 {
      if let asked = driver.asked { seen.append(asked) }
      driver.press(.enter)
    }
    // What is known not to conform comes after what is open, what is recommended last; then what was
    // set aside, from the beginning.
    #expect(
      seen == [
        "RM-4.2", "RM-4.3", "QM-7.3.2", "PS-4.1", "LC-5.1.1", "QM-7.3.1", "LC-6.1", "RM-4.2",
      ])
  }

  @Test func staysAtWhatWasAnsweredAndEnterGoesOn() {
    var driver = Driver.guided(target: "3")
    driver.press(.enter, .enter, .enter)
    #expect(driver.asked == "PS-4.1")
    driver.press(.character("-"))
    driver.type("No such documents.")
    driver.press(.control("s"))
    driver.answerChanged { assessment in
      assessment.judgements[Self.id("PS-4.1")] = Sample.judgement(.notApplicable)
      assessment.judgements[Self.id("PS-7.2.2.3")] = Sample.judgement(.conforming)
      assessment.evidence[0].requirements.append(Self.id("PS-7.2.2.3"))
    }
    #expect(driver.asked == "PS-4.1")
    #expect(driver.text.contains("PS-4.1 judged not applicable."))
    #expect(driver.text.contains("-> Target level 3: 5 to go"))
    #expect(driver.text.contains("Satisfied. Enter goes on."))
    driver.press(.enter)
    #expect(driver.asked == "LC-5.1.1" && driver.text.contains("3 set aside"))
  }

  @Test func staysUntilThereIsEvidence() {
    var driver = Driver.guided(target: "1")
    driver.press(.enter)
    #expect(driver.asked == "RM-4.3")
    driver.press(.character("c"))
    driver.type("Seen.")
    driver.press(.control("s"))
    driver.answerChanged { $0.judgements[Self.id("RM-4.3")] = Sample.judgement(.conforming) }
    #expect(driver.asked == "RM-4.3")
    #expect(driver.text.contains("Now attach the evidence with e"))
    driver.press(.character("e"))
    driver.type("Hazard table")
    driver.press(.control("s"))
    driver.answerChanged { $0.evidence[0].requirements.append(Self.id("RM-4.3")) }
    #expect(driver.asked == "RM-4.3")
    #expect(driver.text.contains("-> Target level 1: 1 to go"))
    driver.press(.enter)
    #expect(driver.asked == "RM-4.2")
  }

  @Test func saysWhenTheLevelIsReachedAndWhatIsNext() {
    var driver = Driver.guided(target: "2")
    driver.press(.character("e"))
    driver.type("Report")
    driver.press(.control("s"))
    driver.answerChanged { $0 = Sample.eligible.assessment }
    #expect(driver.text.contains("Level 1 is reached. Target level 2: 1 to go."))
  }

  @Test func placeSurvivesLeaving() {
    var driver = Driver.guided(target: "3")
    driver.press(.enter, .enter)
    #expect(driver.asked == "QM-7.3.2")
    driver.press(.escape)
    #expect(driver.state.top is AssessmentScreen)
    driver.press(.character("w"))
    #expect(driver.asked == "QM-7.3.2")
    #expect(driver.text.contains("2 set aside"))
  }

  @Test func whatDoesNotConformIsAnsweredAndNotSetAside() {
    var driver = Driver.guided(target: "3")
    driver.press(.character("x"))
    driver.type("It is missing.")
    driver.press(.control("s"))
    driver.answerChanged { assessment in
      assessment.judgements[Self.id("RM-4.2")] = Sample.judgement(
        .nonconforming, "It is missing.", action: Action(description: "Write it.", owner: "Mori"))
    }
    #expect(driver.asked == "RM-4.2")
    driver.press(.enter)
    #expect(driver.asked == "RM-4.3")
    #expect(driver.text.contains("2 nonconforming") && !driver.text.contains("set aside"))
    driver.press(.enter)
    #expect(driver.text.contains("2 nonconforming  1 set aside"))
    driver.press(.left, .left)
    #expect(driver.asked == "RM-4.2" && driver.text.contains("Action: Write it. (Mori)"))
  }

  @Test func leadsBack() {
    var driver = Driver.guided(target: "3")
    driver.press(.left)
    #expect(driver.text.contains("This is where you began."))
    driver.press(.enter, .enter, .left)
    #expect(driver.asked == "RM-4.3")
    driver.press(.left)
    #expect(driver.asked == "RM-4.2")
  }

  @Test func showsTheEndAndWhatToDoThen() {
    let driver = Driver.guided(target: "1", snapshot: Sample.eligible)
    #expect(driver.asked == nil)
    #expect(driver.text.contains("Level 1 is reached."))
    #expect(driver.text.contains("Draft the declaration"))
  }

  @Test func whatIsRecommendedIsAskedAfterTheGoal() {
    var snapshot = Sample.eligible
    for id in ["QM-7.3.1", "QM-7.3.2", "PS-4.1", "PS-7.2.2.3", "LC-5.1.1"].map(Self.id) {
      snapshot.assessment.judgements[id] = Sample.judgement(.conforming)
      snapshot.assessment.evidence[0].requirements.append(id)
    }
    let driver = Driver.guided(target: "3", snapshot: snapshot)
    #expect(driver.asked == "LC-6.1")
    #expect(driver.text.contains("The target is reached. What follows is recommended"))
  }

  @Test func undoReturnsToWhatWasAnswered() {
    var driver = Driver.guided(target: "3")
    driver.press(.enter, .character("u"))
    #expect(driver.effects == [.undo(Sample.product.id)])
    driver.answer(
      .undo(Sample.product.id),
      .undone(LocalizedText(ja: "x", en: "Undone"), Sample.judged("PS-4.1", .nonconforming)))
    #expect(driver.asked == "PS-4.1")
    driver.press(.left)
    #expect(driver.asked == "RM-4.3")
  }
}
