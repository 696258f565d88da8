import GHSModel
import Testing

@testable import Export

/// What the attestations say of the sample, and what their own check refuses.
@Suite struct CycloneDXTests {
  private func document(_ dossier: DeclarationDossier? = nil) throws -> JSONValue {
    let dossier = try dossier ?? DeclarationSample.dossier()
    return try CycloneDXAttestation(dossier, record: DeclarationFiles(dossier).record()).document()
  }

  private func map(_ id: String, in document: JSONValue) throws -> JSONValue {
    try #require(
      document["declarations"]?["attestations"]?.elements
        .flatMap { $0["map"]?.elements ?? [] }
        .first { $0["requirement"]?.string == "requirement/\(id)" })
  }

  @Test func scoresOnlyFacts() throws {
    let document = try document()
    let scores: [(String, JSONValue?)] = [
      ("RM-4.2", .number(1)), ("RM-4.10", .number(1)), ("QM-1", .number(1)), ("QM-2", nil),
      ("QM-3", .number(0)), ("QM-4", nil), ("QM-5", nil), ("QM-6", nil),
    ]
    for (id, score) in scores {
      #expect(try map(id, in: document)["conformance"]?["score"] == score, "\(id)")
      #expect(try map(id, in: document)["confidence"] == nil)
    }
  }

  @Test func leadsFromRequirementsOverClaimsToEvidence() throws {
    let document = try document()
    let mapped = try map("RM-4.2", in: document)
    #expect(mapped["claims"] == ["claim/RM-4.2"])
    let claims = try #require(document["declarations"]?["claims"]?.elements)
    let claim = try #require(claims.first { $0["bom-ref"] == "claim/RM-4.2" })
    #expect(claim["evidence"] == ["evidence/E-1", "evidence/E-3"])
    #expect(claim["reasoning"] == "根拠RM2を確認した。")
    #expect(claims.count == 6, "nothing is claimed of QM-4, which does not apply, nor of QM-5")
    let evidence = try #require(document["declarations"]?["evidence"]?.elements)
    let first = try #require(evidence.first { $0["bom-ref"] == "evidence/E-1" })
    #expect(first["created"] == "2026-01-05T00:00:00Z")
    #expect(first["expires"] == "2028-01-04T23:59:59Z")
    #expect(first["author"]?["name"] == "管理 四郎")
    #expect(!evidence.contains { $0["bom-ref"] == "evidence/E-4" }, "PS is not claimed")
    let files = try #require(document["externalReferences"]?.elements)
    #expect(files.map { $0["url"] } == ["E-1/plan.pdf", "E-3/risk.md"])
    #expect(
      files[0]["hashes"]?.elements.first?["content"]?.string
        == ContentDigest(of: Array("plan".utf8)).hexadecimal)
  }

  @Test func nonconformityIsACounterClaimWithItsAction() throws {
    let document = try document()
    let mapped = try map("QM-3", in: document)
    #expect(mapped["claims"] == nil && mapped["counterClaims"] == ["claim/QM-3"])
    let action = try #require(
      document["declarations"]?["evidence"]?.elements
        .first { $0["bom-ref"] == "action/QM-3" }?["description"]?.string)
    #expect(action.contains("処置QM3") && action.contains("処置 三郎") && action.contains("2026-05-31"))
  }

  @Test func onlyADeclarationInForceIsAffirmed() throws {
    for status in Declaration.Status.allCases {
      let affirmation = try document(DeclarationSample.dossier(status))["declarations"]?[
        "affirmation"]
      #expect((affirmation != nil) == (status == .issued))
    }
    let dossier = try DeclarationSample.dossier()
    let record = try DeclarationFiles(dossier).record()
    let signatory = try document()["declarations"]?["affirmation"]?["signatories"]?.elements.first
    #expect(signatory?["name"] == "署名 太郎" && signatory?["role"] == "代表取締役")
    #expect(signatory?["externalReference"]?["url"]?.string == record.name)
    #expect(
      signatory?["externalReference"]?["hashes"]?.elements.first?["content"]?.string
        == ContentDigest(of: record.bytes).hexadecimal)
  }

  @Test func hasAnotherSerialNumberForAnotherRecord() throws {
    let content = with(DeclarationSample.content) { $0.supplement += "改" }
    let other = try DeclarationSample.dossier(record: DeclarationSample.record(content))
    #expect(try document()["serialNumber"] == document()["serialNumber"])
    #expect(try document()["serialNumber"] != document(other)["serialNumber"])
  }

  @Test func isSoundForEveryStatusAndForADraftThatClaimsNothing() throws {
    let empty = try DeclarationSample.dossier(
      .draft, record: DeclarationSample.record(DeclarationContent()))
    for dossier in try Declaration.Status.allCases.map({ try DeclarationSample.dossier($0) })
      + [empty]
    {
      #expect(try CycloneDXCheck(document(dossier)).faults(against: dossier) == [])
    }
  }

  /// The format has a place for custodians; how long something is kept stands among the properties.
  @Test func saysWhoKeepsEvidenceAndForHowLong() throws {
    let document = try document(DeclarationSample.kept())
    let evidence = try #require(document["declarations"]?["evidence"]?.elements)
    func custodian(_ id: String) -> JSONValue? {
      evidence.first { $0["bom-ref"]?.string == "evidence/\(id)" }?["data"]?.elements.first?[
        "governance"]?["custodians"]?.elements.first?["contact"]?["name"]
    }
    #expect(custodian("E-1") == "文書管理室")
    let properties = document["properties"]?.elements.map { [$0["name"], $0["value"]] }
    #expect(
      properties == [
        ["ghs:evidence:E-1:retention", "製品の販売終了後 10 年"],
        ["ghs:evidence:E-1:retained-until", "2041-03-31"],
      ])
    #expect(try self.document()["properties"] == nil)
  }

  @Test func itsCheckNamesWhatSchemasDoNotSee() throws {
    let dossier = try DeclarationSample.dossier()
    let sound = try document()
    func faults(_ path: [Step], _ value: JSONValue?) -> [FormatFault] {
      CycloneDXCheck(sound.replacing(path, with: value)).faults(against: dossier)
    }
    #expect(
      faults(["declarations", "claims", 0, "evidence", 0], "evidence/E-9")
        == [.danglingReference("evidence/E-9")])
    #expect(
      faults(["declarations", "claims", 0, "evidence"], nil)
        == [.satisfiedWithoutEvidence("requirement/RM-4.2")])
    #expect(
      faults(["declarations", "evidence", 1, "bom-ref"], "evidence/E-1")
        .contains(.duplicateIdentifier("evidence/E-1")))
    #expect(
      faults(["declarations", "claims", 0, "evidence", 0], "action/QM-3")
        == [], "a second piece of evidence is left")
    #expect(
      faults(["declarations", "claims", 0, "evidence"], ["action/QM-3"])
        == [.satisfiedWithoutEvidence("requirement/RM-4.2")])
    #expect(
      faults(["declarations", "claims", 0, "target"], "catalogue")
        == [.wrongKind("catalogue", place: "declarations/claims/target")])
    #expect(
      faults(["declarations", "attestations", 0, "map", 0, "claims", 0], "evidence/E-1")
        == [
          .wrongKind("evidence/E-1", place: "declarations/attestations/map/claims"),
          .satisfiedWithoutEvidence("requirement/RM-4.2"),
        ])
    #expect(
      faults(["declarations", "attestations", 1, "map", 2, "conformance", "score"], .number(1))
        .contains(.standingDiffers("requirement/QM-3")))
    #expect(
      faults(["declarations", "attestations", 0, "map", 1], nil)
        == [.countDiffers(.requirements, expected: 8, found: 7)])
    #expect(
      faults(["declarations", "evidence", 0], nil).contains(
        .countDiffers(.evidence, expected: 3, found: 2)))
  }

  /// Every kind of reference is followed, not only those by which requirements are satisfied.
  @Test(arguments: [
    "declarations/attestations/assessor", "declarations/attestations/map/requirement",
    "declarations/attestations/map/claims", "declarations/attestations/map/counterClaims",
    "declarations/claims/target", "declarations/claims/evidence",
    "declarations/claims/mitigationStrategies",

  ]) func everyKindOfReferenceIsFollowed(path: String) throws {
    let dossier = try DeclarationSample.dossier()
    let keys = path.split(separator: "/").map(String.init)
    let dangling = try #require(try document().replacingFirst(at: keys, with: "nothing"), "none")
    #expect(
      CycloneDXCheck(dangling).faults(against: dossier).contains(.danglingReference("nothing")))
    let wrong = try #require(try document().replacingFirst(at: keys, with: "catalogue"))
    #expect(
      CycloneDXCheck(wrong).faults(against: dossier).contains(.wrongKind("catalogue", place: path)))
  }

  @Test func claimsOnTheWrongSideAndMissingDefinitionsAreNamed() throws {
    let dossier = try DeclarationSample.dossier()
    let sound = try document()
    func faults(_ path: [Step], _ value: JSONValue?) -> [FormatFault] {
      CycloneDXCheck(sound.replacing(path, with: value)).faults(against: dossier)
    }
    #expect(
      faults(["declarations", "attestations", 0, "map", 0, "counterClaims"], ["claim/RM-4.2"])
        == [.standingDiffers("requirement/RM-4.2")])
    let standards = try #require(sound["definitions"]?["standards"]?.elements)
    let place = try #require(standards.firstIndex { $0["requirements"] != nil })
    let defined = standards[place]["requirements"]?.elements.count ?? 0
    #expect(
      faults(
        ["definitions", "standards", .element(place), "requirements", .element(defined - 1)], nil
      ).contains(.countDiffers(.requirements, expected: defined, found: defined - 1)))
  }
}
