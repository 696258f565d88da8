import Foundation
import Testing

/// A terminal with a command in it: a tmux server of its own, driven by keys and read as a picture.
///
/// After fzf's harness: keys are sent, then the screen is looked at until it shows what is expected; a screen
/// that never does is printed. Nothing ever waits for a fixed time.
struct Terminal: Sendable {
  private let desk: Desk
  private let server: String

  /// Runs a command in a new terminal, gives it to the body, and kills the server in the end.
  ///
  /// - Parameters:
  ///   - desk: Whose environment and folder it has.
  ///   - command: What runs in it, as words; the program when there are none.
  ///   - columns: Its width.
  ///   - rows: Its height.
  ///   - changes: Variables that are other than the user's; empty is unset.
  ///   - body: What is done in it.
  /// - Throws: What the body throws, and what keeps tmux from starting.
  static func run(
    on desk: Desk, _ command: [String] = [], columns: Int = 80, rows: Int = 24,
    with changes: [String: String] = [:], _ body: (Terminal) async throws -> Void
  ) async throws {
    let terminal = Terminal(desk: desk, server: "e2e-\(UUID().uuidString.prefix(8))")
    // Set in the pane, not for the server, which needs a locale of its own.
    let settings = changes.map { $1.isEmpty ? "--unset=\($0)" : "\($0)=\($1)" }.sorted()
    let words = command.isEmpty ? [Place.program.path] : command
    // tmux 3.3 does not always learn how a command ended, so a shell writes it down; then it keeps the terminal.
    let noting = "\"$@\"; echo $? > \(terminal.ending); exec sleep 600"
    try await terminal.start([
      "-u", "start-server", ";", "set", "-g", "default-terminal", "tmux-256color", ";",
      "set", "-g", "escape-time", "0", ";", "set", "-g", "status", "off", ";",
      "set", "-g", "set-clipboard", "on", ";",
      "new-session", "-d", "-x", "\(columns)", "-y", "\(rows)", "-c", desk.folder.path,
      (["bash", "-c", noting, "bash", "env", "--unset=TMUX"] + settings + words).map(\.shellQuoted)
        .joined(separator: " "),
    ])
    let result: Result<Void, any Error>
    do { result = .success(try await body(terminal)) } catch { result = .failure(error) }
    await terminal.close()
    try result.get()
  }

  /// The file in which the exit status appears.
  private var ending: String { desk.path(".\(server).status") }

  /// Presses keys, named as tmux names them: `Enter`, `C-s`, `BTab`, `q`.
  func press(_ keys: String...) async throws {
    try await tmux(["send-keys"] + keys)
  }

  /// Types text, as an input method that has composed it would send it.
  func type(_ text: String) async throws {
    try await tmux("send-keys", "-l", text)
  }

  /// Pastes text, bracketed when the program has asked for that.
  func paste(_ text: String) async throws {
    let file = try desk.write(".paste-\(server)", text)
    try await tmux("load-buffer", "-b", "p", file, ";", "paste-buffer", "-p", "-d", "-b", "p")
  }

  /// Several steps at once, without anything between them.
  func perform(_ steps: [Step]) async throws {
    try await tmux(Array(steps.filter { !$0.isNothing }.map(\.words).joined(separator: [";"])))
  }

  /// One step of ``perform(_:)``.
  enum Step {
    case press(String)
    case type(String)
    case paste(String)

    fileprivate var isNothing: Bool {
      switch self {
      case .press(let text), .type(let text), .paste(let text): text.isEmpty
      }
    }

    fileprivate var words: [String] {
      switch self {
      case .press(let key): ["send-keys", key]
      case .type(let text): ["send-keys", "-l", Self.literal(text)]
      case .paste(let text):
        ["set-buffer", "-b", "p", Self.literal(text), ";", "paste-buffer", "-p", "-d", "-b", "p"]
      }
    }

    /// A semicolon at the end of a word would end the command of tmux.
    private static func literal(_ text: String) -> String {
      text.hasSuffix(";") ? text.dropLast() + "\\;" : text
    }
  }

  /// What the terminal shows, a line for each row.
  func screen() async throws -> String {
    try await tmux("capture-pane", "-p").output
  }

  /// What the terminal shows, with the sequences for colours and styles.
  func styledScreen() async throws -> String {
    try await tmux("capture-pane", "-p", "-e").output
  }

