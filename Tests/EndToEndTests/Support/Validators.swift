import Foundation
import GHSModel
import Testing

/// Validators that nobody here wrote, from PyPI, as `Scripts/install-validators` has installed them.
enum Validators {
  /// Whether they are there.
  static let areInstalled = FileManager.default.fileExists(atPath: "\(folder)/finished")

  /// Why the tests that need them are skipped.
  static let reason: Comment =
    "the validators in Oracles/validators.txt are not installed; see Scripts/install-validators"

  /// Runs one of the scripts of these tests with them.
  static func run(
    _ script: String, _ arguments: [String], on desk: Desk
  ) async throws -> Outcome {
    try await desk.tool(
      ["\(folder)/bin/python3", Place.oracle(script)] + arguments)
  }

  /// Runs one of the programs that came with them.
  static func program(
    _ name: String, _ arguments: [String], on desk: Desk
  ) async throws -> Outcome {
    try await desk.tool(["\(folder)/bin/\(name)"] + arguments)
  }

  private static let folder: String = {
    let variables = ProcessInfo.processInfo.environment
    let cache = variables["XDG_CACHE_HOME"] ?? "\(variables["HOME"] ?? "/tmp")/.cache"
    let list = URL(filePath: Place.oracle("validators.txt"))
    let content = (try? Data(contentsOf: list)) ?? Data()
    return "\(cache)/ghs-validators-\(ContentDigest(of: content).hexadecimal.prefix(12))"
  }()
}
