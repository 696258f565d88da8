import Foundation
import Testing

/// `ghs catalogue migrate` between the editions the program carries.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct CatalogueMigrationTests {
  let desk: Desk

  /// What each test looks at: unchanged, reworded in 1.20, only in 1.10.
  static let judged = ["RM-3.1", "LC-5.1.8", "LC-7.1.5"]

  init() async throws {
    desk = try Desk()
    try await desk.succeed([
      "product", "add", "--id", "pump", "--name", "Pump Viewer", "--version", "1.0", "--vendor",
      "Maker", "--edition", "1.10",
    ])
    try await desk.succeed(
      ["judge", "pump", "conforming"] + Self.judged
        + ["--rationale", "計画書を読み、\n記録を確かめた。" + String(repeating: "長", count: 300)])
    try await desk.succeed(["evidence", "add", "pump"] + Self.judged + ["--title", "Plan"])
    try await desk.succeed(["evidence", "add", "pump", "LC-7.1.5", "--title", "Only there"])
  }

  private func preview() async throws -> JSON {
    try await desk.succeed(["catalogue", "migrate", "pump", "--to", "1.20", "--json"]).json()
  }

  private func item(_ id: String, in report: JSON) -> JSON {
    report.requirements.first(where: "id", is: id)
  }

  @Test func thePreviewSaysEverythingAndChangesNothing() async throws {
    let log = try await desk.succeed(["log", "pump", "--json"]).data
    let report = try await preview()
    #expect(report.schema == .text("ghs-catalogue-migration/1"))
    #expect(report.state == .text("preview"))
    #expect(report.from.edition == .text("1.10") && report.to.edition == .text("1.20"))
    #expect(item("RM-3.1", in: report).judgement == .text("carried"))
    let reworded = item("LC-5.1.8", in: report)
    #expect(reworded.kind == .text("reworded") && reworded.judgement == .text("judge-again"))
    #expect(reworded.judgementBefore.rationale.string.hasPrefix("計画書を読み"))
    #expect(reworded.evidenceAfter.strings == ["E-1"])
    let withdrawn = item("LC-7.1.5", in: report)
    #expect(withdrawn.kind == .text("withdrawn") && withdrawn.judgement == .text("dropped"))
    #expect(item("LC-5.1.12a", in: report).kind == .text("new"))
    #expect(item("LC-7.3.2", in: report).kind == .text("split"))
    #expect(report.unlinkedEvidence.strings == ["E-2"])
    let japanese = try await desk.succeed([
      "catalogue", "migrate", "pump", "--to", "1.20", "--json", "--lang", "ja",
    ])
    #expect(try japanese.json() == report && japanese.diagnostics.isEmpty)
    #expect(try await desk.succeed(["log", "pump", "--json"]).data == log)
    #expect(try await desk.status().catalogue.edition == .text("1.10"))
  }

  @Test(arguments: ["en", "ja"]) func thePreviewFitsEightyColumns(language: String) async throws {
    let text = try await desk.succeed([
      "catalogue", "migrate", "pump", "--to", "1.20", "--lang", language,
    ])
    for line in text.output.split(separator: "\n") {
      let columns = line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x2E80 ? 2 : 1) }
      #expect(columns <= 80, "\(line)")
    }
    let wanted =
      language == "en"
      ? [
        "Withdrawn:", "To be judged again: 1\n  LC-5.1.8  Documentation planning",
        "was conforming (tester, ", "New, not assessed yet:", "Evidence that supports nothing",
        "--to 1.20 --yes",
      ]
      : [
        "廃止：", "判定し直す：1件\n  LC-5.1.8  文書化計画", "適合（tester, ", "新規（未評価）：",
        "どの要求事項も裏付けなくなる証拠", "--to 1.20 --yes",
      ]
    for phrase in wanted { #expect(text.output.contains(phrase), "\(phrase)") }
  }

  @Test func migratesInOneEntryAndUndoBringsAllBack() async throws {
    let before = try await desk.status()
    let report = try await preview()
    let done = try await desk.succeed([
      "catalogue", "migrate", "pump", "--to", "1.20", "--yes", "--json",
    ]).json()
    #expect(done.state == .text("migrated") && done.requirements == report.requirements)
    let after = try await desk.status()
    #expect(after.catalogue == report.to && after.level == report.after.level)
    #expect(after.categories == report.after.categories)
    let log = try await desk.succeed(["log", "pump", "--json"]).json()
    #expect(log.items.last?.operation == .text("catalogue-migrate"))
    let evidence = try await desk.succeed(["evidence", "list", "pump", "--json"]).json()
    #expect(evidence.items.count == 2)
    try await desk.verifiedJournal()
    let again = try await desk.succeed([
      "catalogue", "migrate", "pump", "--to", "1.20", "--json",
    ]).json()
    #expect(again.state == .text("up-to-date"))
    try await desk.succeed(["undo", "pump"])
    #expect(try await desk.status() == before)
    #expect(try await preview() == report)
    try await desk.verifiedJournal()
  }

  @Test func anIssuedDeclarationKeepsItsEdition() async throws {
    let catalogue = try await desk.succeed(["catalogue", "show", "--edition", "1.10", "--json"])
    let required = try catalogue.json().categories.items[0].requirements.items
      .filter { $0.obligation.string == "required" }.map(\.id.string)
    try await desk.succeed(
      ["judge", "pump", "conforming"] + required + ["--rationale", "See it."])
    try await desk.succeed(["evidence", "add", "pump"] + required + ["--title", "All of it"])
    try await desk.succeed([
      "declare", "draft", "pump", "--number", "DoC-1", "--issuer", "Maker", "--address", "Kobe",
      "--level", "1", "--categories", "RM", "--place", "Kobe", "--signatory", "Aoki",
      "--signatory-function", "President", "--validity", "None", "--reviewer", "Baba",
      "--reviewer-function", "QA",
    ])
    try await desk.succeed(["declare", "issue", "pump"])
    try await desk.succeed(["export", "pump", "--out", "before", "--format", "json"])
    let text = try await desk.succeed(["catalogue", "migrate", "pump", "--to", "1.20", "--yes"])
    #expect(text.output.contains("DoC-1 keeps the edition"))
    try await desk.succeed(["export", "pump", "--out", "after", "--format", "json"])
    let records = try ["before", "after"].map { folder in
      let files = try FileManager.default.contentsOfDirectory(atPath: desk.path(folder))
      let record = try #require(files.first { $0.hasSuffix("declaration.json") })
      return try Data(contentsOf: URL(filePath: desk.path("\(folder)/\(record)")))
    }
    #expect(records[0] == records[1])
    #expect(String(decoding: records[1], as: UTF8.self).contains("\"edition\" : \"1.10\""))
    let listed = try await desk.succeed(["product", "list", "--json"]).json()[0]
    #expect(listed.declaration.stale == .bool(true))
    #expect(listed.catalogue.edition == .text("1.20"))
  }

  @Test func anUnknownEditionNamesTheKnownOnes() async throws {
    let unknown = try await desk.ghs(["catalogue", "migrate", "pump", "--to", "9.9"])
    #expect(unknown.status == 65 && unknown.diagnostics.contains("1.00, 1.10, 1.20"))
    let other = try await desk.ghs([
      "catalogue", "migrate", "pump", "--to", "1", "--catalogue", "mine",
    ])
    #expect(other.status == 65 && other.diagnostics.contains("ghs 1.20"))
  }

  @Test func goesToACatalogueOfOnesOwn() async throws {
    try await desk.succeed(["catalogue", "add", OwnCatalogue().write(to: desk)])
    let text = try await desk.succeed([
      "catalogue", "migrate", "pump", "--to", "1", "--catalogue", "mine",
    ])
    #expect(text.output.contains("ghs catalogue migrate pump --catalogue mine --to 1 --yes"))
    #expect(text.output.contains("The rule for the levels differs"))
    try await desk.succeed([
      "catalogue", "migrate", "pump", "--to", "1", "--catalogue", "mine", "--yes",
    ])
    #expect(try await desk.status().catalogue.id == .text("mine"))
    try await desk.verifiedJournal()
  }

  /// A workspace of an earlier program holds the same edition with earlier texts.
  @Test func newerTextsOfTheSameEditionAreSaidToBeThat() async throws {
    let fixture = Place.repository
      .appending(path: "Tests/GHSStoreTests/Fixtures/schema-1.sqlite")
    try FileManager.default.removeItem(at: desk.workspace)
    for suffix in ["-wal", "-shm"] {
      try? FileManager.default.removeItem(atPath: desk.workspace.path + suffix)
    }
    try FileManager.default.copyItem(at: fixture, to: desk.workspace)
    let id = try await desk.succeed(["product", "list", "--json"]).json()[0].product.id.string
    let text = try await desk.succeed(["catalogue", "migrate", id, "--to", "1.20"])
    #expect(text.output.contains("Same edition, newer texts."))
    let report = try await desk.succeed(["catalogue", "migrate", id, "--to", "1.20", "--json"])
      .json()
    #expect(report.from.edition == report.to.edition)
    #expect(report.from.digest != report.to.digest)
  }
}
