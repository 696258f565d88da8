import GHSModel
import Testing

@Suite struct CertificateAloneTests {
  private let rule = CertificateAlone.self
  private let assessment = Assessment.empty.judging("RM-1", as: .conforming)
    .with(Evidence(id: 1, title: "Certificate", certificate: .ofTheProduct, requirements: ["RM-1"]))

  @Test func findsWhatRestsOnCertificatesAlone() {
    let findings = assessment.findings(of: rule)
    expectOne(findings, .advisory, requirement: "RM-1")
    #expect(findings.first?.rule == "certificate-alone")
    #expect(assessment.evaluated().outcome(of: "RM-1")?.isSatisfied == true)
  }

  @Test func aRecordBesideItIsEnoughWhileItIsInForce() {
    #expect(
      assessment.with(Evidence(id: 2, title: "Record", requirements: ["RM-1"]))
        .findings(of: rule) == [])
    let lapsed = Evidence(
      id: 2, title: "Record", expiryDate: "2026-11-21", requirements: ["RM-1"])
    expectOne(assessment.with(lapsed).findings(of: rule), .advisory, requirement: "RM-1")
  }

  @Test func whatIsNotJudgedConformingOrHasNoEvidenceIsNotItsBusiness() {
    #expect(assessment.judging("RM-1", as: .nonconforming).findings(of: rule) == [])
    #expect(assessment.judging("RM-2", as: .conforming).findings(of: rule).count == 1)
    #expect(assessment.findings(of: rule, on: Sample.day).count == 1)
  }

  @Test func certificatesOfSomethingElseAloneAreForAnotherRule() {
    var other = assessment
    other.evidence[0].certificate = .ofSomethingElse
    #expect(other.findings(of: rule) == [])
    #expect(other.findings(of: CertificateScope.self).contains { $0.severity == .blocking })
    other = other.with(
      Evidence(id: 2, title: "Certificate", certificate: .ofTheProduct, requirements: ["RM-1"]))
    expectOne(other.findings(of: rule), .advisory, requirement: "RM-1")
  }
}
