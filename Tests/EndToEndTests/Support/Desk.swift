import Foundation

/// A user's private surroundings: home, workspace and environment of their own, gone afterwards.
final class Desk: Sendable {
  /// The folder with everything of this user, and where commands are run.
  let folder: URL

  init() throws {
    folder = URL(filePath: "\(Self.all)\(UUID().uuidString.prefix(8))")
    _ = Self.cleaning
    for name in ["home", "data", "config"] {
      try FileManager.default.createDirectory(
        at: folder.appending(path: name), withIntermediateDirectories: true)
    }
  }

  /// What the folders of this run begin with: short, because the socket of tmux lies in them, and its path
  /// may have 107 characters.
  private static let all = "/tmp/ghs-e2e-\(getpid())-"

  /// Desks that are kept for many tests live as long as the process; what is left goes with it.
  private static let cleaning: Int32 = atexit {
    let prefix = "ghs-e2e-\(getpid())-"
    let names = (try? FileManager.default.contentsOfDirectory(atPath: "/tmp")) ?? []
    for name in names where name.hasPrefix(prefix) {
      try? FileManager.default.removeItem(atPath: "/tmp/\(name)")
    }
  }

  deinit {
    try? FileManager.default.removeItem(at: folder)
  }

  /// The workspace file.
  var workspace: URL { folder.appending(path: "workspace.sqlite") }

  /// The environment: what a program needs to start, and nothing of whoever runs the tests.
  var environment: [String: String] {
    let inherited = ProcessInfo.processInfo.environment
    var variables = [
      "LC_ALL": "C.UTF-8", "TZ": "UTC", "HOME": path("home"), "XDG_DATA_HOME": path("data"),
      "XDG_CONFIG_HOME": path("config"), "XDG_STATE_HOME": path("state"),
      "TMUX_TMPDIR": folder.path, "TMPDIR": folder.path,
      "GHS_WORKSPACE": workspace.path, "GHS_ACTOR": "tester",
      // A crash must fail the test, not wait for somebody to press a key.
      "SWIFT_BACKTRACE": "interactive=no,color=no",
    ]
    for name in ["PATH", "LD_LIBRARY_PATH"] { variables[name] = inherited[name] }
    return variables
  }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { folder.appending(path: name).path }

  /// Writes a file into the folder.
  @discardableResult
  func write(_ name: String, _ content: String) throws -> String {
    let file = folder.appending(path: name)
    try FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try Data(content.utf8).write(to: file)
    return file.path
  }

  /// Runs the program.
  ///
  /// - Parameters:
  ///   - arguments: What follows its name.
  ///   - changes: Variables of the environment that are other than usual; empty is unset.
  ///   - folder: Where it runs, when not in the folder.
  /// - Returns: How it ended and what it said.
  /// - Throws: What keeps a program from being started.
  @discardableResult
  func ghs(
    _ arguments: [String], with changes: [String: String] = [:], in folder: URL? = nil
  ) async throws -> Outcome {
    let environment = environment.merging(changes) { $1 }.filter { !$0.value.isEmpty }
    return try await Run(
      program: Place.program, arguments: arguments, environment: environment,
      folder: folder ?? self.folder)()
  }

  /// Runs another program, found on the path, in the same environment.
  @discardableResult
  func tool(
    _ arguments: [String], with changes: [String: String] = [:], within limit: Duration? = nil
  ) async throws -> Outcome {
    let environment = environment.merging(changes) { $1 }.filter { !$0.value.isEmpty }
    return try await Run(
      program: URL(filePath: "/usr/bin/env"), arguments: arguments, environment: environment,
      folder: folder)(within: limit ?? .seconds(900))
  }

  /// Runs a script of these tests.
  @discardableResult
  func oracle(_ name: String, _ arguments: String...) async throws -> Outcome {
    try await tool(["python3", Place.oracle(name)] + arguments)
  }
}
