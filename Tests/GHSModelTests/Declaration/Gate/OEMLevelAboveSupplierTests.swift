import GHSModel
import Testing

@Suite struct OEMLevelAboveSupplierTests {
  private func reasons(claimed: Int?, declared: Int?) -> [Finding] {
    var oem = OEMSupply(supplier: "Maker Inc.")
    oem.declaredLevel = declared
    oem.checkedOn = "2026-01-01"
    return gateReasons(.complete.with(\.claimedLevel, claimed).with(\.oem, oem))
      .filter { $0.rule == "oem-level-above-supplier" }
  }

  @Test func theSameLevelAndALowerOneMayBeClaimed() {
    #expect(reasons(claimed: 2, declared: 2) == [])
    #expect(reasons(claimed: 2, declared: 3) == [])
  }

  @Test func aHigherLevelBlocks() throws {
    let found = try #require(reasons(claimed: 2, declared: 1).first)
    #expect(found.severity == .blocking)
    expectMessage(found.message)
    #expect(found.message.en.contains("Level 2") && found.message.en.contains("level 1"))
    #expect(found.message.ja.contains("レベル2") && found.message.ja.contains("レベル1"))
  }

  @Test func aLevelThatIsNotStatedCannotBeComparedAndBlocks() throws {
    let found = try #require(reasons(claimed: 1, declared: nil).first)
    #expect(found.severity == .blocking)
    expectMessage(found.message)
    #expect(found.message.ja.contains("Maker Inc."))
  }

  @Test func withoutAClaimOrASupplierThereIsNothingToCompare() {
    #expect(reasons(claimed: nil, declared: nil) == [])
    #expect(gateRules(.complete) == [])
  }
}
