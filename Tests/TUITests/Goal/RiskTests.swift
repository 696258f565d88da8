import GHSModel
import Testing

@testable import TUI

struct RiskTests {
  private static func risks(_ change: (inout Evidence) -> Void) -> [Risk.Kind] {
    var assessment = Sample.eligible.assessment
    change(&assessment.evidence[0])
    let snapshot = ProductSnapshot(assessment: assessment, catalogue: Sample.catalogue)
    return Risk.all(of: OpenProduct(snapshot, on: Sample.today), on: Sample.today).map(\.kind)
  }

  @Test(arguments: [
    (Sample.day(2026, 4, 1), 0), (Sample.day(2026, 4, 2), 1), (Sample.day(2026, 5, 1), 30),
  ])
  func expiryIsAnnouncedAMonthAhead(expiry: CalendarDate, days: Int) {
    #expect(Self.risks { $0.expiryDate = expiry } == [.expiresSoon(days: days)])
  }

  @Test func laterExpiryIsNoRisk() {
    #expect(Self.risks { $0.expiryDate = Sample.day(2026, 5, 2) }.isEmpty)
  }

  @Test func whatIsGoneIsNamed() {
    let expired = Sample.day(2026, 3, 31)
    #expect(Self.risks { $0.expiryDate = expired } == [.outOfForce(.expired(expired))])
    #expect(
      Self.risks { evidence in
        evidence.content = .file(
          EvidenceFile(
            path: "/a", custody: .linked, digest: Sample.digest, size: 1, state: .missing))
      } == [.outOfForce(.fileMissing)])
  }

  @Test func evidenceOfNothingIsNoRisk() {
    #expect(
      Self.risks { evidence in
        evidence.expiryDate = Sample.today
        evidence.requirements = [Sample.requirementID("QM-7.3.1")]
      }.isEmpty)
  }

  @Test func staleDeclarationIsARisk() {
    let open = OpenProduct(Sample.snapshot, on: Sample.today)
    #expect(Risk.all(of: open, on: Sample.today).first?.kind == .declarationIsStale)
  }
}
