import Foundation
import Testing

/// Answers of a form that could not be finished.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct LinearKeepingTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  private let way = ["1", "1", "assess", "search", "RM-5", "nonconforming"]
  private let offer = "This was kept from last time, when it could not be saved."

  private func keptFiles() -> [String] {
    let folder = desk.path("state/ghs")
    return ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
      .filter { $0.hasPrefix("answers-") }
  }

  @Test func whatWasAnsweredBeforeTheProgramWasKilledIsOfferedAgain() async throws {
    try await desk.openProduct()
    let answers = (way + ["Nobody looked.", "yes"]).map { "'\($0)'" }.joined(separator: " ")
    let script = """
      mkfifo answers
      "$1" --linear --lang en < answers > said & program=$!
      exec 3> answers
      printf '%s\\n' \(answers) >&3
      for i in $(seq 400); do
        grep -qs 'Nobody looked.' state/ghs/answers-*.json && break
        sleep 0.05
      done
      kill -9 $program
      wait $program
      exec 3>&-
      """
    try await desk.tool(["bash", "-c", script, "bash", Place.program.path])
    #expect(keptFiles().count == 1)
    let again = try await desk.linear(way + ["", "yes", "Write it", "", "", "quit"])
    again.expectPlainConversation()
    let offered = try #require(again.lines.firstIndex(of: offer))
    #expect(again.lines[offered + 1] == "At present: Nobody looked.")
    #expect(try await desk.sql("SELECT rationale FROM judgement").contains("Nobody looked."))
    #expect(keptFiles().isEmpty, "what is saved is kept no longer")
  }

  @Test func theEndOfTheInputKeepsAndLeavingOnPurposeForgets() async throws {
    try await desk.openProduct()
    let ended = try await desk.linear(way + ["だれも見ていない。"], language: "ja")
    ended.expectPlainConversation()
    #expect(ended.output.contains("途中まで入力した文章は残してあります。"))
    let left = try await desk.linear(way + ["back"], language: "ja")
    #expect(left.output.contains("前回、保存する前に終わった入力が残っています。\n今の内容：だれも見ていない。"))
    #expect(keptFiles().isEmpty)
    let quit = try await desk.linear(way + ["Words.", "quit"])
    #expect(!quit.output.contains(offer))
    #expect(quit.output.contains("What was being entered has not been saved."))
    #expect(keptFiles().isEmpty)
    let other = try await desk.linear(
      ["1", "1", "assess", "search", "RM-6.5", "nonconforming", "quit"])
    #expect(!other.output.contains(offer))
  }
}
