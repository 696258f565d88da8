import Foundation
import Testing

/// Stored text that wants to act on the terminal: it is shown, and does nothing.
///
/// The program refuses such text when it is entered, so another program puts it into the workspace here.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct HostileDisplayTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// Sets the clipboard, the title of the window, colours, and clears the screen.
  private let hostile =
    "A\u{1B}]52;c;aGFja2Vk\u{07}B\u{1B}]2;owned\u{07}C\u{1B}[2J\u{1B}[31mD\u{9B}7mE"

  @Test func escapesNeverReachTheTerminal() async throws {
    try await desk.openEligibleProduct()
    try await desk.sql("UPDATE evidence SET title = ?", hostile)
    try await desk.sql("UPDATE judgement SET rationale = ? WHERE requirement = 'RM-3.1'", hostile)
    try await desk.sql("UPDATE product SET vendor = ?", hostile)
    try await Terminal.run(on: desk) { terminal in
      try await terminal.until("Pump Viewer", "Enter open")
      let title = try await terminal.value("#{pane_title}")
      try await terminal.press("Enter")
      try await terminal.until("RM-3.1", "next open")
      try await terminal.press("E")
      let list = try await terminal.until("E-1")
      #expect(list.contains("]52;c;aGFja2Vk") && list.contains("]2;owned"), "the rest is readable")
      try await terminal.press("Enter")
      try await terminal.until("]52;c;aGFja2Vk")
      #expect(try await terminal.value("#{pane_title}") == title)
      #expect(try await terminal.value("#{buffer_name}#{buffer_size}").isEmpty, "no clipboard")
      try await terminal.quit()
    }
  }

  @Test func commandsPrintNoEscapesEither() async throws {
    try await desk.openEligibleProduct()
    try await desk.sql("UPDATE evidence SET title = ?", hostile)
    try await desk.sql("UPDATE product SET name = ?, vendor = ?", hostile, hostile)
    for command in [
      ["product", "list"], ["status", "pump"], ["evidence", "list", "pump"], ["log", "pump"],
    ] {
      let outcome = try await desk.ghs(command)
      #expect(outcome.output.hasNoControlCharacter, "\(command)")
      #expect(outcome.status == 0 && !outcome.output.isEmpty)
    }
  }
}
