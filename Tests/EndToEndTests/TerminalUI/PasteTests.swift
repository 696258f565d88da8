import Foundation
import Testing

/// Pastes of every kind into a rationale.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct PasteTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  private func pasteIntoRationale(
    _ text: String, _ body: (Terminal) async throws -> Void
  ) async throws {
    try await desk.openProduct()
    try await Terminal.run(on: desk) { terminal in
      try await terminal.openAssessment()
      try await terminal.press("c")
      try await terminal.until("Rationale")
      try await terminal.paste(text)
      try await body(terminal)
    }
  }

  /// Too much to be saved, it is all there to be cut down, and kept in a file until then.
  @Test func tenThousandLines() async throws {
    let lines = (1...10_000).map { "line \($0) q" }
    try await pasteIntoRationale(lines.joined(separator: "\n")) { terminal in
      try await terminal.until("line 10000 q")
      try await terminal.press("C-s")
      try await terminal.until("At most 20000 characters; there are")
      let kept = try desk.unsaved()
      #expect(lines.allSatisfy { kept.contains("\($0)") })
      try await terminal.press("Escape")
      try await terminal.until("has not been saved")
      try await terminal.press("d")
      try await terminal.until("next open")
      try await terminal.quit()
    }
    #expect(try await desk.judged().isEmpty)
    #expect(try desk.unsaved().isEmpty)
  }

  @Test func japaneseOverManyLinesIsStoredAsItIs() async throws {
    let text = (1...300).map { "第\($0)項：手順書「ＱＰ－\($0)」を確認した。〜ｶﾞ葛\u{E0100}髙" }
      .joined(separator: "\n")
    try await pasteIntoRationale(text) { terminal in
      try await terminal.until("第300項")
      try await terminal.press("C-s")
      try await terminal.until("next open")
      try await terminal.quit()
    }
    #expect(try await desk.rationale(of: "RM-3.1") == text)
  }

  @Test func controlCharactersActOnNothingAndAreNotStored() async throws {
    try await pasteIntoRationale("a\u{7}b\u{1B}]2;owned\u{7}c\u{9B}31md\u{1}") { terminal in
      try await terminal.until("Rationale", "]2;owned")
      #expect(try await terminal.value("#{pane_title}") != "owned")
      try await terminal.press("C-s")
      try await terminal.until("next open", "ab]2;ownedc31md")
      try await terminal.quit()
    }
    #expect(try await desk.rationale(of: "RM-3.1") == "ab]2;ownedc31md")
  }
}
