import Foundation
import Testing

/// Packages, editions and checklists by questions and answers.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct LinearPackageTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  private func openIssuedProduct() async throws {
    try await desk.openDraftedProduct()
    try await desk.succeed(["declare", "issue", "pump"])
  }

  @Test func aSignedPackageIsTheOneTheCommandMakes() async throws {
    try await openIssuedProduct()
    let key = try await desk.tool([
      "ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "alice@example.com", "-f",
      desk.path("alice"),
    ])
    try #require(key.status == 0, "\(key.diagnostics)")
    let half = try String(contentsOfFile: desk.path("alice.pub"), encoding: .utf8)
    try desk.write("allowed", "alice@example.com \(half)")
    let made = try await desk.linear([
      "1", "1", "declaration", "package", "declaration", "full", "pump.zip", "no-key", "alice", "",
      "quit",
    ])
    made.expectPlainConversation()
    #expect(made.output.contains("There is no key file"))
    #expect(made.output.contains("Signed by alice@example.com, fingerprint SHA256:"))
    try await desk.succeed(["export", "pump", "--package", "other.zip", "--sign", "alice"])
    let files = ["pump.zip", "other.zip"].map {
      FileManager.default.contents(atPath: desk.path($0))
    }
    #expect(files[0] != nil && files[0] == files[1])

    let checked = try await desk.linear([
      "check a package", "none.zip", "pump.zip", "allowed", "", "", "go on", "go on", "quit",
    ])
    checked.expectPlainConversation()
    #expect(checked.output.contains("There is no file") || checked.output.contains("none.zip"))
    #expect(checked.lines.contains("The package holds."))
    #expect(checked.output.contains("A full package, declaration DoC-1: Pump Viewer 1.0"))
    #expect(checked.output.contains("signed by alice@example.com"))
  }

  @Test func whatDoesNotHoldOfAPublicPackageIsReadFirst() async throws {
    try await openIssuedProduct()
    let made = try await desk.linear(
      ["1", "1", "適合宣言書", "パッケージ", "宣言", "公開版", "公開.zip", "", "やめる"], language: "ja")
    made.expectPlainConversation()
    #expect(made.output.contains("パッケージ（公開版）を"))
    let unsigned = try await desk.linear(
      ["検証", "公開.zip", desk.write("allowed", ""), "", "", "やめる"], language: "ja")
    unsigned.expectPlainConversation()
    let conclusion = unsigned.lines.firstIndex { $0.hasPrefix("食い違いは見つかりませんでした。") }
    let first = try #require(conclusion.map { unsigned.lines[$0 + 2] })
    #expect(first.hasPrefix("確認不能：") || first.hasPrefix("不合格："), "what is wrong comes first")
  }

  @Test func theAssessmentIsPackedWithoutADeclaration() async throws {
    try await desk.openEligibleProduct()
    let outcome = try await desk.linear([
      "1", "1", "declaration", "package", "no", "package", "yes", "full", "~/as-is.zip", "", "quit",
    ])
    outcome.expectPlainConversation()
    #expect(outcome.output.ranges(of: "There is no declaration and no draft.").count == 2)
    #expect(Place.exists(desk.folder.appending(path: "home/as-is.zip")))
    #expect(try await desk.ghs(["verify", "home/as-is.zip"]).status == 0)
  }

  /// Documents and packages alike; the answer is asked for before anything else.
  @Test(arguments: [["export"], ["package", "declaration"]])
  func whatHasMovedOnIsReadOutAndAskedAbout(way: [String]) async throws {
    try await openIssuedProduct()
    try await desk.succeed(["product", "edit", "pump", "--version", "1.1"])
    let begin = ["1", "1", "declaration"] + way
    let kept = try await desk.linear(begin + ["no", "quit"])
    kept.expectPlainConversation()
    #expect(kept.output.contains("The facts of the product have changed"))
    #expect(kept.lines.contains("Nothing has been written."))
    let rest = way == ["export"] ? ["documents", "both"] : ["full", "pump.zip", ""]
    let written = try await desk.linear(begin + ["yes"] + rest + ["quit"])
    written.expectPlainConversation()
    guard way == ["export"] else {
      return #expect(Place.exists(desk.folder.appending(path: "pump.zip")))
    }
    let statement = try await desk.tool(["cat", "documents/DoC-1-completeness.json"]).json()
    #expect(statement.changedSince[0].en.string.contains("facts of the product"))
    #expect(written.lines.contains { $0.hasPrefix("Judgements of requirements: ") })
  }

  @Test func aPackageThatIsThereIsOnlyReplacedWhenThatIsWanted() async throws {
    try await openIssuedProduct()
    try desk.write("pump.zip", "something else")
    let way = ["1", "1", "declaration", "package", "declaration", "full", "pump.zip", ""]
    let kept = try await desk.linear(way + ["no", "quit"])
    kept.expectPlainConversation()
    #expect(kept.output.contains("1 file would be replaced."))
    #expect(kept.lines.contains("Nothing has been written."))
    #expect(try String(contentsOfFile: desk.path("pump.zip"), encoding: .utf8) == "something else")
    try await desk.linear(way + ["yes", "quit"]).expectPlainConversation()
    #expect(try await desk.ghs(["verify", "pump.zip"]).status == 0)
  }

  @Test func anotherEditionIsReadOutBeforeItIsTaken() async throws {
    let added = try await desk.linear([
      "add", "pump", "Pump Viewer", "1.0", "Maker", "", "1.10", "quit",
    ])
    added.expectPlainConversation()
    #expect(try await desk.status().catalogue.edition.string == "1.10")
    try await desk.succeed(
      ["judge", "pump", "conforming", "RM-3.1", "LC-5.1.8", "--rationale", "Read the plan."])
    let refused = try await desk.linear([
      "1", "1", "edition", "1.20", "yes", "enough", "no", "quit",
    ])
    refused.expectPlainConversation()
    #expect(refused.output.contains("2 judgements: 1 carried over, 1 to be made again"))
    #expect(refused.output.contains("LC-5.1.8  Documentation planning"))
    #expect(refused.output.contains("was conforming (tester, "))
    #expect(!refused.output.contains("--json") && !refused.output.contains("ghs catalogue"))
    #expect(try await desk.status().catalogue.edition.string == "1.10")
    let done = try await desk.linear(
      ["1", "1", "移行", "1.20", "", "はい", "取り消す", "移行", "1.10", "やめる"], language: "ja")
    done.expectPlainConversation()
    #expect(done.output.contains("ghs 1.20に移行しました。"))
    #expect(done.output.contains("取り消しました："))
    #expect(done.output.contains("pumpはすでにghs 1.10の同じ内容で評価しています"))
    #expect(try await desk.status().catalogue.edition.string == "1.10")
    try await desk.verifiedJournal()
  }

  @Test(.enabled(if: Validators.areInstalled, Validators.reason))
  func aFilledChecklistIsReadOutBeforeItIsTaken() async throws {
    try await desk.openEligibleProduct()
    let written = try await desk.linear([
      "1", "1", "checklist", "write", "list.xlsx", "RM XX", "RM", "quit",
    ])
    written.expectPlainConversation()
    #expect(written.output.contains("Wrote the checklist to"))
    let filled = try await Validators.run(
      "fill-checklist.py",
      [
        desk.path("list.xlsx"), desk.path("filled.xlsx"), "RM-4.2a", "E=nonconforming",
        "F=Missing.",
      ],
      on: desk)
    try #require(filled.status == 0, "\(filled.diagnostics)")
    let before = try await desk.status()
    let refused = try await desk.linear([
      "1", "1", "checklist", "import", "none.xlsx", "filled.xlsx", "no", "quit",
    ])
    refused.expectPlainConversation()
    let change = try #require(refused.lines.first { $0.hasPrefix("RM-4.2a, ") })
    #expect(change.contains("“conforming” → “nonconforming”") && change.contains("“Missing.”"))
    #expect(try await desk.status() == before, "asking changes nothing")
    let taken = try await desk.linear(
      ["1", "1", "チェックリスト", "取り込む", "filled.xlsx", "はい", "やめる"], language: "ja")
    taken.expectPlainConversation()
    #expect(taken.output.contains("1件を取り込みました。"))
    #expect(try await desk.status().level == .null)
    try await desk.succeed([
      "judge", "pump", "conforming", "RM-4.2a", "--rationale", "Read anew.",
    ])
    let conflict = try await desk.linear([
      "1", "1", "checklist", "import", "filled.xlsx", "undo", "quit",
    ])
    conflict.expectPlainConversation()
    #expect(conflict.output.contains("they cannot be taken"))
    #expect(!conflict.output.contains("Take them in?"))
    try await desk.verifiedJournal()
  }
}
