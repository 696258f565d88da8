import GHSModel
import Testing

@Suite struct SafetyClassNotSetTests {
  @Test func findsAnUnclassifiedProduct() {
    let findings = Assessment.empty.classified(nil).findings(of: SafetyClassNotSet.self)
    expectOne(findings, .advisory)
    #expect(findings.first?.rule == "safety-class-not-set")
    #expect(findings.first?.message.en.contains("class C") == true)
    #expect(findings.first?.message.ja.contains("クラスC") == true)
  }

  @Test(arguments: SafetyClass.allCases)
  func aClassIsEnough(_ safetyClass: SafetyClass) {
    #expect(
      Assessment.empty.classified(safetyClass).findings(of: SafetyClassNotSet.self) == [])
  }
}
