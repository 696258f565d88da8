import GHSModel
import Testing

@Suite struct NumberInUseTests {
  @Test func findsANumberThatWasIssuedBefore() {
    let reasons = gateReasons(.complete, numbersInUse: ["D-2026-01", "D-2025-07"])
    #expect(reasons.map(\.rule) == ["declaration-number-in-use"])
    expectMessage(reasons[0].message, names: "D-2026-01")
  }

  @Test func anotherNumberIsFree() {
    #expect(gateRules(.complete, numbersInUse: ["D-2026-02", "D-2026-0"]) == [])
  }

  @Test func aMissingNumberIsNotInUse() {
    #expect(
      gateRules(.complete.with(\.number, ""), numbersInUse: ["D-1"])
        == ["declaration-content-missing"])
  }
}
