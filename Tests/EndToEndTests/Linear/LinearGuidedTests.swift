import Foundation
import Testing

/// Being led to a level by questions and answers.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct LinearGuidedTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// The requirements that were asked about, in their order.
  private func asked(_ outcome: Outcome, of requirements: [String]) -> [String] {
    outcome.lines.compactMap { line in
      requirements.first { line.hasPrefix("\($0), ") || line.hasPrefix("\($0)、") }
    }
  }

  @Test func whatIsMostUsefulIsAskedAndWhatWasSetAsideComesAgain() async throws {
    try await desk.openProduct()
    let required = try await desk.required(in: "RM")
    let count = required.count
    let way = [
      "1", "1", "guided", "level 1", "later", "nonconforming", "Missing.", "no", "conforming",
      "Shown in the plan.", "yes", "Plan", "no file", "no",
    ]
    let outcome = try await desk.linear(way + ["quit"])
    outcome.expectPlainConversation()
    #expect(
      asked(outcome, of: required) == Array(required.prefix(4)), "answers go on by themselves")
    let whole = "\(count) requirements to go to level 1, of \(count) in all."
    #expect(outcome.lines.count { $0 == whole } == 2, "at the product, and once more here")
    #expect(outcome.lines.count { $0 == "\(count - 1) requirements to go to level 1." } == 1)
    let targets = try String(contentsOfFile: desk.path("config/ghs/targets"), encoding: .utf8)
    #expect(targets == "pump 1\n", "what the terminal UI reads as well")

    // Two of the category are recommended, and come before what was set aside.
    let laterOnly = Array(repeating: "後で", count: count + 1)
    let again = try await desk.linear(
      ["1", "1", "案内", ""] + laterOnly + ["やめる"], language: "ja")
    again.expectPlainConversation()
    let order = asked(again, of: required)
    let open = required.filter { $0 != required[1] && $0 != required[2] }
    #expect(
      order == open + [required[1], required[0]], "what does not conform, then what was set aside")
    #expect(again.lines.contains("残りは、後回しにした\(count)件です。"))
  }

  @Test func aReachedLevelIsSaid() async throws {
    try await desk.openEligibleProduct()
    let outcome = try await desk.linear(["1", "1", "案内", "レベル1", "やめる"], language: "ja")
    outcome.expectPlainConversation()
    #expect(outcome.lines.contains("目標のレベル1の条件を満たしています。"))
    let next = try await desk.linear(["1", "1", "guided", "level 3", "quit"])
    #expect(next.output.contains("to go to level 3, of "))
  }
}
