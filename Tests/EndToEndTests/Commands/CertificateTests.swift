import Foundation
import Testing

/// Certificates as evidence: kept with what they cover, and never enough by themselves.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct CertificateTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  private static func certificate(scope: String) -> [String] {
    [
      "--certificate-standard", "ISO 13485:2016", "--certificate-body", "Example Body",
      "--certificate-scope", scope,
    ]
  }

  private func add(_ options: [String], for requirements: [String]) async throws -> Outcome {
    try await desk.ghs(["evidence", "add", "pump"] + requirements + ["--title", "C"] + options)
  }

  private func rules() async throws -> [String] {
    try await desk.status().findings.items.map(\.rule.string)
  }

  @Test func aCertificateOfSomethingElseCarriesNothing() async throws {
    try await desk.openProduct()
    let required = try await desk.required(in: "RM")
    try await desk.succeed(
      ["judge", "pump", "conforming"] + required + ["--rationale", "See the certificate."])
    let added = try await add(Self.certificate(scope: "Wholesale of syringes"), for: required)
    #expect(added.status == 0)
    #expect(try await desk.ghs(["check", "pump", "--level", "1"]).status == 1)
    let found = try await desk.status().findings.items.filter {
      $0.rule == .text("certificate-scope")
    }
    let blocking = found.filter { $0.severity == .text("blocking") }
    #expect(blocking.map(\.requirement.string) == required)
    #expect(found.filter { $0.severity == .text("advisory") }.map(\.evidence.string) == ["E-1"])
    #expect(try await rules().contains("certificate-without-expiry"))

    try await desk.succeed([
      "evidence", "edit", "pump", "E-1", "--certificate-scope", "ＰＵＭＰ viewer を含む開発",
      "--expires", "2999-12-31",
    ])
    #expect(try await desk.ghs(["check", "pump", "--level", "1"]).status == 0)
    let rules = try await rules()
    #expect(!rules.contains("certificate-scope") && !rules.contains("certificate-without-expiry"))
    #expect(rules.contains("certificate-alone"), "still not an automatic pass")
  }

  @Test func aLapsedCertificateIsNoEvidence() async throws {
    try await desk.openProduct()
    let required = try await desk.required(in: "RM")
    try await desk.succeed(
      ["judge", "pump", "conforming"] + required + ["--rationale", "See the certificate."])
    let options = Self.certificate(scope: "Pump Viewer") + ["--expires", "2020-03-31"]
    #expect(try await add(options, for: required).status == 0)
    let finding = try await desk.status().findings.first(where: "rule", is: "evidence-expired")
    #expect(finding.message.en.string.contains("The certificate E-1 lapsed on 2020-03-31"))
    #expect(finding.message.ja.string.contains("認証書E-1"))
    #expect(try await desk.status().level == .null)
  }

  @Test func isListedChangedAndTakenOff() async throws {
    try await desk.openProduct()
    let id = try #require(try await desk.required(in: "RM").first)
    #expect(try await add(Self.certificate(scope: "Pump Viewer"), for: [id]).status == 0)
    let listed = try await desk.ghs(["evidence", "list", "pump", "--json"]).json()
    #expect(
      listed[0].certificate
        == .object([
          "standard": .text("ISO 13485:2016"), "body": .text("Example Body"),
          "scope": .text("Pump Viewer"),
        ]))
    let japanese = try await desk.ghs(["evidence", "list", "pump", "--lang", "ja"]).output
    #expect(japanese.contains("E-1  認証：ISO 13485:2016、認証機関：Example Body、認証の範囲：Pump Viewer"))
    let english = try await desk.ghs(["evidence", "list", "pump", "--lang", "en"]).output
    #expect(english.contains("E-1  Certificate of ISO 13485:2016, issued by Example Body."))
    try await desk.succeed(["evidence", "edit", "pump", "E-1", "--certificate-body", "Other"])
    let edited = try await desk.ghs(["evidence", "list", "pump", "--json"]).json()[0].certificate
    #expect(edited.body == .text("Other") && edited.standard == .text("ISO 13485:2016"))
    try await desk.succeed(["evidence", "edit", "pump", "E-1", "--no-certificate"])
    #expect(
      try await desk.ghs(["evidence", "list", "pump", "--json"]).json()[0].certificate == .null)
    try await desk.succeed(["undo", "pump"])
    #expect(
      try await desk.ghs(["evidence", "list", "pump", "--json"]).json()[0].certificate == edited)
  }

  @Test func allOfItsOptionsOrNone() async throws {
    try await desk.openProduct()
    let id = try #require(try await desk.required(in: "RM").first)
    try await desk.succeed(["evidence", "add", "pump", id, "--title", "Plan"])
    let before = try await desk.ghs(["evidence", "list", "pump", "--json"]).data
    for options in [
      ["--certificate-standard", "ISO 9001:2015"], ["--certificate-scope", "Pump Viewer"],
      ["--certificate-body", "B", "--certificate-scope", "S"],
    ] {
      #expect(try await add(options, for: [id]).status == 64)
      #expect(try await desk.ghs(["evidence", "edit", "pump", "E-1"] + options).status == 64)
    }
    let both = ["--no-certificate"] + Self.certificate(scope: "S")
    #expect(try await desk.ghs(["evidence", "edit", "pump", "E-1"] + both).status == 64)
    let empty = try await add(Self.certificate(scope: " "), for: [id])
    #expect(empty.status == 65 && empty.diagnostics.contains("scope of the certificate"))
    #expect(try await desk.ghs(["evidence", "list", "pump", "--json"]).data == before)
  }
}
