import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct LevelScreenTests {
  @Test func enterGoesToTheRequirement() {
    var driver = Driver.level()
    driver.press(.down, .enter)
    #expect(driver.state.stack.count == 2)
    let screen = driver.state.top as? AssessmentScreen
    #expect(
      screen?.chosen(in: driver.state.environment)?.id == Sample.requirementID("RM-4.3"))
  }

  @Test func findingLeadsToTheRequirementItsEvidenceSupports() {
    var driver = Driver.level()
    driver.press(.down, .down, .down, .enter)
    let screen = driver.state.top as? AssessmentScreen
    #expect(
      screen?.chosen(in: driver.state.environment)?.id == Sample.requirementID("RM-4.2"))
  }

  @Test(arguments: Driver.sizes)
  func everyLinkIsReachedDownwardsAndUpwards(at size: Size) {
    var driver = Driver.level(size)
    var seen: Set<RequirementID> = []
    func note() {
      let target = (driver.state.top as? LevelScreen)?.target(in: driver.state.environment)
      if let target { seen.insert(target) }
    }
    for _ in 0..<80 {
      note()
      driver.press(.down)
    }
    #expect(seen == Set(["RM-4.2", "RM-4.3"].map(Sample.requirementID)))
    for _ in 0..<80 { driver.press(.up) }
    note()
    #expect(driver.text.contains("not eligible for any level"))
  }

  @Test func chosenLinkIsAlwaysInSight() {
    var text = LinkedText()
    for index in 0..<40 {
      if index % 9 == 4 {
        text.append(
          [[Span("link")], [Span("more")]], leadingTo: Sample.requirementID("RM-\(index)"))
      } else {
        text.append([[Span("line")]])
      }
    }
    var cursor = LinkedTextCursor()
    for command in [CommandID.down, .pageDown, .up, .last, .up, .pageUp, .first, .down] {
      for _ in 0..<7 {
        let isTaken = cursor.move(command, in: text, height: 6)
        #expect(isTaken)
        var frame = Frame(size: Size(rows: 6, columns: 20))
        cursor.draw(text, in: frame.bounds, of: &frame, symbols: .ascii)
        #expect((cursor.selection != nil) == frame.plainText.contains(">"))
      }
    }
  }

  @Test func ladderShowsWhereItStandsAndWhatIsWanted() {
    var driver = Driver.level(snapshot: Sample.eligible)
    driver.press(.character("t"), .character("3"))
    let lines = driver.text.split(separator: "\n").map(String.init)
    #expect(lines.contains { $0.contains("Level 1") && $0.contains("you are here") })
    #expect(lines.contains { $0.contains("Level 2") && $0.contains("1 to go (PS)") })
    #expect(lines.contains { $0.contains("Level 3") && $0.contains("<- target") })
  }

  @Test func evidenceThatAloneHoldsTheLevelIsNamed() {
    let driver = Driver.level(Size(rows: 40, columns: 120), snapshot: Sample.eligible)
    let screen = driver.state.top as? LevelScreen
    #expect(screen?.weakPoints.map(\.evidence.rawValue) == ["E-1", "E-3"])
    #expect(driver.text.contains("Without E-1"))
  }

  @Test func evidenceThatIsNotAloneIsNoWeakPoint() {
    var snapshot = Sample.eligible
    let all = ["RM-3.1", "RM-3.2a", "RM-4.2", "RM-4.3"].map(Sample.requirementID)
    for index in snapshot.assessment.evidence.indices {
      snapshot.assessment.evidence[index].requirements = all
    }
    let driver = Driver.level(Size(rows: 40, columns: 120), snapshot: snapshot)
    #expect((driver.state.top as? LevelScreen)?.weakPoints.isEmpty == true)
    #expect(driver.text.contains("No single piece of evidence would"))
  }

  @Test func highestLevelSaysHowToKeepIt() {
    var assessment = Sample.eligible.assessment
    for id in Sample.catalogue.requirements.map(\.id) {
      assessment.judgements[id] = Sample.judgement(.conforming)
    }
    assessment.evidence[1].requirements = Sample.catalogue.requirements.map(\.id)
    let driver = Driver.level(
      snapshot: ProductSnapshot(assessment: assessment, catalogue: Sample.catalogue))
    #expect(driver.text.contains("The highest level is reached."))
    #expect(driver.text.contains("eligible for level 3"))
  }
}
