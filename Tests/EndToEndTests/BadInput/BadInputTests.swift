import Foundation
import Testing

/// Bad input gets one sentence in the user's language that names place and remedy, and changes nothing.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct BadInputTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test(arguments: BadInput.table)
  func isNamedWithItsRemedyAndChangesNothing(input: BadInput) async throws {
    try await desk.openProduct()
    try makeObstacles()
    let before = try Data(contentsOf: desk.workspace)
    for (language, remedy) in [("ja", input.remedy.ja), ("en", input.remedy.en)] {
      let arguments = input.arguments.map { $0.replacing("{}", with: desk.folder.path) }
      let outcome = try await desk.ghs(arguments + ["--lang", language])
      #expect(outcome.status == input.status, "\(outcome.diagnostics)")
      #expect(outcome.output.isEmpty)
      outcome.expectOneSentence(
        naming: input.place.replacing("{}", with: desk.folder.path), remedy)
    }
    #expect(try Data(contentsOf: desk.workspace) == before)
    #expect(try desk.leftovers() == [], "no journal of SQLite and no half-written file is left")
  }

  private func makeObstacles() throws {
    try #require(mkfifo(desk.path("pipe"), 0o600) == 0)
    try desk.write("huge", "")
    // A sparse file: two gigabytes that take no room.
    try #require(truncate(desk.path("huge"), 2 << 30) == 0)
  }
}

extension Outcome {
  /// Expects a diagnostic of one line that names the place and the remedy.
  func expectOneSentence(
    naming place: String, _ remedy: String, sourceLocation: SourceLocation = #_sourceLocation
  ) {
    #expect(diagnostics.hasPrefix("ghs: "), sourceLocation: sourceLocation)
    #expect(
      diagnostics.split(separator: "\n").count == 1, "\(diagnostics)",
      sourceLocation: sourceLocation)
    #expect(diagnostics.contains(place), "\(diagnostics)", sourceLocation: sourceLocation)
    #expect(diagnostics.contains(remedy), "\(diagnostics)", sourceLocation: sourceLocation)
  }
}

extension Desk {
  /// Files that should not be in the folder after a command that failed.
  func leftovers() throws -> [String] {
    let expected: Set = ["home", "data", "config", "pipe", "huge", "workspace.sqlite"]
    return try FileManager.default.contentsOfDirectory(atPath: folder.path)
      .filter { !expected.contains($0) }.sorted()
  }
}
