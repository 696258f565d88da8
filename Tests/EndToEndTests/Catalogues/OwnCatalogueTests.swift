import Foundation
import Testing

/// `ghs catalogue add`: a catalogue of a maker's own, checked, pinned by its digest and used.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct OwnCatalogueTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// What the workspace keeps of its own.
  private func own() async throws -> [JSON] {
    try await desk.succeed(["catalogue", "list", "--json"]).json().items
      .filter { $0.own == .bool(true) }
  }

  @Test func isKeptListedShownAndUsed() async throws {
    let folder = try OwnCatalogue().write(to: desk)
    let added = try await desk.succeed(["catalogue", "add", folder, "--json"]).json()
    #expect(added.schema == .text("ghs-catalogue-add/1"))
    #expect(added.requirements == .number(2) && added.categories == .number(1))
    #expect(added.added == .bool(true))
    let listed = try await own()
    #expect(listed.map(\.id.string) == ["mine"])
    #expect(listed.map(\.digest) == [added.catalogue.digest])
    let text = try await desk.succeed(["catalogue", "list"])
    #expect(text.output.contains("own"))
    #expect(text.output.contains(added.catalogue.digest.string.prefix(12)))
    // The folder is not needed any more.
    try FileManager.default.removeItem(atPath: folder)
    let shown = try await desk.succeed(["catalogue", "show", "--catalogue", "mine", "RM-5"])
    #expect(shown.output.hasPrefix("RM-5  Evaluation  [recommended]"))
    try await desk.succeed([
      "product", "add", "--id", "pump", "--name", "Pump", "--version", "1", "--vendor", "M",
      "--catalogue", "mine", "--edition", "1",
    ])
    let status = try await desk.status()
    #expect(status.catalogue == added.catalogue)
    #expect(status.categories.items.map(\.id.string) == ["RM"])
    try await desk.verifiedJournal()
  }

  @Test func theSameContentIsKeptOnce() async throws {
    let folder = try OwnCatalogue().write(to: desk)
    try await desk.succeed(["catalogue", "add", folder])
    let again = try await desk.succeed(["catalogue", "add", folder, "--json"]).json()
    #expect(again.added == .bool(false))
    #expect(try await own().count == 1)
  }

  @Test func anEditionMeansOneContent() async throws {
    try await desk.succeed(["catalogue", "add", OwnCatalogue().write(to: desk)])
    let other = OwnCatalogue(question: "Is there another plan?")
    let refused = try await desk.ghs(["catalogue", "add", other.write(to: desk, as: "other")])
    #expect(refused.status == 65 && refused.diagnostics.contains("Give yours another edition"))
    #expect(try await own().count == 1)
    let next = OwnCatalogue(edition: "2", question: "Is there another plan?")
    try await desk.succeed(["catalogue", "add", next.write(to: desk, as: "next")])
    #expect(try await own().map(\.edition.string) == ["1", "2"])
    let unclear = try await desk.ghs(["catalogue", "show", "--catalogue", "mine"])
    #expect(unclear.status == 64 && unclear.diagnostics.contains("1, 2"))
  }

  @Test func whatTheProgramCarriesIsRefused() async throws {
    let folder = try OwnCatalogue(id: "ghs", edition: "1.10").write(to: desk)
    let refused = try await desk.ghs(["catalogue", "add", folder])
    #expect(refused.status == 65 && refused.diagnostics.contains("edition 1.10 of ghs"))
    #expect(!Place.exists(desk.workspace))
  }

  @Test func faultsAreNamedByFileLineAndRemedyAndNothingIsKept() async throws {
    let folder = try OwnCatalogue().write(to: desk)
    let file = folder + "/rm.yaml"
    let content = try String(contentsOfFile: file, encoding: .utf8)
    try Data(content.replacing("not_applicable: refused", with: "not_applicable: maybe").utf8)
      .write(to: URL(filePath: file))
    let refused = try await desk.ghs(["catalogue", "add", folder])
    #expect(refused.status == 65 && refused.output.isEmpty)
    #expect(refused.diagnostics.contains("\(file):7:21: "))
    #expect(refused.diagnostics.contains("refused"))
    let japanese = try await desk.ghs(["catalogue", "add", folder, "--lang", "ja"])
    #expect(japanese.diagnostics.contains("追加していません"))
    let faults = try await desk.ghs(["catalogue", "add", folder, "--json"])
    #expect(faults.status == 65)
    #expect(try faults.json()[0].line == .number(7))
    #expect(!Place.exists(desk.workspace))
  }

  @Test func theStrictRulesAreForFinishedCatalogues() async throws {
    let folder = try OwnCatalogue().write(to: desk)
    #expect(try await desk.ghs(["catalogue", "lint", folder]).status == 0)
    let strict = try await desk.ghs(["catalogue", "lint", "--strict", folder])
    #expect(strict.status == 1 && strict.output.contains("guidance"))
    #expect(try await desk.ghs(["catalogue", "lint", "--strict"]).status == 0)
  }

  @Test func aFolderThatIsNotThereIsNoInput() async throws {
    let missing = try await desk.ghs(["catalogue", "add", "nowhere"])
    #expect(missing.status == 66 && missing.diagnostics.contains("nowhere"))
    let file = try await desk.ghs(["catalogue", "add", desk.write("file", "x")])
    #expect(file.status == 66)
  }

  /// A folder from anybody cannot make the program read elsewhere, wait or run anything.
  @Test(arguments: ["link", "pipe", "huge", "absent"])
  func hostileFilesAreRefused(kind: String) async throws {
    let folder = try OwnCatalogue().write(to: desk)
    let file = URL(filePath: folder + "/rm.yaml")
    try FileManager.default.removeItem(at: file)
    switch kind {
    case "link":
      let secret = try desk.write("secret.yaml", "category: RM\n")
      try FileManager.default.createSymbolicLink(
        at: file, withDestinationURL: URL(filePath: secret))
    case "pipe": #expect(mkfifo(file.path, 0o600) == 0)
    case "huge": try Data(repeating: 0x61, count: 5_000_000).write(to: file)
    default: break
    }
    let refused = try await desk.ghs(["catalogue", "add", folder])
    #expect(refused.status == 65)
    #expect(refused.diagnostics.contains("\(folder)/catalogue.yaml:15:11: "))
    #expect(!Place.exists(desk.workspace))
  }
}
