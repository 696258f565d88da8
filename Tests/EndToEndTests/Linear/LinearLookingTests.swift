import Foundation
import Testing

/// Ways to a requirement and to what evidence holds, by questions and answers.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct LinearLookingTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test func aRelatedRequirementIsVisited() async throws {
    try await desk.openProduct()
    let outcome = try await desk.linear([
      "1", "1", "assess", "search", "LC-4.3a", "see also", "1", "", "back", "quit",
    ])
    outcome.expectPlainConversation()
    let list = try #require(outcome.lines.firstIndex { $0.hasPrefix("1. LC-4.3b ") })
    let visited = try #require(outcome.lines.firstIndex { $0.hasPrefix("LC-4.3b, ") })
    let back = try #require(outcome.lines.firstIndex(of: "Back at LC-4.3a."))
    #expect(list < visited && visited < back, "\(outcome.output)")
    #expect(outcome.lines[back + 1].hasPrefix("LC-4.3a: "))
  }

  @Test func requirementsAreChosenByHowTheyStand() async throws {
    try await desk.openProduct()
    try await desk.succeed(["judge", "pump", "nonconforming", "RM-5", "--rationale", "No."])
    let outcome = try await desk.linear(
      ["1", "1", "判定", "状態", "不適合", "1", "戻る", "やめる"], language: "ja")
    outcome.expectPlainConversation()
    #expect(outcome.output.contains("不適合：1件"), "\(outcome.output)")
    #expect(outcome.lines.contains { $0.hasPrefix("1. RM-5 ") })
  }

  @Test func requirementsAreFilteredByConditionsThatAllHold() async throws {
    try await desk.openProduct()
    try await desk.succeed(["judge", "pump", "conforming", "RM-5", "QM-7.3", "--rationale", "Yes."])
    try await desk.succeed([
      "evidence", "add", "pump", "RM-5", "--title", "Plan", "--url", "https://example.com",
      "--expires", "2020-01-01",
    ])
    let way = ["1", "1", "assess", "filter"]
    let missing = try await desk.linear(way + ["QM", "conforming", "", "no evidence", "", "quit"])
    missing.expectPlainConversation()
    #expect(missing.output.contains("1 requirement found."), "\(missing.output)")
    #expect(missing.lines.contains { $0.hasPrefix("1. QM-7.3 ") })
    let ending = try await desk.linear(way + ["", "", "required", "expired", "", "quit"])
    #expect(ending.lines.contains { $0.hasPrefix("1. RM-5 ") }, "\(ending.output)")
    #expect(ending.output.contains("1 requirement found."))
    let none = try await desk.linear(
      ["1", "1", "判定", "絞り込み", "RM", "適合", "", "証拠あり", "", "やめる"], language: "ja")
    none.expectPlainConversation()
    #expect(none.output.contains("条件に合う要求事項はありません。"), "\(none.output)")
  }

  @Test func aReminderLeadsToItsProduct() async throws {
    try await desk.openProduct()
    try await desk.succeed(["judge", "pump", "conforming", "RM-5", "--rationale", "Yes."])
    try await desk.succeed([
      "evidence", "add", "pump", "RM-5", "--title", "Plan", "--url", "https://example.com",
      "--expires", "2020-01-01",
    ])
    for (language, due, leave) in [("en", "due dates", "quit"), ("ja", "期日", "やめる")] {
      let outcome = try await desk.linear([due, "1", leave], language: language)
      outcome.expectPlainConversation()
      let entry = try #require(outcome.lines.firstIndex { $0.hasPrefix("1. 2020-01-01") })
      let product = outcome.lines[entry...].firstIndex {
        $0.contains("guided") || $0.contains("案内を受ける")
      }
      #expect(product != nil, "\(outcome.output)")
    }
  }

  @Test func theRequirementIsHeardAgainWhileItsRationaleIsWritten() async throws {
    try await desk.openProduct()
    let outcome = try await desk.linear([
      "1", "1", "assess", "search", "RM-5", "conforming", "??", "guidance", "", "Seen in the plan.",
      "no", "quit",
    ])
    outcome.expectPlainConversation()
    #expect(
      outcome.prompts.contains {
        $0.hasPrefix("Rationale (") && $0.contains("?? for the requirement")
      })
    #expect(outcome.prompts.count { $0.hasPrefix("More about RM-5 (") } == 2, "\(outcome.output)")
    let status = try await desk.succeed(["log", "pump"]).output
    #expect(status.contains("RM-5"))
    #expect(outcome.output.contains("Recorded RM-5 as conforming."))
  }

  @Test func whatTheSafetyClassExcludesIsCounted() async throws {
    try await desk.openProduct()
    try await desk.succeed(["product", "edit", "pump", "--safety-class", "A"])
    let outcome = try await desk.linear(["1", "1", "level", "numbers", "quit"])
    outcome.expectPlainConversation()
    let category = try #require(outcome.lines.first { $0.hasPrefix("LC ") })
    #expect(category.hasSuffix(" of them excluded"), "\(category)")
    let japanese = try await desk.linear(
      ["1", "1", "レベル", "カテゴリー", "やめる"], language: "ja")
    #expect(japanese.lines.contains { $0.hasPrefix("LC ") && $0.contains("（対象外") })
  }

  @Test func whatWouldBringTheLevelDownIsRead() async throws {
    try await desk.openEligibleProduct()
    let outcome = try await desk.linear(["1", "1", "level", "down", "quit"])
    outcome.expectPlainConversation()
    #expect(outcome.output.contains("Without E-1"))
    #expect(outcome.output.contains("no level would be left."))
  }

  @Test func evidenceIsOpenedInTheViewer() async throws {
    try await desk.openEligibleProduct()
    let viewer = try desk.write("viewer", "#!/bin/sh\ncp \"$1\" \"\(desk.path("shown"))\"\n")
    try await desk.tool(["chmod", "+x", viewer])
    let way = ["1", "1", "evidence", "open its file", "1"]
    let outcome = try await desk.linear(way + ["quit"], with: ["GHS_OPENER": viewer])
    outcome.expectPlainConversation()
    #expect(outcome.lines.contains("Opened E-1."))
    let nowhere = try await desk.linear(way + ["quit"], with: ["GHS_OPENER": "no-viewer"])
    nowhere.expectPlainConversation()
    #expect(nowhere.output.contains("cannot be found. This is the place:\n"))
  }

  @Test func anAddressIsCheckedWhereItIsAsked() async throws {
    try await desk.openProduct()
    let outcome = try await desk.linear([
      "1", "1", "evidence", "add", "Page", "url", "ftp://example.com", "https://example.com/b",
      "RM-5", "no", "quit",
    ])
    outcome.expectPlainConversation()
    let refused = try #require(
      outcome.lines.firstIndex { $0.contains("cannot be used as a URL") }, "\(outcome.output)")
    #expect(outcome.lines[refused + 1].hasPrefix("URL ("))
    #expect(outcome.lines.contains("Added evidence E-1."))
  }

  @Test func theExampleLeavesTheWorkspaceAlone() async throws {
    try await desk.openProduct()
    let before = try await desk.verifiedJournal().entries
    let outcome = try await desk.linear(["example", "1", "undo", "back", "1", "1", "back", "quit"])
    outcome.expectPlainConversation()
    #expect(outcome.output.contains("A fictional product as an example"))
    #expect(outcome.output.contains("Undone: "))
    #expect(outcome.output.contains("1. Pump Viewer 1.0, id pump."))
    #expect(try await desk.verifiedJournal().entries == before)
  }
}
