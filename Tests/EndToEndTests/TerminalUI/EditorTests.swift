import Foundation
import Testing

/// Writing a rationale in the user's own editor.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct EditorTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// Opens a rationale, types a beginning and asks for the editor.
  private func edit(
    with changes: [String: String], _ body: (Terminal) async throws -> Void
  ) async throws {
    try await desk.openProduct()
    try await Terminal.run(on: desk, with: changes) { terminal in
      try await terminal.openAssessment()
      try await terminal.press("c")
      try await terminal.until("Rationale")
      try await terminal.type("begun here,")
      try await terminal.until("begun here,")
      try await terminal.press("C-o")
      try await body(terminal)
    }
    let folders = try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
    #expect(!folders.contains { $0.hasPrefix("ghs-") }, "the file that was edited is gone")
  }

  @Test func anEditorWithArgumentsGetsTheTextAndTheWholeScreen() async throws {
    let editor = try desk.write(
      "my editor", "echo \"$1\" > \"\(desk.path("said"))\"; printf ' ended 編集' >> \"$2\"\n")
    let changes = ["VISUAL": "sh '\(editor)' --wait", "EDITOR": "false"]
    try await edit(with: changes) { terminal in
      let screen = try await terminal.until("begun here, ended 編集")
      #expect(screen.contains("Ctrl-S save") && screen.contains("> RM-3.1 conforming"))
      try await terminal.press("C-s")
      try await terminal.until("next open")
      try await terminal.quit()
    }
    #expect(try await desk.rationale(of: "RM-3.1") == "begun here, ended 編集")
    #expect(try String(contentsOfFile: desk.path("said"), encoding: .utf8) == "--wait\n")
  }

  @Test(arguments: ["false", "sh -c 'echo lost >> \"$1\"; exit 3' x", "/nonexistent/editor"])
  func anEditorThatFailsLeavesTheTextAsItWas(editor: String) async throws {
    try await edit(with: ["EDITOR": editor]) { terminal in
      let screen = try await terminal.until("begun here,", "Ctrl-S save")
      #expect(!screen.contains("lost"))
      try await terminal.type(" and ended here")
      try await terminal.until("begun here, and ended here")
      try await terminal.press("C-s")
      try await terminal.until("next open")
      try await terminal.quit()
    }
    #expect(try await desk.rationale(of: "RM-3.1") == "begun here, and ended here")
  }
}
