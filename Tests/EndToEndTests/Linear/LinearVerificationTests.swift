import Foundation
import Testing

/// Packages that were received, by questions and answers: folders of them, and strange catalogues.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct LinearVerificationTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  private func makeInbox() async throws {
    try await desk.openDraftedProduct()
    try await desk.succeed(["declare", "issue", "pump"])
    try FileManager.default.createDirectory(
      at: desk.folder.appending(path: "inbox"), withIntermediateDirectories: true)
    try await desk.succeed(["export", "pump", "--package", "inbox/full.zip"])
    try desk.write("inbox/zzz.zip", "no archive")
  }

  @Test func aFolderIsCheckedAsTheCommandDoes() async throws {
    try await makeInbox()
    let outcome = try await desk.linear(["check a package", "inbox", "", "said", "quit"])
    outcome.expectPlainConversation()
    #expect(outcome.lines.contains("2 packages, 1 to be looked at."), "\(outcome.output)")
    let bad = try #require(outcome.lines.firstIndex { $0.hasPrefix("zzz.zip: refused. ") })
    #expect(outcome.lines[bad + 1].hasPrefix("full.zip: passed. A full package, declaration DoC-1"))
    #expect(outcome.output.contains("Wrote "))
    #expect(
      try await desk.ghs(["verify", "--batch", "inbox", "--out", "written", "--lang", "en"]).status
        == 1)
    for name in ["register.csv", "register.html"] {
      let (said, written) = (
        FileManager.default.contents(atPath: desk.path("said/\(name)")),
        FileManager.default.contents(atPath: desk.path("written/\(name)"))
      )
      #expect(said != nil && said == written)
    }
  }

  @Test func aFolderWithoutPackagesSaysSo() async throws {
    try desk.write("empty/readme.txt", "nothing")
    let outcome = try await desk.linear(["検証", "empty", "", "", "やめる"], language: "ja")
    outcome.expectPlainConversation()
    #expect(outcome.output.contains("このフォルダーにZIPファイルはありません。"))
    #expect(!Place.exists(desk.workspace), "checking needs no workspace and makes none")
  }

  @Test func aStrangeCatalogueIsTrustedOnlyAfterAQuestion() async throws {
    let folder = try OwnCatalogue().write(to: desk)
    try await desk.succeed(["catalogue", "add", folder])
    try await desk.succeed([
      "product", "add", "--id", "pump", "--name", "Pump", "--version", "1", "--vendor", "M",
      "--catalogue", "mine", "--edition", "1",
    ])
    try await desk.succeed(["export", "pump", "--assessment", "--package", "own.zip"])
    let way = ["check a package", "own.zip", "", "", ""]
    let refused = try await desk.linear(way + ["?", "no", "go on", "go on", "quit"])
    refused.expectPlainConversation()
    #expect(refused.output.contains("a catalogue of the issuer's own, mine 1."))
    #expect(refused.output.contains("Your workspace holds a catalogue with this very content."))
    #expect(refused.output.contains(#/Its SHA-256 is [0-9a-f]{64}\./#))
    #expect(refused.output.contains(#/[0-9a-f]{8}…/#), "a digest is not read out in full twice")
    #expect(refused.output.contains("Nothing was found wrong. But 2 checks were not possible"))
    try FileManager.default.removeItem(at: desk.workspace)
    let trusted = try await desk.linear(way + ["yes", "go on", "go on", "quit"])
    trusted.expectPlainConversation()
    #expect(!trusted.output.contains("Your workspace holds"))
    #expect(trusted.lines.contains("The package holds."), "\(trusted.output)")
  }

  /// The declaration that a revision replaces is asked for, and nobody is told of options.
  @Test func aRevisionIsHeldAgainstTheDeclarationItReplaces() async throws {
    try await desk.openDraftedProduct()
    try await desk.succeed(["declare", "issue", "pump"])
    try await desk.succeed(["export", "pump", "--package", "one.zip"])
    try await desk.succeed(["product", "edit", "pump", "--version", "1.1"])
    try await desk.succeed(["declare", "revise", "pump"])
    try await desk.succeed(["declare", "draft", "pump", "--number", "DoC-2"])
    try await desk.succeed(["declare", "issue", "pump"])
    try await desk.succeed(["export", "pump", "--package", "two.zip"])
    let way = ["check a package", "two.zip", "", "", "", "go on", "go on"]
    let outcome = try await desk.linear(way + ["none.zip", "one.zip", "quit"])
    outcome.expectPlainConversation()
    #expect(outcome.output.contains("Package of DoC-1, which it revises"))
    #expect(outcome.output.contains("agree with DoC-1"), "\(outcome.output)")
    #expect(outcome.lines.last { $0.hasPrefix("The package ") } == "The package holds.")
    let without = try await desk.linear(way + ["", "quit"])
    without.expectPlainConversation()
    #expect(without.output.contains("Name the package of that declaration"))
    #expect(!outcome.output.contains(" --") && !without.output.contains(" --"))
    let alone = try await desk.linear(
      ["check a package", "one.zip", "", "", "", "go on", "go on", "quit"])
    #expect(!alone.output.contains("which it revises"))
  }

  @Test func nothingInAPackageLooksLikeASentenceOfOurs() async throws {
    try await makeInbox()
    try desk.write("inbox/a\nThe package holds.zip", "no archive")
    let outcome = try await desk.linear(["check a package", "inbox", "", "", "quit"])
    #expect(!outcome.lines.contains { $0.hasPrefix("The package holds") }, "\(outcome.output)")
  }
}
