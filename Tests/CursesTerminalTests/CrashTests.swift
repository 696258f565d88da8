import Glibc
import TerminalKit
import Testing

@testable import CursesTerminal

@Suite("A crash", .serialized)
struct CrashTests {
  @Test(
    "a trap gives the terminal back first and tells what happened afterwards",
    .timeLimit(.minutes(20)))
  @MainActor
  func trap() async throws {
    let pseudo = try PseudoTerminal()
    let path = String(cString: ttyname(pseudo.terminal))
    // The runtime would look at the crash for a long time, and without it the end is the same.
    await #expect(processExitsWith: .failure) { [path = path as String] in
      try await CrashTests.crash(on: path)
    }
    let output = pseudo.output()
    let end = try #require(output.firstRange(of: "\u{1B}[?1049l"))
    #expect(output[..<end.lowerBound].contains("適合"))
    #expect(!output[..<end.lowerBound].contains("Fatal error"))
    #expect(output[end.upperBound...].contains("Fatal error"))
    for mode in ["\u{1B}[?2004l", "\u{1B}[?25h"] {
      #expect(output.ranges(of: mode).last.map { $0.lowerBound < end.lowerBound } == true)
    }
    #expect(pseudo.isCooked)
  }

  /// Takes over a terminal and then has no element to give.
  @MainActor
  private static func crash(on path: String) throws {
    let terminal = open(path, O_RDWR)
    dup2(terminal, STDERR_FILENO)
    let size = Size(rows: 5, columns: 20)
    let taken = try CursesTerminal(
      options: CursesOptions(environment: ["TERM": "xterm-256color"]),
      streams: TerminalStreams(input: terminal, output: terminal, error: STDERR_FILENO))
    var frame = Frame(size: size)
    frame.put("適合", at: Position(row: 0, column: 0))
    taken.draw(frame)
    _ = [Int]()[size.rows]
  }
}