  /// Waits until the screen shows every one of some texts.
  @discardableResult
  func until(
    _ texts: String..., within limit: Duration = .seconds(180),
    sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> String {
    try await until(
      texts.joined(separator: " and "), within: limit, sourceLocation: sourceLocation
    ) { screen in texts.allSatisfy { screen.contains($0) } }
  }

  /// Waits until the screen is as it should be.
  @discardableResult
  func until(
    _ what: String, within limit: Duration = .seconds(180),
    sourceLocation: SourceLocation = #_sourceLocation, _ holds: (String) -> Bool
  ) async throws -> String {
    var last = ""
    try await EndToEndTests.until(
      what, within: limit, sourceLocation: sourceLocation, details: { last }
    ) {
      last = try await screen()
      return holds(last)
    }
    return last
  }

  /// Waits until the command has ended.
  ///
  /// - Returns: Its exit status.
  /// - Throws: ``NeverCame`` when it does not end.
  func end(sourceLocation: SourceLocation = #_sourceLocation) async throws -> Int32 {
    var status: Int32?
    try await EndToEndTests.until(
      "the end of the program", sourceLocation: sourceLocation, details: screen
    ) {
      let written = try? String(contentsOfFile: ending, encoding: .utf8)
      status = written.flatMap { Int32($0.trimmingCharacters(in: .newlines)) }
      return status != nil
    }
    return status ?? -1
  }

  /// The value of a tmux format, such as `#{pane_pid}`.
  func value(_ format: String) async throws -> String {
    try await tmux("display-message", "-p", format).output
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }

  /// Where the caret is, from 0; expects it to be visible.
  func caret() async throws -> (column: Int, row: Int) {
    let place = try await value("#{cursor_flag} #{cursor_x} #{cursor_y}").split(separator: " ")
    #expect(place.first == "1", "the caret is visible")
    return (Int(place[1]) ?? -1, Int(place[2]) ?? -1)
  }

  /// Where the caret has come to rest on a line that shows a text.
  ///
  /// While a frame is being drawn the caret is wherever the drawing is; the same place is seen twice here.
  func caret(
    onLineWith text: String, sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> (column: Int, row: Int) {
    var place = (column: -1, row: -1)
    try await EndToEndTests.until(
      "the caret beside \(text)", sourceLocation: sourceLocation, details: screen
    ) {
      let seen = try await value("#{cursor_flag} #{cursor_x} #{cursor_y}")
        .split(separator: " ").map { Int($0) ?? -1 }
      let earlier = place
      place = (seen[1], seen[2])
      let lines = try await screen().components(separatedBy: "\n")
      return seen[0] == 1 && place == earlier && lines[place.row].contains(text)
    }
    return place
  }

  /// The process of the program, wherever it is among what runs in the terminal.
  func program() async throws -> pid_t? {
    let found = try await desk.tool(["pgrep", "-x", "ghs", "-s", value("#{pane_pid}")])
    return found.output.split(separator: "\n").first.flatMap { pid_t($0) }
  }

  /// Gives the terminal another size.
  func resize(columns: Int, rows: Int) async throws {
    try await tmux("resize-window", "-x", "\(columns)", "-y", "\(rows)")
  }

  /// Kills the server and waits for the program, which may still be writing.
  private func close() async {
    let program = try? await program()
    _ = try? await tmux("kill-server")
    guard let program else { return }
    for _ in 0..<100 where Self.isRunning(program) {
      try? await Task.sleep(for: .milliseconds(30))
    }
  }

  /// Whether a process is there and has not ended; one that nobody has asked about yet has.
  private static func isRunning(_ process: pid_t) -> Bool {
    let state = try? String(contentsOfFile: "/proc/\(process)/stat", encoding: .utf8)
    return state.map { !$0.contains(") Z ") } ?? false
  }

  /// Starts the server; it is no child of these tests and inherits nothing of them.
  private func start(_ words: [String]) async throws {
    let outcome = try await desk.tool(
      ["python3", Place.oracle("detach.py"), "tmux", "-L", server, "-f", "/dev/null"] + words)
    try #require(outcome.status == 0, "tmux \(words): \(outcome.diagnostics)")
  }

  @discardableResult
  func tmux(_ words: String...) async throws -> Outcome { try await tmux(words) }

  @discardableResult
  private func tmux(_ words: [String]) async throws -> Outcome {
    let outcome = try await desk.tool(["tmux", "-L", server, "-f", "/dev/null"] + words)
    try #require(outcome.status == 0, "tmux \(words): \(outcome.diagnostics)")
    return outcome
  }
}

extension String {
  /// The text as one word of a shell.
  var shellQuoted: String { "'" + replacing("'", with: "'\\''") + "'" }
}
