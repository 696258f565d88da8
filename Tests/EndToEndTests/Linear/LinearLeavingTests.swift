import Testing

/// Leaving at any prompt: by going back, by a word, or because the input ends.
@Suite(.timeLimit(.minutes(20)))
struct LinearLeavingTests {
  /// A piece of a conversation, answer by answer, and behind which answers something has been changed.
  struct Scene: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let start: @Sendable (Desk) async throws -> Void
    let answers: [String]
    let changes: [Int]

    static func of(
      _ name: String, changes: [Int], _ answers: String...,
      from start: @escaping @Sendable (Desk) async throws -> Void = { try await $0.openProduct() }
    ) -> Scene {
      Scene(testDescription: name, start: start, answers: answers, changes: changes)
    }
  }

  /// Every kind of prompt at least once: menus, interviews, forms, texts, lists, questions before a change.
  static let scenes: [Scene] = [
    .of(
      "product", changes: [7], "add", "pump", "Pump Viewer", "1.0", "Maker", "For nurses.", "1.20",
      from: { _ in }),
    .of(
      "scope", changes: [11], "1", "1", "scope", "yes", "yes", "no", "yes", "no", "yes",
      "Asked the prefecture.", ""),
    .of(
      "class", changes: [8, 13], "1", "1", "safety class", "not known", "yes", "no", "The worst.",
      "",
      "change the facts", "", "1.1", "", "-"),
    .of(
      "nonconforming", changes: [13, 15], "1", "1", "assess", "search", "residual risk", "RM-6.5",
      "guidance", "nonconforming", "It is missing.", "yes", "Write it", "Abe", "2099-01-01",
      "make it not", "yes"),
    .of(
      "conforming", changes: [9, 14], "1", "1", "assess", "category", "PS", "more", "11",
      "conforming", "See it.", "yes", "Plan", "url", "https://example.org/plan", "no", "next"),
    .of(
      "evidence", changes: [17, 20, 22], "1", "1", "evidence", "change", "E-1", "Plan 2", "",
      "RM-5", "yes",
      "P-1", "", "", "", "", "", "no", "no", "withdraw", "E-1", "yes", "back", "undo",
      from: { try await $0.openEligibleProduct() }),
    .of(
      "level", changes: [8, 9], "1", "1", "level", "level 3", "go on", "enough", "back", "undo",
      "redo",
      "journal", "1", from: { try await $0.openEligibleProduct() }),
    .of(
      "declaration", changes: [16, 18], "1", "1", "declaration", "draft", "DoC-1", "", "Kobe",
      "level 1",
      "RM", "Kobe", "Aoki", "President", "None", "Baba", "QA", "-", "discard", "yes",
      from: { try await $0.openEligibleProduct() }),
    .of(
      "issue", changes: [5, 11], "1", "1", "declaration", "issue", "yes", "export", "documents",
      "both",
      "withdraw", "Wrong.", "yes", from: { try await $0.openDraftedProduct() }),
    .of(
      "package", changes: [], "1", "1", "declaration", "package", "declaration", "full",
      "pump.zip", "", "back", "back", "verify", "pump.zip", "", "", "",
      from: { try await $0.openDraftedProduct() }),
    .of(
      "checklist and edition", changes: [10], "1", "1", "checklist", "write", "list.xlsx", "",
      "edition", "1.10", "", "yes"),
  ]

  /// How many entries the journal has after some answers and a way to leave.
  private func entries(after answers: [String], of scene: Scene) async throws -> Int {
    let desk = try Desk()
    try await scene.start(desk)
    let outcome = try await desk.linear(answers)
    outcome.expectPlainConversation()
    #expect(
      outcome.lines.last == "Goodbye. Every change that was confirmed is saved.", "\(answers)")
    if answers.last != "quit" {
      #expect(outcome.prompts.count == answers.count + 1, "every answer is asked for: \(answers)")
    }
    return try await desk.wholeJournal() ?? 0
  }

  @Test(arguments: scenes)
  func leavesTheWorkspaceWholeAndChangesNothing(scene: Scene) async throws {
    var before = try await entries(after: [], of: scene)
    var changes: [Int] = []
    let back = Array(repeating: "back", count: 20) + ["quit"]
    for count in 1...scene.answers.count {
      let answers = Array(scene.answers.prefix(count))
      let ended = try await entries(after: answers, of: scene)
      if ended != before { changes.append(count) }
      #expect(try await entries(after: answers + back, of: scene) == ended, "\(answers)")
      before = ended
    }
    #expect(changes == scene.changes)
  }

  @Test func whatIsLostIsSaid() async throws {
    let lost = "What was being entered has not been saved."
    for (count, isLost) in [(0, false), (1, false), (2, true), (6, true), (7, false)] {
      let outcome = try await Desk().linear(Array(Self.scenes[0].answers.prefix(count)) + ["quit"])
      #expect(outcome.output.contains(lost) == isLost, "after \(count)")
    }
  }
}
