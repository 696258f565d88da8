import Foundation
import Testing

/// Every export says what is in it and what is not, in its files or beside them.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct CompletenessTests {
  let desk: Desk

  init() async throws {
    desk = try Desk()
    try await desk.openDraftedProduct()
    try await desk.succeed(["declare", "issue", "pump"])
  }

  @Test func aFolderHasTheStatementOfPackages() async throws {
    let written = try await desk.succeed([
      "export", "pump", "--out", "d", "--documents", "en", "--lang", "en",
    ])
    let folder = try await desk.tool(["cat", "d/DoC-1-completeness.json"]).json()
    #expect(folder.schema.string == "ghs-completeness/1")
    try await desk.succeed(["export", "pump", "--package", "p.zip"])
    let package = try await desk.tool(["unzip", "-p", "p.zip", "*/completeness.json"]).json()
    for key in ["categories", "requirements"] { #expect(folder[key] == package[key]) }
    #expect(folder.evidence.total == package.evidence.total)
    #expect(folder.evidence.included.int == 0)
    let paths = Set(folder.files.items.map(\.path.string))
    let there = try FileManager.default.contentsOfDirectory(atPath: desk.path("d"))
    #expect(paths == Set(there).subtracting(["DoC-1-completeness.json"]))
    for file in folder.files.items {
      let digest = try await desk.tool(["sha256sum", "d/\(file.path.string)"]).output
      #expect(digest.hasPrefix(file.digest.string))
    }
    let included = try #require(folder.documents.included.int)
    let leftOut = try #require(folder.documents.leftOut.int)
    #expect(included == paths.count && leftOut > 0)
    #expect(
      written.diagnostics.contains(
        "Documents and formats: \(included + leftOut) = \(included) included "
          + "+ \(leftOut) left out"))
  }

  @Test func machineFormatsSayItThemselves() async throws {
    try await desk.succeed(["export", "pump", "--out", "d", "--format", "cyclonedx,oscal"])
    let attestation = try await desk.tool(["cat", "d/DoC-1-declaration.cdx.json"]).json()
    let properties = attestation.metadata.properties
    let counts = properties.first(where: "name", is: "ghs:completeness:requirements").value.string
    #expect(counts.wholeMatch(of: /total=\d+ included=\d+ leftOut=\d+/) != nil, "\(counts)")
    #expect(
      properties.items.contains {
        $0.name.string == "ghs:completeness:left-out" && $0.value.string == "QM not-claimed"
      })
    let results = try await desk.tool(["cat", "d/DoC-1-assessment-results.oscal.json"]).json()
    let told = results["assessment-results"].metadata.props
      .first(where: "name", is: "completeness-requirements").value.string
    #expect(told == counts)
  }

  @Test func gapsSayItWhereTheirFormHasAPlace() async throws {
    let json = try await desk.succeed(["gaps", "pump", "--json"]).json()
    let counts = json.completeness.requirements
    let (total, included, leftOut) = (counts.total.int, counts.included.int, counts.leftOut.int)
    #expect(json.gaps.items.count == included && json.completeness.leftOut.items.count == leftOut)
    let sentence =
      "Requirements: \(total ?? 0) = \(included ?? 0) included + \(leftOut ?? 0) left out"
    let markdown = try await desk.succeed(["gaps", "pump", "--lang", "en"])
    #expect(markdown.output.contains(sentence) && !markdown.diagnostics.contains(sentence))
    for place in [[], ["--out", "g.csv"]] {
      let csv = try await desk.succeed(["gaps", "pump", "--format", "csv", "--lang", "en"] + place)
      #expect(csv.diagnostics.contains("Completeness: \(sentence)"))
      #expect(!csv.output.contains(sentence))
    }
  }
}
