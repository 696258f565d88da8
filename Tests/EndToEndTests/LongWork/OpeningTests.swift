import Foundation
import Testing

/// Evidence is shown by the system's viewer, or it is said where it is.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct OpeningTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// A viewer that writes down what it is asked to show, its permissions and its content.
  private func viewer() throws -> String {
    let script = try desk.write(
      "viewer",
      """
      #!/bin/sh
      { printf '%s\\n' "$#" "$1"; stat -c %a "$1"; cat "$1"; } >>'\(desk.path("shown"))' 2>&1
      echo noise
      """)
    try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: script)
    return script
  }

  private func shown() async throws -> [String] {
    var text = ""
    try await until("the viewer has been started") {
      text = (try? String(contentsOfFile: desk.path("shown"), encoding: .utf8)) ?? ""
      return text.hasSuffix("the plan\n")
    }
    return text.split(separator: "\n").map(String.init)
  }

  @Test func anAttachedFileIsShownAsACopyThatGoesWithTheProgram() async throws {
    try await desk.openDraftedProduct()
    let file = try desk.write("$(touch x) '計画 1.txt", "the plan\n")
    try await desk.succeed(["evidence", "edit", "pump", "E-1", "--file", file, "--attach"])
    let variables = ["GHS_OPENER": try viewer()]
    try await Terminal.run(on: desk, with: variables) { terminal in
      try await terminal.openAssessment()
      try await terminal.type("E")
      try await terminal.until("> Evidence", "E-1")
      try await terminal.type("o")
      try await terminal.until("Opened E-1.")
      let lines = try await shown()
      #expect(lines[0] == "1" && lines[2...] == ["400", "the plan"])
      #expect(lines[1].hasSuffix("/E-1-__touch_x___計画_1.txt"), "\(lines[1])")
      #expect(FileManager.default.fileExists(atPath: lines[1]))
      let screen = try await terminal.screen()
      #expect(!screen.contains("noise"))
      try await terminal.quit()
      #expect(!FileManager.default.fileExists(atPath: lines[1]))
    }
    #expect(!FileManager.default.fileExists(atPath: desk.path("x")))
  }

  @Test func withoutADisplayItIsSaidWhereAFileIs() async throws {
    try await desk.openDraftedProduct()
    let file = try desk.write("a rather long folder name/その計画.txt", "the plan\n")
    try await desk.succeed(["evidence", "edit", "pump", "E-1", "--file", file])
    try await Terminal.run(on: desk, columns: 60, rows: 15) { terminal in
      try await terminal.openAssessment()
      try await terminal.type("E")
      try await terminal.until("> Evidence")
      try await terminal.type("o")
      try await terminal.until("There is no display here")
      // The path is longer than a line.
      try await terminal.until("the whole path") { screen in
        screen.filter { !$0.isWhitespace }.contains(file.filter { !$0.isWhitespace })
      }
      try await terminal.press("Escape")
      try await terminal.until("the list again") { !$0.contains("There is no display") }
      try await terminal.quit()
    }
  }

  @Test func theCommandPrintsAndShowsTheSame() async throws {
    try await desk.openDraftedProduct()
    let file = try desk.write("plan.txt", "the plan\n")
    try await desk.succeed(["evidence", "edit", "pump", "E-1", "--file", file])
    let silent = try await desk.ghs(["evidence", "open", "pump", "E-1", "--lang", "en"])
    #expect(silent.status == 0 && silent.output == file + "\n")
    #expect(silent.diagnostics.contains("There is no display here"))
    let opener = try viewer()
    let opened = try await desk.ghs(
      ["evidence", "open", "pump", "E-1", "--json"], with: ["GHS_OPENER": opener])
    #expect(try opened.json().shown == .bool(true) && opened.output.contains(file))
    #expect(try await shown() == ["1", file, try mode(of: file), "the plan"])
  }

  private func mode(of file: String) throws -> String {
    let attributes = try FileManager.default.attributesOfItem(atPath: file)
    return String((attributes[.posixPermissions] as? Int) ?? 0, radix: 8)
  }

  @Test(arguments: ["ftp://example.com/plan", "file:///etc/passwd", "javascript:alert(1)"])
  func onlyWebAddressesAreOpened(_ address: String) async throws {
    try await desk.openDraftedProduct()
    try await desk.succeed(["evidence", "edit", "pump", "E-1", "--url", "https://example.com"])
    // Such an address is refused when it is entered, but a workspace may come from anybody.
    let script = """
      import sqlite3, sys
      workspace = sqlite3.connect(sys.argv[1])
      workspace.execute("UPDATE evidence SET place = ?", sys.argv[2:])
      workspace.commit()
      """
    let changed = try await desk.tool(["python3", "-c", script, desk.workspace.path, address])
    try #require(changed.status == 0, "\(changed.diagnostics)")
    let opener = try viewer()
    let opened = try await desk.ghs(
      ["evidence", "open", "pump", "E-1", "--json"], with: ["GHS_OPENER": opener])
    let answer = try opened.json()
    #expect(answer.shown == .bool(false) && answer.place == .text(address))
  }
}
