import Foundation
import Testing

/// Finding requirements among all of them: by words, by conditions, from one to the next.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct FindingTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test func halfWidthKanaFindWhatIsWrittenInKanji() async throws {
    try await desk.openProduct()
    try await Terminal.run(on: desk, [Place.program.path, "--lang", "ja"]) { terminal in
      try await terminal.openAssessment(named: "次の未評価")
      try await terminal.press("/")
      try await terminal.until("番号、箇条、言葉")
      // An input method sends what it has composed at once.
      try await terminal.type("ｻﾞﾝﾘｭｳ")
      try await terminal.until("ｻﾞﾝﾘｭｳ", ">*RM-6.4a", "*RM-6.5")
      try await terminal.press("Down", "Down")
      try await terminal.until(">*RM-6.5")
      try await terminal.press("Enter")
      try await terminal.until("検索「ｻﾞﾝﾘｭｳ」", "n 次")
      try await terminal.press("n")
      try await terminal.until("the next match") { !$0.contains(">*RM-6.5") && $0.contains(">*") }
      try await terminal.press("Escape")
      try await terminal.until("the search is over") { !$0.contains("検索「") }
      try await terminal.press("b")
      try await terminal.until("> RM-3.1")
      try await terminal.quit()
    }
  }

  @Test func aFilterStaysUntilOneKeyClearsIt() async throws {
    try await desk.openProduct()
    let count = try await desk.required(in: "PS").count
    try await Terminal.run(on: desk) { terminal in
      try await terminal.openAssessment()
      try await terminal.press("f")
      try await terminal.until("Filter: everything", "[ ] PS")
      try await terminal.press("Right", "Right", "Space", "Down", "Left", "Left", "Space")
      try await terminal.press("Down", "Space", "Enter")
      try await terminal.until("Filter: PS, open, required  \(count) of", "> PS-4.1a")
      try await terminal.perform([.press("c"), .type("Seen."), .press("C-s")])
      try await terminal.until("PS-4.1a judged conforming", "\(count) of", "> PS-4.1a")
      try await terminal.press("v")
      try await terminal.until("no certification")
      try await terminal.press("Escape")
      try await terminal.until("Filter: PS, open, required", "> PS-4.1a")
      // Set anew, it lists anew.
      try await terminal.press("f", "Enter")
      try await terminal.until("\(count - 1) of", "> PS-4.1b")
      try await terminal.press("F")
      try await terminal.until("The filter is cleared.", "> PS-4.1b")
      try await terminal.quit()
    }
    #expect(try await desk.judged() == ["PS-4.1a"])
  }

  @Test func relatedRequirementsAreGoneToAndComeBackFrom() async throws {
    try await desk.openProduct()
    try await Terminal.run(on: desk) { terminal in
      try await terminal.openAssessment()
      try await terminal.press("Enter", "1")
      let screen = try await terminal.until("b goes back to RM-3.1.")
      #expect(!screen.contains(" RM-3.1  "))
      try await terminal.press("b")
      try await terminal.until("RM-3.1  Risk management process")
      try await terminal.quit()
    }
  }
}
