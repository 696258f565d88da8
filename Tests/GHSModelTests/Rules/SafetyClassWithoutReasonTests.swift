import GHSModel
import Testing

@Suite struct SafetyClassWithoutReasonTests {
  @Test(arguments: SafetyClass.allCases)
  func findsAClassThatWasMerelySet(_ safetyClass: SafetyClass) {
    var assessment = Assessment.empty.classified(safetyClass)
    #expect(assessment.findings(of: SafetyClassWithoutReason.self) == [])
    assessment.product.classification = nil
    let findings = assessment.findings(of: SafetyClassWithoutReason.self)
    expectOne(findings, .advisory)
    #expect(findings.first?.rule == "safety-class-without-reason")
    expectMessage(findings[0].message, names: safetyClass.rawValue)
  }

  @Test func aClassThatIsNotSetIsForAnotherRule() {
    #expect(Assessment.empty.classified(nil).findings(of: SafetyClassWithoutReason.self) == [])
  }
}
