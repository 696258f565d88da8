import Foundation
import GHSModel
import TUI
import TerminalKit
import Testing

@testable import ghs

/// What is on the screen first.
@Suite(.serialized) struct FirstFrameTests {
  /// However long the workspace takes to be read, the first picture does not wait for it.
  @Test @MainActor func somethingIsShownBeforeTheProductsAreRead() async throws {
    let desk = try Desk()
    try await desk.openProduct()
    let surroundings = ghs.Environment(variables: ["HOME": desk.folder.path])
    let opening = EvidenceOpening(viewer: Viewer(surroundings), copies: TemporaryCopies())
    let terminal = HeadlessTerminal(script: [[], [.key(.character("q"))]])
    var program = InterfaceProgram(
      terminal: terminal,
      performer: EffectPerformer(
        path: desk.workspace.path, actor: "tester", preferences: Preferences(surroundings),
        editor: TextEditing(surroundings), opening: opening),
      unsaved: UnsavedText(surroundings, workspace: desk.workspace.path), language: .en,
      targets: [:])
    #expect(program.run(reports: []) == 0)
    program.close()
    let pictures = terminal.frames.map(\.plainText)
    let first = try #require(pictures.first)
    #expect(first.contains("Products") && first.contains("Working…") && first.contains("q quit"))
    #expect(!first.contains("Pump Viewer"))
    #expect(pictures.dropFirst().contains { $0.contains("Pump Viewer") })
  }
}
