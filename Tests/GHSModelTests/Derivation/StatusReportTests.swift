import Foundation
import GHSModel
import Testing

/// The contract of `ghs status --json` (section 6 of the design), key by key.
@Suite struct StatusReportTests {
  private func object(_ assessment: Assessment) throws -> [String: Any] {
    let data = try CanonicalJSON.indentedData(StatusReport(assessment.evaluated()))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  private func keys(_ value: Any?) -> [String] {
    ((value as? [String: Any]) ?? [:]).keys.sorted()
  }

  @Test func hasExactlyTheKeysOfTheContract() throws {
    let report = try object(.empty.judging("RM-1", as: .conforming))
    #expect(
      report.keys.sorted() == [
        "catalogue", "categories", "derivation", "findings", "level", "next", "product", "schema",
      ])
    #expect(report["schema"] as? String == "ghs-status/1")
    #expect(keys(report["product"]) == ["id", "name", "safetyClass", "vendor", "version"])
    #expect(keys(report["catalogue"]) == ["digest", "edition", "id"])
    #expect(keys(report["next"]) == ["level", "requirements"])
    let categories = try #require(report["categories"] as? [Any])
    #expect(categories.count == 4)
    for category in categories {
      #expect(
        keys(category) == [
          "conforming", "conforms", "id", "nonconforming", "notApplicable", "notAssessed",
          "required", "satisfied",
        ])
    }
  }

  @Test func absentValuesAreNull() throws {
    let report = try object(.empty.classified(nil))
    #expect(report["level"] is NSNull)
    let product = try #require(report["product"] as? [String: Any])
    #expect(product["safetyClass"] is NSNull)
    let complete = try object(.empty.conformingCategories(["RM", "QM", "PS", "LC"]))
    #expect(complete["level"] as? Int == 3)
    #expect(complete["next"] is NSNull)
  }

  @Test func aFindingNamesWhatItIsAboutAndNothingElse() throws {
    let assessment = Assessment.empty.classified(nil).judging("RM-1", as: .conforming)
      .with(Sample.evidence(1, file: .changed, for: "RM-1"))
    let findings = try #require(try object(assessment)["findings"] as? [[String: Any]])
    #expect(
      findings.map { keys($0) } == [
        ["evidence", "message", "rule", "severity"],
        ["message", "requirement", "rule", "severity"],
        ["message", "rule", "severity"],
      ])
    #expect(findings[0]["evidence"] as? String == "E-1")
    #expect(findings[1]["requirement"] as? String == "RM-1")
    #expect(findings.map { $0["severity"] as? String } == ["blocking", "blocking", "advisory"])
    for finding in findings { #expect(keys(finding["message"]) == ["en", "ja"]) }
  }

  @Test func valuesAreWordsOfTheProgramInEveryLanguage() throws {
    let report = try object(.empty.conformingCategories(["RM"]))
    let product = try #require(report["product"] as? [String: Any])
    #expect(product["id"] as? String == "ward-notes")
    #expect(product["safetyClass"] as? String == "C")
    let next = try #require(report["next"] as? [String: Any])
    #expect(next["level"] as? Int == 2)
    #expect(next["requirements"] as? [String] == ["QM-1"])
    let catalogue = try #require(report["catalogue"] as? [String: Any])
    #expect((catalogue["digest"] as? String)?.count == 64)
  }

  @Test func theDerivationInTheReportCanBeReplayed() throws {
    let report = try object(.empty.conformingCategories(["RM", "PS"]))
    let data = try JSONSerialization.data(withJSONObject: try #require(report["derivation"]))
    let derivation = try CanonicalJSON.decode(Derivation.self, from: data)
    #expect(derivation.schema == "ghs-derivation/1")
    #expect(derivation.replayedLevel() == 2)
  }

  @Test func theIntendedUseAndPathsOfFilesAreNotInIt() throws {
    let assessment = Assessment.empty.judging("RM-1", as: .conforming)
      .with(Sample.evidence(1, file: .missing, for: "RM-1"))
    let text = try CanonicalJSON.text(StatusReport(assessment.evaluated()))
    #expect(!text.contains("secret"))
    #expect(!text.contains("Notes for nurses"))
  }

  @Test func theSameAssessmentGivesTheSameBytes() throws {
    let assessment = Assessment.empty.conformingCategories(["RM", "LC"])
    let first = try CanonicalJSON.data(StatusReport(assessment.evaluated()))
    for _ in 0..<5 {
      #expect(try CanonicalJSON.data(StatusReport(assessment.evaluated())) == first)
    }
  }
}
