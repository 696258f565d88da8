import Foundation

/// How a program ended and what it said.
struct Outcome: Sendable {
  /// The exit code; 128 and the number of the signal when a signal ended it.
  let status: Int32
  /// Standard output as it is.
  let data: Data
  /// Standard error.
  let diagnostics: String

  /// Standard output as text.
  var output: String { String(decoding: data, as: UTF8.self) }

  /// Standard output as JSON.
  func json() throws -> JSON { try JSON(parsing: data) }
}

/// A program to run in surroundings of its own.
struct Run: Sendable {
  let program: URL
  let arguments: [String]
  let environment: [String: String]
  let folder: URL

  /// Runs the program to its end; one that takes too long is killed.
  ///
  /// Output goes to files, so that no pipe can fill up.
  func callAsFunction(within limit: Duration = .seconds(900)) async throws -> Outcome {
    let name = UUID().uuidString
    let files = ["out", "err"].map { folder.appending(path: ".\(name).\($0)") }
    defer { files.forEach { try? FileManager.default.removeItem(at: $0) } }
    let handles = try files.map { file in
      try Data().write(to: file)
      return try FileHandle(forWritingTo: file)
    }
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.environment = environment
    process.currentDirectoryURL = folder
    process.standardInput = FileHandle.nullDevice
    process.standardOutput = handles[0]
    process.standardError = handles[1]
    let status = try await process.runToEnd(within: limit)
    for handle in handles { try handle.close() }
    return Outcome(
      status: status, data: try Data(contentsOf: files[0]),
      diagnostics: String(decoding: try Data(contentsOf: files[1]), as: UTF8.self))
  }
}

extension Process {
  fileprivate func runToEnd(within limit: Duration) async throws -> Int32 {
    let ends = AsyncStream<Int32>.makeStream()
    terminationHandler = { ended in
      let signal: Int32 = ended.terminationReason == .uncaughtSignal ? 128 : 0
      ends.continuation.yield(ended.terminationStatus + signal)
      ends.continuation.finish()
    }
    try run()
    let pid = processIdentifier
    let watch = Task {
      try await Task.sleep(for: limit)
      kill(pid, SIGKILL)
      ends.continuation.yield(128 + SIGKILL)
    }
    defer { watch.cancel() }
    for await status in ends.stream { return status }
    return -1
  }
}
