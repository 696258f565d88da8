import GHSModel
import Testing

@Suite struct LevelAboveEligibleTests {
  private let id = "claimed-level-above-eligible"

  private func reasons(_ claimed: Int?, _ categories: [CategoryID]) -> [Finding] {
    gateReasons(
      .complete.with(\.claimedLevel, claimed), .empty.conformingCategories(categories)
    ).filter { $0.rule == id }
  }

  @Test func findsALevelAboveTheEligibleOne() {
    let found = reasons(3, ["RM", "QM"])
    #expect(found.count == 1)
    expectMessage(found[0].message, names: "3", "2")
  }

  @Test func findsAnyLevelWhereNoneIsEligible() {
    for claimed in 1...3 {
      let found = reasons(claimed, ["QM", "PS", "LC"])
      #expect(found.count == 1)
      expectMessage(found[0].message, names: "\(claimed)")
    }
  }

  @Test func theEligibleLevelAndThoseBelowAreFine() {
    for claimed in 1...3 {
      #expect(reasons(claimed, ["RM", "QM", "PS", "LC"]) == [])
    }
    #expect(reasons(nil, []) == [])
  }
}
