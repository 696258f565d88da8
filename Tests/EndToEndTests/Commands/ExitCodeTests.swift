import Foundation
import Testing

/// The documented exit codes, each provoked; what the workspace can do is in `WorkspaceFaultTests`.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct ExitCodeTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test func successIsZeroAndNoIsOne() async throws {
    try await desk.openEligibleProduct()
    #expect(try await desk.ghs(["check", "pump", "--level", "1"]).status == 0)
    #expect(try await desk.ghs(["check", "pump", "--level", "2"]).status == 1)
  }

  @Test(arguments: [
    ["frobnicate"], ["status"], ["status", "pump", "--lang", "fr"],
    ["judge", "pump", "perhaps", "RM-5"],
    [
      "evidence", "add", "pump", "RM-5", "--title", "T", "--file", "f", "--url",
      "https://example.org",
    ],
    ["evidence", "add", "pump", "RM-5", "--title", "T", "--attach"],
    ["product", "edit", "pump", "--name", "Pump Viewer"],
    ["export", "pump", "--out", "o", "--format", "doc"],
    ["judge", "pump", "nonconforming", "RM-5", "--action-owner", "Aoki"],
  ])
  func aWrongCommandLineIs64(arguments: [String]) async throws {
    try await desk.openProduct()
    let before = try Data(contentsOf: desk.workspace)
    let outcome = try await desk.ghs(arguments)
    #expect(outcome.status == 64, "\(outcome.diagnostics)")
    #expect(outcome.output.isEmpty && !outcome.diagnostics.isEmpty)
    #expect(try Data(contentsOf: desk.workspace) == before)
  }

  @Test func badInputIs65AndAMissingFileIs66() async throws {
    try await desk.openProduct()
    #expect(try await desk.ghs(["status", "pomp"]).status == 65)
    #expect(
      try await desk.ghs(["evidence", "add", "pump", "RM-5", "--title", "T", "--file", "no"])
        .status == 66)
  }

  @Test func aPDFWithoutAJapaneseFontIs69() async throws {
    try await desk.openDraftedProduct()
    let fonts = try desk.write("fonts.conf", "<?xml version=\"1.0\"?><fontconfig></fontconfig>")
    for (language, word) in [("ja", "フォント"), ("en", "font")] {
      let outcome = try await desk.ghs(
        ["export", "pump", "--out", "documents", "--lang", language],
        with: ["FONTCONFIG_FILE": fonts])
      #expect(outcome.status == 69 && outcome.diagnostics.contains("fonts-ipaexfont"))
      #expect(outcome.diagnostics.contains(word))
      #expect(!FileManager.default.fileExists(atPath: desk.path("documents")))
    }
  }

  @Test func whatCannotBeCreatedIs73() async throws {
    try desk.write("file", "a file")
    let workspace = try await desk.ghs([
      "product", "add", "--id", "a", "--name", "A", "--version", "1", "--vendor", "V",
      "--workspace", desk.path("file/workspace.sqlite"),
    ])
    #expect(workspace.status == 73 && workspace.diagnostics.contains("file/workspace.sqlite"))
    try await desk.openDraftedProduct()
    let folder = try await desk.ghs(["export", "pump", "--out", "file"])
    #expect(folder.status == 73 && folder.diagnostics.contains("file"))
    #expect(try String(contentsOfFile: desk.path("file"), encoding: .utf8) == "a file")
  }
}
