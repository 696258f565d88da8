import Foundation
import Testing

/// Text and keys as people, input methods and clipboards send them.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct TypingTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test func japaneseArrivesInTheRationaleWithTheCaretBehindIt() async throws {
    try await desk.openProduct()
    try await Terminal.run(on: desk) { terminal in
      try await terminal.openAssessment()
      try await terminal.press("c")
      try await terminal.until("Rationale")
      let text = "葛飾の手順書 ｶﾞ 〜 で、髙橋さんが確認した。"
      try await terminal.type(text)
      // An input method draws what is being composed at the caret of the terminal.
      let caret = try await terminal.caret(onLineWith: text)
      try await terminal.press("BSpace", "BSpace")
      try await terminal.until("確認し") { !$0.contains("確認した") && $0.contains("確認し") }
      let moved = try await terminal.caret(onLineWith: "確認し")
      #expect(
        moved.column == caret.column - 4 && moved.row == caret.row, "two wide characters back")
      try await terminal.press("C-s")
      try await terminal.until("Rationale", "確認し")
      try await terminal.quit()
    }
    #expect(try await desk.rationale(of: "RM-3.1") == "葛飾の手順書 ｶﾞ 〜 で、髙橋さんが確認し")
  }

  @Test func aPasteIsTextAndNeverCommands() async throws {
    try await desk.openProduct()
    try await Terminal.run(on: desk) { terminal in
      try await terminal.openAssessment()
      // In the list every one of these characters is a key that does something.
      try await terminal.paste("cxnq\nd0?u")
      try await terminal.press("c")
      try await terminal.until("Rationale")
      try await terminal.paste("first line q\nsecond line x\n")
      try await terminal.until("first line q", "second line x")
      try await terminal.press("C-s")
      try await terminal.until("next open", "first line q")
      try await terminal.quit()
    }
    #expect(
      try await desk.rationale(of: "RM-3.1").hasPrefix("first line q\nsecond line x"))
    #expect(try await desk.judged() == ["RM-3.1"])
  }

  @Test func whatIsTypedAheadOfAnAnswerReachesTheNextScreen() async throws {
    try await desk.openProduct()
    try await Terminal.run(on: desk) { terminal in
      try await terminal.openAssessment()
      var steps: [Terminal.Step] = []
      for (index, id) in ["RM-4.3", "PS-4.1a", "LC-5.1.1"].enumerated() {
        steps += [
          .press("/"), .type(id), .press("Enter"), .press("c"), .type("typed ahead \(index)"),
          .press("C-s"),
        ]
      }
      try await terminal.perform(steps)
      try await terminal.until("LC-5.1.1", "typed ahead 2", "next open")
      try await terminal.quit()
    }
    #expect(try await desk.judged() == ["RM-4.3", "PS-4.1a", "LC-5.1.1"])
    #expect(try await desk.rationale(of: "PS-4.1a") == "typed ahead 1")
  }

  @Test func aTitleOfAMegabyteIsRefusedAndTheInterfaceGoesOn() async throws {
    try await desk.openProduct()
    let before = try Data(contentsOf: desk.workspace)
    try await Terminal.run(on: desk) { terminal in
      try await terminal.openAssessment()
      try await terminal.press("e")
      try await terminal.until("Title")
      try await terminal.paste(String(repeating: "long title ", count: 95_326))
      try await terminal.until("long title")
      try await terminal.press("C-s")
      try await terminal.until("300", within: .seconds(30))
      try await terminal.press("Escape")
      try await terminal.until("has not been saved")
      try await terminal.press("d")
      try await terminal.until("next open")
      try await terminal.quit()
    }
    #expect(try Data(contentsOf: desk.workspace) == before)
  }
}

extension Terminal {
  /// Waits for the list of products and opens the assessment of the only one.
  func openAssessment(named key: String = "next open") async throws {
    try await until("Pump Viewer", "Enter ")
    try await press("Enter")
    try await until("RM-3.1", key)
  }

  /// Leaves the program and expects it to end well.
  func quit() async throws {
    try await press("q")
    #expect(try await end() == 0)
  }
}
