import Foundation
import Testing

/// The mouse, as the bytes a terminal of the xterm family sends.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct MouseTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// A press and a release at a cell, from 1.
  private func click(_ column: Int, _ row: Int) -> [[String]] {
    [["type", "\u{1B}[<0;\(column);\(row)M\u{1B}[<0;\(column);\(row)m"], ["idle"]]
  }

  @Test func clickAndWheelDoWhatKeysDo() async throws {
    try await desk.openProduct()
    let played = try await desk.play(
      [["until", "Pump Viewer"], ["idle"], ["note", "during"]]
        // The product, twice: it is opened.
        + click(5, 3) + click(5, 3)
        + [["until", "next open"], ["idle"], ["type", "\u{1B}[<65;5;5M"], ["idle"]]
        // The first of the footer, on the requirement the wheel has gone to.
        + click(3, 24) + [["until", "RM-3.2c"], ["until", "Rationale"], ["idle"]]
        + [["type", "\u{1B}"], ["idle"], ["type", "q"], ["end"]])
    #expect(played.status == .number(0))
    played.expectRestored()
    #expect(played.during.emulator.mouse == .bool(true))
  }

  @Test func itCanBeLeftToTheTerminal() async throws {
    try await desk.openProduct()
    let played = try await desk.play(
      [["until", "Pump Viewer"], ["idle"], ["note", "during"], ["type", "q"], ["end"]],
      ["--lang", "en", "--no-mouse"])
    played.expectRestored()
    #expect(played.during.emulator.mouse == .bool(false))
  }
}
