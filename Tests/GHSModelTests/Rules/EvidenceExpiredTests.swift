import GHSModel
import Testing

@Suite struct EvidenceExpiredTests {
  private let rule = EvidenceExpired.self
  private let assessment = Assessment.empty.judging("RM-1", as: .conforming)
    .with(Evidence(id: 3, title: "Licence", expiryDate: "2026-11-22", requirements: ["RM-1"]))

  @Test func findsWhatExpiredYesterday() {
    let findings = assessment.findings(of: rule, on: "2026-11-23")
    expectOne(findings, .blocking, evidence: 3)
    #expect(findings.first?.rule == "evidence-expired")
    expectMessage(findings[0].message, names: "2026-11-22")
  }

  @Test func theLastDayStillCounts() {
    #expect(assessment.findings(of: rule, on: "2026-11-22") == [])
  }

  @Test func isAdvisoryWhereNothingConformingRestsOnIt() {
    let unjudged = assessment.judging("RM-1", as: .notAssessed)
    expectOne(unjudged.findings(of: rule, on: "2026-11-23"), .advisory, evidence: 3)
  }

  @Test func saysThatACertificateHasLapsed() {
    var certified = assessment
    certified.evidence[0].certificate = .ofTheProduct
    let findings = certified.findings(of: rule, on: "2026-11-23")
    expectOne(findings, .blocking, evidence: 3)
    expectMessage(findings[0].message, names: "2026-11-22")
    #expect(findings[0].message.en.contains("certificate E-3 lapsed"))
    #expect(findings[0].message.ja.contains("認証書E-3") && findings[0].message.ja.contains("失効"))
    let plain = assessment.findings(of: rule, on: "2026-11-23")
    #expect(!plain[0].message.en.contains("certificate") && !plain[0].message.ja.contains("認証"))
  }
}
