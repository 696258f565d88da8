import Foundation
import Testing

/// The linear interface on a terminal that shows nothing but lines.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct LinearTerminalTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  private var command: [String] { [Place.program.path, "--linear"] }

  @Test func aPlainTerminalIsToldOfIt() async throws {
    for (language, words) in [("ja", "ghs --linear なら"), ("en", "ghs --linear asks")] {
      let command = [Place.program.path, "--lang", language]
      try await Terminal.run(on: desk, command, columns: 200, with: ["TERM": "dumb"]) { terminal in
        try await terminal.until(words)
        #expect(try await terminal.end() == 69)
      }
    }
  }

  @Test func anAnswerStandsOnTheLineOfItsPrompt() async throws {
    try await desk.openProduct()
    try await Terminal.run(on: desk, command, columns: 120, with: ["TERM": "dumb"]) { terminal in
      try await terminal.until("What shall we do?", "Enter: open a product")
      try await terminal.type("1")
      try await terminal.press("Enter")
      let screen = try await terminal.until("Product (1, ?, back, quit):")
      #expect(
        screen.contains(
          ", Enter: open a product, ?, back, quit): 1\n1. Pump Viewer 1.0, id pump."))
      try await terminal.press("C-d")
      #expect(try await terminal.end() == 0)
      try await terminal.until("quit):\nGoodbye.")
    }
  }

  @Test func theInterruptKeyInAnEditorIsForTheEditor() async throws {
    try await desk.openProduct()
    let started = desk.folder.appending(path: "started")
    let editor = try desk.write(
      "editor",
      "#!/bin/sh\ntrap '' INT\ntouch \"\(started.path)\"\nread line\necho \"$line\" > \"$1\"\n")
    try await desk.tool(["chmod", "+x", editor])
    // The shell that starts an editor would end at the key before the editor does.
    let changes = ["TERM": "dumb", "EDITOR": "trap : INT; \(editor)"]
    try await Terminal.run(on: desk, command, with: changes) { terminal in
      try await terminal.until("What shall we do?")
      for answer in ["1", "1", "assess", "search", "RM-5", "conforming", "e"] {
        try await terminal.type(answer)
        try await terminal.press("Enter")
      }
      try await EndToEndTests.until("the editor", details: terminal.screen) {
        Place.exists(started)
      }
      try await terminal.press("C-c")
      try await terminal.type("From the editor.")
      try await terminal.press("Enter")
      try await terminal.until("Recorded RM-5 as conforming.", "Add evidence now?")
      try await terminal.press("C-c")
      #expect(try await terminal.end() == 130)
    }
    #expect(try await desk.sql("SELECT rationale FROM judgement").contains("From the editor."))
  }

  @Test func theInterruptKeyLeavesTheWorkspaceWhole() async throws {
    try await desk.openProduct()
    let before = try await desk.verifiedJournal().entries
    try await Terminal.run(on: desk, command, with: ["TERM": "dumb"]) { terminal in
      try await terminal.until("What shall we do?")
      for answer in ["1", "1", "evidence", "add", "Half a title"] {
        try await terminal.type(answer)
        try await terminal.press("Enter")
      }
      try await terminal.until("4. no file")
      try await terminal.press("C-c")
      #expect(try await terminal.end() == 130)
      try await terminal.until("Interrupted. Every change that was confirmed is saved")
    }
    #expect(try await desk.verifiedJournal().entries == before)
  }

  @Test func theInterruptKeyEndsLongWorkAndTheConversationGoesOn() async throws {
    try await desk.openDraftedProduct()
    let file = try desk.write("plan.bin", "the linked plan\n")
    try await desk.succeed(["evidence", "edit", "pump", "E-1", "--file", file])
    let made = try await desk.tool(["truncate", "-s", "300G", file])
    try #require(made.status == 0, "\(made.diagnostics)")
    let before = try await desk.verifiedJournal().entries
    try await Terminal.run(on: desk, command, with: ["TERM": "dumb"]) { terminal in
      try await terminal.until("What shall we do?")
      for answer in ["1", "1", "evidence", "check the files"] {
        try await terminal.type(answer)
        try await terminal.press("Enter")
      }
      try await terminal.until("Checking evidence. Ctrl-C stops it.")
      try await terminal.press("C-c")
      try await terminal.until("Stopped. Nothing was changed.", "Evidence (1 to 8, ?, back, quit):")
      try await terminal.press("C-d")
      #expect(try await terminal.end() == 0)
    }
    #expect(try await desk.verifiedJournal().entries == before)
  }
}
