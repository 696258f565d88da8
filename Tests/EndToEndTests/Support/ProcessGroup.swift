import Foundation
import Testing

/// A shell script that runs in a process group of its own, so that it can be killed with its children.
struct ProcessGroup {
  private let process = Process()
  private let ended: AsyncStream<Void>

  /// Starts the script in a user's surroundings.
  init(_ script: String, in desk: Desk) throws {
    let ends = AsyncStream<Void>.makeStream()
    ended = ends.stream
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["bash", "-c", script]
    process.environment = desk.environment
    process.currentDirectoryURL = desk.folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    process.terminationHandler = { _ in ends.continuation.finish() }
    try process.run()
    try #require(
      getpgid(process.processIdentifier) == process.processIdentifier,
      "Foundation starts a process in a group of its own")
  }

  /// Kills the script and what it runs, without a warning.
  func kill() {
    Foundation.kill(-process.processIdentifier, SIGKILL)
  }

  /// Waits until it has ended.
  func end() async throws {
    for await _ in ended {}
  }
}
