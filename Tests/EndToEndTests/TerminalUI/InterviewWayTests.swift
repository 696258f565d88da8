import Foundation
import Testing

/// The interviews before an assessment, with keys, to what the workspace then holds.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct InterviewWayTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test func theScopeIsAskedAndRecorded() async throws {
    try await desk.openProduct()
    try await Terminal.run(on: desk) { terminal in
      try await terminal.openAssessment()
      try await terminal.until("! Scope: not answered yet")
      try await terminal.press("s")
      try await terminal.until("Question 1, 6 at most")
      try await terminal.press("1", "y", "2")
      try await terminal.until("Question 4, 6 at most")
      try await terminal.press("Left")
      try await terminal.until("Question 3, 6 at most")
      try await terminal.press("Enter", "2", "n")
      try await terminal.until("[*] within the scope of the guideline", "Nothing is recorded yet.")
      try await terminal.press("Enter")
      try await terminal.until("Remarks")
      try await terminal.type("医療機器でないことを窓口で確認した。")
      try await terminal.press("C-s")
      let screen = try await terminal.until("Recorded the scope: within the scope")
      #expect(!screen.contains("! Scope"))
      try await terminal.quit()
    }
    let scope = try await desk.succeed(["product", "scope", "pump", "--json"]).json()
    #expect(scope.outcome == .text("in-scope"))
    #expect(scope.remarks == .text("医療機器でないことを窓口で確認した。"))
    try await desk.verifiedJournal()
  }

  @Test func theClassIsDecidedWithItsReason() async throws {
    try await desk.openProduct()
    try await Terminal.run(on: desk, [Place.program.path, "--lang", "ja"]) { terminal in
      try await terminal.until("Pump Viewer", "未分類")
      try await terminal.press("S")
      try await terminal.until("質問1（最大3問）")
      try await terminal.press("1", "1", "2")
      try await terminal.until("ソフトウェア安全クラスB", "クラスC")
      try await terminal.press("Enter")
      try await terminal.until("理由")
      try await terminal.press("C-s")
      try await terminal.until("入力してください")
      try await terminal.type("HZ-1〜HZ-4 を検討した。")
      try await terminal.press("C-s")
      try await terminal.until("安全クラスBと、その理由を記録しました")
      try await terminal.quit()
    }
    #expect(try await desk.status().product.safetyClass == .text("B"))
    let answers = try await desk.succeed(["product", "classify", "pump", "--json"]).json()
    #expect(answers.reason == .text("HZ-1〜HZ-4 を検討した。"))
    try await desk.verifiedJournal()
  }
}
