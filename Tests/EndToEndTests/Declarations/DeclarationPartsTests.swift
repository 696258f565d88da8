import Foundation
import Testing

/// OEM, application form, registration and who keeps evidence, from the command line to the documents.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct DeclarationPartsTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  private func ghs(_ line: String...) async throws -> Outcome { try await desk.ghs(line) }

  /// A file of a package.
  private func content(_ path: String, of package: String) async throws -> String {
    let unpacked = try await desk.tool(["unzip", "-p", package, "ghs-DoC-1/\(path)"])
    #expect(unpacked.status == 0, "\(unpacked.diagnostics)")
    return unpacked.output
  }

  private func draft() async throws -> JSON {
    try await desk.ghs(["declare", "application", "pump", "--json"]).json().content
  }

  @Test func anOEMProductIsNotIssuedBeforeTheSuppliersDeclarationWasChecked() async throws {
    try await desk.openDraftedProduct()
    let other = try await ghs("declare", "draft", "pump", "--issuer", "Seller", "--lang", "en")
    #expect(other.diagnostics.contains("[advisory] The issuer “Seller” is not the vendor"))
    #expect(try await ghs("declare", "check", "pump").status == 0, "advice refuses nothing")

    let unnamed = try await ghs("declare", "oem", "pump", "--supplier-level", "1")
    #expect(unnamed.status == 65)
    let nothing = try await ghs("declare", "oem", "pump")
    #expect(nothing.status == 64)
    let unknown = try await ghs(
      "declare", "oem", "pump", "--supplier", "Maker", "--supplier-level", "9")
    #expect(unknown.status == 65)
    let stated = try await ghs(
      "declare", "oem", "pump", "--supplier", "Maker", "--supplier-declaration", "M-7", "--json")
    #expect(try stated.json().content.oem.declarationNumber == .text("M-7"))
    let refused = try await ghs("declare", "check", "pump", "--json")
    #expect(refused.status == 1)
    #expect(
      try refused.json().items.map(\.rule.string) == [
        "oem-level-above-supplier", "oem-declaration-not-checked",
      ])

    try await desk.succeed([
      "declare", "oem", "pump", "--supplier-level", "1", "--checked-on", "2026-01-15",
    ])
    try await desk.succeed(["declare", "issue", "pump"])
    let folder = desk.path("out")
    try await desk.succeed(["export", "pump", "--out", folder, "--format", "html"])
    let page = try String(contentsOfFile: "\(folder)/DoC-1-declaration.en.html", encoding: .utf8)
    for part in ["OEM supply", "M-7, level 1", "2026-01-15"] { #expect(page.contains(part)) }
  }

  @Test func theStatementOfAnOEMCanBeTakenBack() async throws {
    try await desk.openDraftedProduct()
    try await desk.succeed(["declare", "oem", "pump", "--supplier", "Maker"])
    #expect(try await ghs("declare", "check", "pump").status == 1)
    try await desk.succeed(["declare", "oem", "pump", "--none"])
    #expect(try await ghs("declare", "check", "pump").status == 0)
    #expect(try await ghs("declare", "oem", "pump", "--none", "--supplier", "X").status == 64)
  }

  @Test func theApplicationFormIsKeptWithTheDraftAndClearedFieldByField() async throws {
    try await desk.openDraftedProduct()
    try await desk.succeed([
      "declare", "application", "pump", "--applicant", "Maker", "--email", "ghs@example.jp",
      "--publication", "withhold",
    ])
    try await desk.succeed(["declare", "application", "pump", "--email", ""])
    let form = try await draft().application
    #expect(form.applicant == .text("Maker") && form.email == .text(""))
    #expect(form.publication == .text("withhold"))
    #expect(try await ghs("declare", "application", "pump", "--publication", "x").status == 64)
    try await desk.succeed(["declare", "draft", "pump", "--place", "Osaka"])
    #expect(try await draft().application.applicant == .text("Maker"), "a draft keeps its form")
    try await desk.succeed(["declare", "application", "pump", "--clear"])
    #expect(try await draft().application == .null)
  }

  @Test func aRegistrationIsRecordedBesideTheIssuedDeclaration() async throws {
    try await desk.openDraftedProduct()
    try await desk.succeed(["declare", "issue", "pump"])
    let none = try await ghs("declare", "registration", "pump", "--json")
    #expect(none.output == "null\n")
    let recorded = try await ghs(
      "declare", "registration", "pump", "--number", "G-1", "--permit-date", "2016-02-29",
      "--renewed", "2018-02-20", "--renewed", "2017-02-20", "--lang", "en")
    #expect(recorded.status == 0 && recorded.diagnostics.contains("The mark scheme has ended"))
    try await desk.succeed([
      "declare", "registration", "pump", "--ended", "2019-02-28", "--reason", "not renewed",
      "--not-renewed", "2018-02-20",
    ])
    let listed = try await desk.ghs(["declare", "list", "pump", "--json"]).json()[0]
      .registrationRecord
    #expect(listed.number == .text("G-1") && listed.permitDate == .text("2016-02-29"))
    #expect(listed.renewals.items.map(\.string) == ["2017-02-20"])
    #expect(listed.end.date == .text("2019-02-28") && listed.end.reason == .text("not renewed"))
    let shown = try await ghs("declare", "registration", "pump", "--lang", "ja")
    #expect(shown.output.contains("GHSマーク制度は終了しています") && shown.output.contains("G-1"))

    for wrong in [
      ["--ended", "2015-01-01"], ["--renewed", "2016-02-30"],
      ["--declaration", "7", "--number", "x"],
    ] {
      #expect(try await desk.ghs(["declare", "registration", "pump"] + wrong).status == 65)
    }
    try await desk.succeed(["undo", "pump"])
    #expect(
      try await desk.ghs(["declare", "registration", "pump", "--json"]).json().end == .null)
    try await desk.succeed(["declare", "registration", "pump", "--forget"])
    #expect(try await ghs("declare", "registration", "pump", "--json").output == "null\n")
    #expect(try await ghs("log", "pump", "--verify").status == 0)
  }

  @Test func aPackageHoldsTheRegistrationTheFormAndWhoKeepsTheEvidence() async throws {
    try await desk.openDraftedProduct()
    try await desk.succeed([
      "evidence", "edit", "pump", "E-1", "--custodian", "Archive", "--retention", "10 years",
      "--retained-until", "2036-03-31",
    ])
    try await desk.succeed([
      "declare", "application", "pump", "--applicant", "Maker", "--contact-person", "Suzuki",
    ])
    try await desk.succeed(["declare", "issue", "pump"])
    try await desk.succeed(["declare", "registration", "pump", "--number", "G-1"])
    for audience in ["full", "public"] {
      let package = desk.path("\(audience).zip")
      try await desk.succeed(["export", "pump", "--package", package, "--audience", audience])
      let verified = try await ghs("verify", package, "--json")
      #expect(verified.status == 0, "\(verified.output)")
      let record = try await content("data/declaration.json", of: package)
      #expect(record.contains("\"G-1\"") && record.contains("\"Archive\""))
      #expect(record.contains("2036-03-31"))
      #expect(record.contains("Suzuki") == (audience == "full"), "whom to ask is confidential")
      let form = try await content("data/application.en.html", of: package)
      #expect(form.contains("Suzuki") == (audience == "full"))
    }
  }
}
