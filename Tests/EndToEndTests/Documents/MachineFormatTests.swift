import Foundation
import Testing

/// The machine formats of the worked example, held against validators that nobody here wrote.
@Suite(
  .serialized, .timeLimit(.minutes(20)),
  .enabled(if: Place.exists(Place.example.appending(path: "assess")), "no worked example yet"),
  .enabled(if: Validators.areInstalled, Validators.reason))
struct MachineFormatTests {
  @Test(arguments: Example.levels)
  func attestationsAreValidCycloneDX(level: Int) async throws {
    let desk = try await Example.desk(level)
    let file = try await file("declaration.cdx.json", level)
    let found = try await Validators.run("validate-cyclonedx.py", [file.path], on: desk)
    #expect(found.status == 0, "\(found.output)\(found.diagnostics)")
    let document = try JSON(parsing: Data(contentsOf: file))
    #expect(document.specVersion == .text("1.6"))
    let attestations = document.declarations.attestations.items
    let categories = Set(attestations.map { String($0.summary.string.prefix(2)) })
    #expect(categories == Set(Example.categories[level] ?? []))
    let scores = attestations.flatMap(\.map.items).compactMap(\.conformance.score.int)
    #expect(!scores.isEmpty && scores.allSatisfy { $0 == 1 })
  }

  @Test(arguments: Example.levels)
  func resultsAreValidOSCAL(level: Int) async throws {
    let desk = try await Example.desk(level)
    let file = try await file("assessment-results.oscal.json", level)
    let found = try await Validators.run("validate-oscal.py", [file.path], on: desk)
    #expect(found.status == 0, "\(found.output)\(found.diagnostics)")
    let results = try JSON(parsing: Data(contentsOf: file))["assessment-results"]
    #expect(results.metadata["oscal-version"] == .text("1.1.3"))
    let catalogue = try await desk.succeed(["catalogue", "show", "--json"]).json()
    let claimed = try #require(Example.categories[level])
    let requirements = catalogue.categories.items.filter { claimed.contains($0.id.string) }
      .flatMap(\.requirements.items)
    #expect(
      results.results[0].findings.items.map(\.target["target-id"].string)
        == requirements.map { "\($0.id.string)_obj" })
  }

  /// What has no place of its own in a format comes out of the validators' own models as it went in.
  @Test func custodianAndRetentionSurviveOtherPrograms() async throws {
    let desk = try Desk()
    try await desk.openDraftedProduct()
    let evidence = try await desk.succeed([
      "evidence", "add", "pump", "RM-3.1", "--title", "Plan", "--custodian", "文書管理室",
      "--retention", "販売終了後 10 年", "--retained-until", "2041-03-31", "--json",
    ]).json()
    let id = evidence.id.string
    try await desk.succeed(["export", "pump", "--out", "out", "--format", "cyclonedx,oscal"])
    for (script, ending) in [
      ("reread-cyclonedx.py", "declaration.cdx.json"),
      ("reread-oscal.py", "assessment-results.oscal.json"),
    ] {
      let files = try FileManager.default.contentsOfDirectory(atPath: desk.path("out"))
      let name = try #require(files.first { $0.hasSuffix(ending) })
      let found = try await Validators.run(script, [desk.path("out/\(name)"), id], on: desk)
      #expect(found.output == "文書管理室\n販売終了後 10 年\n2041-03-31\n", "\(found.diagnostics)")
    }
  }

  /// The validators do refuse: a test that could not fail would say nothing.
  @Test func whatIsNotValidIsRefused() async throws {
    let desk = try await Example.desk(1)
    for (name, script, sound, broken) in [
      ("declaration.cdx.json", "validate-cyclonedx.py", "\"score\" : 1", "\"score\" : 2"),
      ("assessment-results.oscal.json", "validate-oscal.py", "\"EXAMINE\"", "\" \""),
    ] {
      let text = try String(contentsOf: await file(name, 1), encoding: .utf8)
      #expect(text.contains(sound))
      let copy = try desk.write("broken.json", text.replacing(sound, with: broken))
      let found = try await Validators.run(script, [copy], on: desk)
      #expect(found.status != 0, "\(name)")
    }
  }

  private func file(_ name: String, _ level: Int) async throws -> URL {
    try await Example.documents(level).appending(path: "\(Example.number(level))-\(name)")
  }
}
