import GHSModel
import Testing

@Suite struct OEMDeclarationNotCheckedTests {
  private func reasons(checkedOn day: CalendarDate?) -> [Finding] {
    var oem = OEMSupply(supplier: "Maker Inc.")
    oem.declaredLevel = 2
    oem.checkedOn = day
    return gateReasons(.complete.with(\.oem, oem))
  }

  @Test func aCheckedDeclarationIsFine() {
    #expect(reasons(checkedOn: "2026-01-01") == [])
  }

  @Test func oneThatIsNotCheckedBlocks() throws {
    let found = try #require(reasons(checkedOn: nil).first)
    #expect(found.rule == "oem-declaration-not-checked" && found.severity == .blocking)
    expectMessage(found.message)
    #expect(found.message.ja.contains("Maker Inc.") && found.message.en.contains("Maker Inc."))
  }

  @Test func aCheckThatIsYetToComeBlocks() throws {
    let found = try #require(reasons(checkedOn: "9999-01-01").first)
    #expect(found.rule == "oem-declaration-not-checked")
    expectMessage(found.message)
    #expect(found.message.ja.contains("9999-01-01") && found.message.en.contains("9999-01-01"))
  }
}
