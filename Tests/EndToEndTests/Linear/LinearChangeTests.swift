import Foundation
import Testing

/// Changes by questions and answers: undone, refused, written in an editor, harmless.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct LinearChangeTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test func aChangeIsUndoneAndDoneAgain() async throws {
    try await desk.openProduct()
    let judged = try await desk.linear(
      ["1", "1", "判定", "検索", "ｒｍ-5", "適合", "表で確認した。", "いいえ", "取り消す"], language: "ja")
    judged.expectPlainConversation()
    #expect(judged.output.contains("取り消しました：判定：RM-5 未評価→適合。"))
    #expect(try await desk.status().categories.first(where: "id", is: "RM").conforming.int == 0)
    let redone = try await desk.linear(["1", "1", "redo", "redo"])
    #expect(redone.output.contains("Done again: judged: RM-5 not assessed → conforming."))
    #expect(redone.output.contains("pump has no undone change to do again."))
    #expect(try await desk.status().categories.first(where: "id", is: "RM").conforming.int == 1)
  }

  @Test func whatMayNotBeNotApplicableIsNotJudgedSo() async throws {
    try await desk.openProduct()
    let catalogue = try await desk.succeed(["catalogue", "show", "--json"]).json()
    let requirements = catalogue.categories.items.flatMap(\.requirements.items)
    let refused = try #require(requirements.first { $0.mayBeNotApplicable == .bool(false) })
    let id = refused.id.string
    let outcome = try await desk.linear([
      "1", "1", "assess", "search", id, "n/a", "ignored as an answer",
    ])
    outcome.expectPlainConversation()
    #expect(outcome.output.contains("This requirement cannot be judged not applicable."))
    let counts = try await desk.status().categories.items
    #expect(counts.allSatisfy { $0.notApplicable.int == 0 })
  }

  @Test func aLongRationaleIsWrittenInTheEditor() async throws {
    try await desk.openProduct()
    let editor = try desk.write("editor", "#!/bin/sh\nprintf 'First line\\n二行目\\n' > \"$1\"\n")
    try await desk.tool(["chmod", "+x", editor])
    let outcome = try await desk.linear(
      ["1", "1", "assess", "1", "conforming", "e", "no"], with: ["EDITOR": editor])
    outcome.expectPlainConversation()
    let rationale = try await desk.sql("SELECT rationale FROM judgement")
    #expect(rationale.contains("First line\n二行目"))
    let failing = try await desk.linear(
      ["1", "1", "assess", "1", "conforming", "e"], with: ["EDITOR": "false"])
    failing.expectPlainConversation()
    #expect(failing.output.contains("The editor gave no text. Nothing has been changed."))
  }

  @Test(arguments: HostileTextTests.hostile)
  func hostileTextIsRefusedAndAskedForAgain(text: String) async throws {
    try await desk.openProduct()
    let outcome = try await desk.linear([
      text, "1", text, "1", "evidence", "add", text, "Plan", "no file", text, "RM-5", "yes", text,
      "P-1", "", "", "", text, "", "", "no", "no",
    ])
    outcome.expectPlainConversation()
    #expect(outcome.output.contains("control character"))
    let evidence = try await desk.succeed(["evidence", "list", "pump", "--json"]).json()
    #expect(evidence[0].title.string == "Plan" && evidence[0].number.string == "P-1")
  }

  @Test func hostileTextOfAWorkspaceIsReadOutHarmless() async throws {
    try await desk.openDraftedProduct()
    let hostile = "A\u{1B}]52;c;aGFja2Vk\u{07}B\u{1B}[2J\u{1B}[31mD\u{9B}7mE\u{202E}F"
    for statement in [
      "UPDATE evidence SET title = ?", "UPDATE product SET name = ?",
      "UPDATE judgement SET rationale = ? WHERE requirement = 'RM-3.1'",
      "UPDATE declaration SET content = json_set(content, '$.number', ?)",
    ] {
      try await desk.sql(statement, hostile)
    }
    let outcome = try await desk.linear([
      "1", "1", "evidence", "list", "hear everything", "1", "withdraw", "1", "no", "back",
      "assess", "search", "RM-3.1", "so far", "conforming", "", "back", "back", "level",
      "findings", "back", "journal", "1", "declaration", "issue", "no", "back", "change the facts",
      "",
    ])
    outcome.expectPlainConversation()
    #expect(outcome.output.ranges(of: "]52;c;aGFja2Vk").count > 5, "the rest is readable")
  }

  @Test func theLanguageIsSwitchedAndRemembered() async throws {
    let outcome = try await desk.linear(["日本語", "使い方", "switch to english", "日本語", "やめる"])
    outcome.expectPlainConversation()
    #expect(outcome.output.contains("日本語で続けます。") && outcome.output.contains("終わります。"))
    let again = try await desk.tool(
      ["bash", "-c", "\"$1\" --linear < /dev/null", "bash", Place.program.path])
    again.expectPlainConversation()
    #expect(again.output.contains("製品はまだありません。"))
    #expect(!Place.exists(desk.workspace), "looking around creates nothing")
  }

  @Test func aFaultOfTheWorkspaceIsSaidLikeAnywhere() async throws {
    try desk.write("workspace.sqlite", "no database")
    let outcome = try await desk.linear(["1"])
    #expect(outcome.status == 65 && outcome.diagnostics.contains("is not a workspace"))
    #expect(try await desk.ghs(["--linear", "--json"]).status == 64)
  }
}
