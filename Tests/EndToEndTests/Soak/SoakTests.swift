import Foundation
import Testing

/// Keys at random on a filled workspace, the same for the same seed.
///
/// `GHS_SOAK_SEED` gives another seed than the usual ones, and is what a failure names.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct SoakTests {
  static let seeds: [UInt64] =
    ProcessInfo.processInfo.environment["GHS_SOAK_SEED"].flatMap { UInt64($0) }.map { [$0] }
    ?? [1, 2, 3]

  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// A process of its own has a folder of its own for paths that come about by chance, and may crash.
  @Test(arguments: seeds)
  func whateverIsPressedTheStateHolds(seed: UInt64) async throws {
    try await desk.openFilledWorkspace()
    let folder = try desk.workFolder()
    let workspace = desk.workspace.path
    let ended = await #expect(
      processExitsWith: .success, observing: [\.standardErrorContent], "GHS_SOAK_SEED=\(seed)"
    ) {
      [seed = seed as UInt64, workspace = workspace as String, folder = folder as String] in
      try #require(FileManager.default.changeCurrentDirectoryPath(folder))
      await MainActor.run {
        var soak = Soak(seed: seed, workspace: workspace)
        do {
          try soak.run(1000)
        } catch {
          Issue.record("GHS_SOAK_SEED=\(seed): \(error)")
        }
      }
    }
    if let ended, ended.exitStatus != .exitCode(EXIT_SUCCESS) {
      Issue.record("\(String(decoding: ended.standardErrorContent.prefix(8000), as: UTF8.self))")
    }
  }
}

extension Desk {
  /// A product with a draft that may be issued, one hardly begun, and a linked file.
  func openFilledWorkspace() async throws {
    try await openDraftedProduct()
    try await succeed([
      "product", "add", "--id", "gate", "--name", "地域連携ゲートウェイ", "--version", "2.0", "--vendor",
      "架空ソフト株式会社", "--safety-class", "B",
    ])
    let file = try write("linked.txt", "linked\n")
    try await succeed([
      "evidence", "add", "gate", "RM-3.1", "--title", "規程", "--file", file, "--expires",
      "2027-01-31",
    ])
    try await succeed([
      "judge", "gate", "nonconforming", "RM-3.1", "--rationale", "未整備", "--action", "整備する",
    ])
  }

  /// A folder below this one to work in, with a file that a path may lead to.
  func workFolder() throws -> String {
    URL(filePath: try write("work/plan.txt", "a plan\n")).deletingLastPathComponent().path
  }
}
