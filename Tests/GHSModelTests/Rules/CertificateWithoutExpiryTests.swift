import GHSModel
import Testing

@Suite struct CertificateWithoutExpiryTests {
  private let rule = CertificateWithoutExpiry.self

  private func assessment(_ certificate: Certificate?, expires: CalendarDate?) -> Assessment {
    Assessment.empty.with(
      Evidence(
        id: 5, title: "Certificate", expiryDate: expires, certificate: certificate,
        requirements: ["RM-1"]))
  }

  @Test func findsACertificateThatNeverSeemsToLapse() {
    let findings = assessment(.ofTheProduct, expires: nil).findings(of: rule)
    expectOne(findings, .advisory, evidence: 5)
    #expect(findings.first?.rule == "certificate-without-expiry")
  }

  @Test func anExpiryDateIsEnoughAndOtherEvidenceNeedsNone() {
    #expect(assessment(.ofTheProduct, expires: "2020-01-01").findings(of: rule) == [])
    #expect(assessment(nil, expires: nil).findings(of: rule) == [])
  }
}
