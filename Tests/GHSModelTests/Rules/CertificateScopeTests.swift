import GHSModel
import Testing

@Suite struct CertificateScopeTests {
  private let rule = CertificateScope.self

  private func evidence(
    _ id: EvidenceID, _ certificate: Certificate?, expires: CalendarDate? = "2030-12-31",
    for requirements: RequirementID...
  ) -> Evidence {
    Evidence(
      id: id, title: "Certificate", expiryDate: expires, certificate: certificate,
      requirements: requirements)
  }

  private func blocked(_ assessment: Assessment) -> [RequirementID] {
    assessment.evaluated().derivation.categories.flatMap(\.requirements)
      .filter { $0.blockedBy.contains("certificate-scope") }.map(\.id)
  }

  @Test func aRequirementThatRestsOnACertificateOfSomethingElseDoesNotCount() {
    let assessment = Assessment.empty.judging("RM-1", as: .conforming)
      .with(evidence(4, .ofSomethingElse, for: "RM-1", "RM-2"))
    let findings = assessment.findings(of: rule)
    #expect(findings.map(\.rule) == ["certificate-scope", "certificate-scope"])
    expectOne(findings.filter { $0.evidence != nil }, .advisory, evidence: 4)
    expectOne(findings.filter { $0.requirement != nil }, .blocking, requirement: "RM-1")
    #expect(blocked(assessment) == ["RM-1"])
    #expect(assessment.evaluated().outcome(of: "RM-1")?.isSatisfied == false)
  }

  @Test func severalSuchCertificatesAreNoMoreThanOne() {
    let assessment = Assessment.empty.judging("RM-1", as: .conforming)
      .with(
        evidence(1, .ofSomethingElse, for: "RM-1"), evidence(2, .ofSomethingElse, for: "RM-1"))
    #expect(assessment.findings(of: rule).map(\.evidence) == [1, 2, nil])
    #expect(blocked(assessment) == ["RM-1"])
  }

  @Test func otherEvidenceInForceIsEnough() {
    let certified = Assessment.empty.judging("RM-1", as: .conforming)
      .with(evidence(1, .ofSomethingElse, for: "RM-1"))
    for other in [evidence(2, nil, for: "RM-1"), evidence(2, .ofTheProduct, for: "RM-1")] {
      let assessment = certified.with(other)
      expectOne(assessment.findings(of: rule), .advisory, evidence: 1)
      #expect(blocked(assessment) == [])
      #expect(assessment.evaluated().outcome(of: "RM-1")?.isSatisfied == true)
    }
    let lapsed = certified.with(evidence(2, nil, expires: "2026-11-21", for: "RM-1"))
    #expect(blocked(lapsed) == ["RM-1"], "what is not in force does not help")
  }

  @Test func blocksOnlyWhatIsJudgedConformingAndApplies() {
    for outcome in [Judgement.Outcome.notAssessed, .nonconforming, .notApplicable] {
      let assessment = Assessment.empty.judging("RM-2", as: outcome)
        .with(evidence(1, .ofSomethingElse, for: "RM-2"))
      expectOne(assessment.findings(of: rule), .advisory, evidence: 1)
      #expect(blocked(assessment) == [])
    }
    let other = Assessment.empty.classified(.a).judging("LC-3", as: .conforming)
      .with(evidence(1, .ofSomethingElse, for: "LC-3"))
    #expect(blocked(other) == [])
  }

  /// A certificate that has lapsed as well is no evidence in force, which another rule says.
  @Test func aLapsedCertificateBlocksForThatReasonAlone() {
    let assessment = Assessment.empty.judging("RM-1", as: .conforming)
      .with(evidence(1, .ofSomethingElse, expires: "2026-11-21", for: "RM-1"))
    #expect(blocked(assessment) == [])
    #expect(
      assessment.evaluated().outcome(of: "RM-1")?.blockedBy == ["conforming-without-evidence"])
  }

  /// Only what rests on it keeps a declaration from being issued.
  @Test func theGateStopsOnlyCategoriesThatRestOnIt() {
    let helped = Assessment.levelTwo.with(evidence(90, .ofSomethingElse, for: "RM-1", "QM-1"))
    #expect(gateRules(.complete, helped) == [])
    var alone = helped
    alone.evidence.removeAll { $0.requirements == ["QM-1"] }
    #expect(gateRules(.complete, alone).contains("certificate-scope"))
  }

  @Test(arguments: [
    "Maintenance of Ward Notes", "WARD NOTES", "ward notes 2.1", "Ｗａｒｄ　Ｎｏｔｅｓ", "WardNotes、他",
    "(Ward\nNotes)", "病棟ソフトウェアWard Notesの設計",
  ])
  func findsTheNameHoweverItIsWritten(_ scope: String) {
    #expect(names("Ward Notes", scope))
  }

  @Test(arguments: [
    "", "Ward", "Notes for wards", "Forward Notes", "Ward Notesbook", "Ward Notes2",
  ])
  func doesNotTakeAnotherNameForIt(_ scope: String) {
    #expect(!names("Ward Notes", scope))
  }

  @Test func comparesJapaneseNames() {
    #expect(names("病棟ノート", "ヘルスソフトウェア（病棟ノート等）の設計・開発"))
    #expect(names("病棟ノート", "病棟ﾉｰﾄ"))
    #expect(names("ケアめも", "けあメモの開発"))
    #expect(names("カ\u{3099}イド", "ガイド"))
    #expect(!names("病棟ノート", "病棟日誌の開発"))
    #expect(names("服薬帳2", "服薬帳２の保守"))
    #expect(!names("服薬帳2", "服薬帳21の保守"))
  }

  private func names(_ name: String, _ scope: String) -> Bool {
    var assessment = Assessment.empty.with(
      evidence(
        1, Certificate(standard: "ISO 9001:2015", body: "Example", scope: scope), for: "RM-1"))
    assessment.product.name = name
    return assessment.findings(of: rule) == []
  }
}
