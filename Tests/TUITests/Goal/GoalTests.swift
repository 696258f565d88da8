import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct GoalTests {
  private static func goal(_ snapshot: ProductSnapshot, _ wanted: Int?) -> Goal? {
    Goal(OpenProduct(snapshot, on: Sample.today), wanted: wanted)
  }

  @Test func nextLevelIsTheGoalUntilAnotherIsWanted() throws {
    let next = try #require(Self.goal(Sample.snapshot, nil))
    #expect(next.level == 1)
    #expect(!next.isChosen)
    #expect(next.distance == 2)
    let wanted = try #require(Self.goal(Sample.snapshot, 3))
    #expect(wanted.level == 3)
    #expect(wanted.isChosen)
    #expect(wanted.distance == 6)
    // Twelve requirements are required of which one does not apply to class B and one is recommended.
    #expect(wanted.total == 9)
  }

  @Test func reachedLevelStaysTheGoal() throws {
    let goal = try #require(Self.goal(Sample.eligible, 1))
    #expect(goal.isReached)
    #expect(goal.share == 1)
    #expect(goal.words.en == "Target level 1: reached")
  }

  @Test func levelTheCatalogueDoesNotHaveIsNoGoal() throws {
    let goal = try #require(Self.goal(Sample.snapshot, 7))
    #expect(goal.level == 1)
    #expect(!goal.isChosen)
  }

  @Test func lossOfALevelIsSaid() {
    var driver = Driver.assessment(snapshot: Sample.eligible)
    driver.press(.character("u"))
    driver.answer(
      .undo(Sample.product.id), .undone(LocalizedText(ja: "x", en: "Undone."), Sample.snapshot))
    #expect(driver.text.contains("! Level 1 is lost (now: none)."))
  }
}

extension Driver {
  fileprivate static func assessment(snapshot: ProductSnapshot) -> Driver {
    var driver = products()
    driver.press(.enter)
    driver.answer(.openProduct(Sample.product.id), .product(snapshot))
    return driver
  }
}
