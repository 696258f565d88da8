import GHSModel
import Testing

@testable import Export

/// What the assessment results say of the sample, and what their own check refuses.
@Suite struct OSCALTests {
  private func document(_ dossier: DeclarationDossier? = nil) throws -> JSONValue {
    try OSCALResults(dossier ?? DeclarationSample.dossier()).document()
  }

  private func result(_ document: JSONValue) throws -> JSONValue {
    try #require(document["assessment-results"]?["results"]?.elements.first)
  }

  @Test func everyRequirementHasAFindingWithItsJudgement() throws {
    let findings = try #require(try result(document())["findings"]?.elements)
    let states = findings.map { finding in
      [
        finding["target"]?["target-id"], finding["target"]?["status"]?["state"],
        finding["target"]?["status"]?["reason"], finding["props"]?.elements.first?["value"],
      ].map { $0?.string ?? "" }
    }
    #expect(
      states == [
        ["RM-4.2_obj", "satisfied", "pass", "conforming"],
        ["RM-4.10_obj", "satisfied", "pass", "conforming"],
        ["QM-1_obj", "satisfied", "pass", "conforming"],
        ["QM-2_obj", "satisfied", "other", "not-applicable"],
        ["QM-3_obj", "not-satisfied", "fail", "nonconforming"],
        ["QM-4_obj", "satisfied", "other", "not-assessed"],
        ["QM-5_obj", "not-satisfied", "other", "not-assessed"],
        ["QM-6_obj", "not-satisfied", "other", "conforming"],
      ])
  }

  @Test func observationsNameTheEvidenceByItsResource() throws {
    let document = try document()
    let result = try result(document)
    let observation = try #require(result["observations"]?.elements.first)
    #expect(observation["description"] == "根拠RM2を確認した。")
    #expect(observation["collected"] == "2026-03-01T00:00:00Z")
    let evidence = try #require(observation["relevant-evidence"]?.elements)
    let resources = try #require(
      document["assessment-results"]?["back-matter"]?["resources"]?.elements)
    let titles = evidence.map { evidence in
      resources.first { "#\($0["uuid"]?.string ?? "")" == evidence["href"]?.string }?["title"]
    }
    #expect(titles == ["計画書", "リスクの記録"])
    #expect(resources.count == 4, "the plan and three pieces of evidence")
    let link = try #require(resources[1]["rlinks"]?.elements.first)
    #expect(
      link["hashes"]?.elements.first?["value"]?.string
        == ContentDigest(of: Array("plan".utf8)).hexadecimal)
  }

  @Test func nonconformityIsARiskWithItsAction() throws {
    let risks = try #require(try result(document())["risks"]?.elements)
    #expect(risks.count == 1)
    #expect(risks[0]["deadline"] == "2026-05-31T23:59:59Z")
    #expect(risks[0]["remediations"]?.elements.first?["description"] == "処置QM3")
  }

  @Test func onlyADeclarationInForceAttests() throws {
    for status in Declaration.Status.allCases {
      let attestations = try result(document(DeclarationSample.dossier(status)))["attestations"]
      #expect((attestations != nil) == (status == .issued))
    }
  }

  @Test func isSoundForEveryStatusAndForADraftThatClaimsNothing() throws {
    let empty = try DeclarationSample.dossier(
      .draft, record: DeclarationSample.record(DeclarationContent()))
    for dossier in try Declaration.Status.allCases.map({ try DeclarationSample.dossier($0) })
      + [empty]
    {
      #expect(try OSCALCheck(document(dossier)).faults(against: dossier) == [])
    }
  }

  @Test func saysWhoKeepsEvidenceAndForHowLong() throws {
    let resources = try document(DeclarationSample.kept())["assessment-results"]?["back-matter"]?[
      "resources"]?.elements
    let properties = try #require(resources?[1]["props"]?.elements)
    #expect(
      properties.map { [$0["name"], $0["value"]] } == [
        ["evidence", "E-1"], ["custodian", "文書管理室"], ["retention", "製品の販売終了後 10 年"],
        ["retained-until", "2041-03-31"],
      ])
    #expect(Set(properties.map { $0["ns"] }) == [.text(DeclarationIdentity.uri)])
  }

  @Test func itsCheckNamesWhatSchemasDoNotSee() throws {
    let dossier = try DeclarationSample.dossier()
    let sound = try document()
    func faults(_ path: [Step], _ value: JSONValue?) -> [FormatFault] {
      OSCALCheck(sound.replacing(["assessment-results"] + path, with: value))
        .faults(against: dossier)
    }
    let other = "00000000-0000-4000-8000-000000000000"
    #expect(
      faults(
        ["results", 0, "findings", 0, "related-observations", 0, "observation-uuid"],
        .text(other))
        == [.danglingReference(other), .satisfiedWithoutEvidence("RM-4.2_obj")])
    #expect(
      faults(["results", 0, "observations", 0, "relevant-evidence"], nil)
        == [.satisfiedWithoutEvidence("RM-4.2_obj")])
    let resource = sound["assessment-results"]?["back-matter"]?["resources"]?.elements.first
    let plan = try #require(resource?["uuid"]?.string)
    #expect(
      faults(
        ["results", 0, "observations", 0, "relevant-evidence"], [["href": .text("#\(plan)")]])
        == [.satisfiedWithoutEvidence("RM-4.2_obj")])
    let path: [Step] = ["results", 0, "findings", 0, "related-observations", 0, "observation-uuid"]
    #expect(
      faults(path, .text(plan)) == [
        .wrongKind(
          plan,
          place: "assessment-results/results/findings/related-observations/observation-uuid"),
        .satisfiedWithoutEvidence("RM-4.2_obj"),
      ])
    #expect(
      faults(["results", 0, "findings", 6, "target", "status", "state"], "satisfied")
        == [.standingDiffers("QM-5_obj")])
    #expect(
      faults(["metadata", "responsible-parties", 0, "role-id"], "nobody")
        == [.danglingReference("nobody")])
    let uuid = try #require(try result(sound)["findings"]?.elements.first?["uuid"])
    #expect(
      faults(["results", 0, "findings", 1, "uuid"], uuid)
        == [.duplicateIdentifier(uuid.string ?? "")])
    #expect(
      faults(["results", 0, "findings", 1], nil)
        == [.countDiffers(.requirements, expected: 8, found: 7)])
    #expect(
      faults(["back-matter", "resources", 0], nil).contains(
        .countDiffers(.evidence, expected: 3, found: 2)))
  }

  /// Every kind of reference is followed, not only those by which requirements are satisfied.
  @Test(arguments: [
    "import-ap/href", "metadata/responsible-parties/party-uuids",
    "metadata/responsible-parties/role-id", "metadata/parties/member-of-organizations",
    "results/attestations/responsible-parties/party-uuids",
    "results/attestations/responsible-parties/role-id",
    "results/observations/relevant-evidence/href",
    "results/observations/origins/actors/actor-uuid",
    "results/observations/origins/actors/role-id", "results/observations/subjects/subject-uuid",
    "results/findings/related-observations/observation-uuid",
    "results/findings/related-risks/risk-uuid", "results/findings/target/target-id",
  ]) func everyKindOfReferenceIsFollowed(path: String) throws {
    let dossier = try DeclarationSample.dossier()
    let keys = "assessment-results/\(path)".split(separator: "/").map(String.init)
    let mark = path.hasSuffix("href") ? "#" : ""
    let dangling = try #require(
      try document().replacingFirst(at: keys, with: mark + "nothing"), "none")
    #expect(OSCALCheck(dangling).faults(against: dossier).contains(.danglingReference("nothing")))
    // A result is nothing that any of them names.
    let uuid = try #require(try result(document())["uuid"]?.string)
    let wrong = try #require(try document().replacingFirst(at: keys, with: mark + uuid))
    #expect(
      OSCALCheck(wrong).faults(against: dossier).contains(
        .wrongKind(uuid, place: "assessment-results/\(path)")))
  }

  @Test func anotherCauseAndMissingObjectivesAreNamed() throws {
    let dossier = try DeclarationSample.dossier()
    let sound = try document()
    func faults(_ path: [Step], _ value: JSONValue?) -> [FormatFault] {
      OSCALCheck(sound.replacing(["assessment-results"] + path, with: value))
        .faults(against: dossier)
    }
    #expect(
      faults(["results", 0, "findings", 0, "target", "status", "reason"], "other")
        == [.standingDiffers("RM-4.2_obj")])
    #expect(
      faults(["local-definitions", "objectives-and-methods", 7], nil)
        .contains(.countDiffers(.requirements, expected: 8, found: 7)))
  }
}
