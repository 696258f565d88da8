import Foundation
import Testing

extension Desk {
  /// Plays steps with the program on a pseudo-terminal, whose modes are looked at from its other end.
  ///
  /// - Parameters:
  ///   - steps: What is done, as `Oracles/play.py` names it.
  ///   - arguments: What follows the program's name.
  ///   - changes: Variables of the environment that are other than usual; empty is unset.
  ///   - sourceLocation: Where the test plays them.
  /// - Returns: The modes before, after and where they were noted, and how the program ended.
  /// - Throws: What keeps the steps from being played; what never came has been recorded.
  func play(
    _ steps: [[String]], _ arguments: [String] = ["--lang", "en"],
    with changes: [String: String] = [:], sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> JSON {
    let task = try JSONSerialization.data(
      withJSONObject: ["command": [Place.program.path] + arguments, "steps": steps])
    var environment = [
      "TERM": "xterm-256color",
      // A crash is to end at once; what is tested is that the terminal was given back before.
      "SWIFT_BACKTRACE": "enable=no",
    ]
    environment.merge(changes) { $1 }
    let outcome = try await tool(
      ["python3", Place.oracle("play.py"), String(decoding: task, as: UTF8.self)],
      with: environment)
    try #require(outcome.status == 0, "\(outcome.diagnostics)", sourceLocation: sourceLocation)
    return try outcome.json()
  }

  /// An editor that says it is there by writing its process number into `editor.pid`, and goes on when there is
  /// a file `go`: then it appends a line.
  func waitingEditor() throws -> String {
    try write(
      "editor",
      """
      echo $$ > "\(path("editor.new"))" && mv "\(path("editor.new"))" "\(path("editor.pid"))"
      until [ -e "\(path("go"))" ]; do sleep 0.05; done
      echo "from the editor" >> "$1"
      """)
    return "sh \(path("editor"))"
  }
}

extension JSON {
  /// Expects the terminal to be afterwards exactly what it was before, and not while the program had it.
  func expectRestored(sourceLocation: SourceLocation = #_sourceLocation) {
    let (before, during, after) = (self.before, self.during, self.after)
    #expect(after == before && after != .null, sourceLocation: sourceLocation)
    for flag in ["ECHO", "ICANON", "ISIG", "OPOST", "ONLCR", "ICRNL", "IXON"] {
      #expect(
        after.kernel[flag] == .bool(true), "\(flag) afterwards", sourceLocation: sourceLocation)
    }
    #expect(after.emulator.screen == .bool(false), sourceLocation: sourceLocation)
    #expect(after.emulator.cursor == .bool(true), sourceLocation: sourceLocation)
    guard during != .null else { return }
    for flag in ["ECHO", "ICANON", "ISIG", "ONLCR", "ICRNL", "IXON"] {
      #expect(
        during.kernel[flag] == .bool(false), "\(flag) meanwhile", sourceLocation: sourceLocation)
    }
    for mode in ["screen", "paste", "keypad"] {
      #expect(during.emulator[mode] == .bool(true), "\(mode)", sourceLocation: sourceLocation)
    }
  }
}
