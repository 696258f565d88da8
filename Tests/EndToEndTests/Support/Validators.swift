import Foundation
import GHSModel
import Testing

/// Validators that nobody here wrote, installed from PyPI into a folder of their own.
///
/// The folder lies in the cache of whoever runs the tests, outside the repository, and is made once for each
/// list of packages.
enum Validators {
  /// Whether they are there; the first to ask installs them.
  static func areInstalled() async -> Bool { await installation.value }

  /// Why the tests that need them are skipped.
  static let reason: Comment =
    "the validators in Oracles/validators.txt cannot be installed from PyPI on this machine"

  /// Runs one of the scripts with them.
  static func run(
    _ script: String, _ arguments: [String], on desk: Desk
  ) async throws -> Outcome {
    try await desk.tool([python, Place.oracle(script)] + arguments, within: .seconds(120))
  }

  private static let list = Place.oracle("validators.txt")

  private static let folder: String = {
    let variables = ProcessInfo.processInfo.environment
    let cache = variables["XDG_CACHE_HOME"] ?? "\(variables["HOME"] ?? "/tmp")/.cache"
    let content = (try? Data(contentsOf: URL(filePath: list))) ?? Data()
    let version = ContentDigest(of: content).hexadecimal.prefix(12)
    return "\(cache)/ghs-validators-\(version)"
  }()

  private static var python: String { "\(folder)/bin/python3" }

  private static let installation = Task { () -> Bool in
    let finished = "\(folder)/finished"
    if FileManager.default.fileExists(atPath: finished) { return true }
    do {
      let desk = try Desk()
      let pip = ProcessInfo.processInfo.environment.filter { $0.key.hasPrefix("PIP_") }
      for words in [
        ["python3", "-m", "venv", "--clear", folder],
        [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "-r", list],
        ["touch", finished],
      ] {
        let outcome = try await desk.tool(words, with: pip, within: .seconds(300))
        guard outcome.status == 0 else { return false }
      }
      return true
    } catch {
      return false
    }
  }
}
