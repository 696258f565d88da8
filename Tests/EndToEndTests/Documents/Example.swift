import Foundation
import Testing

/// The worked example: a fictional product with complete evidence, assessed by its own script.
enum Example {
  /// The levels the script can reach.
  static let levels = [1, 2, 3]

  /// The categories claimed with each level.
  static let categories = [1: ["RM"], 2: ["RM", "PS"], 3: ["RM", "QM", "PS", "LC"]]

  /// The number of the declaration of a level.
  static func number(_ level: Int) -> String { "MGS-2026-WN-\(level)" }

  /// A desk with the workspace of a level; made once.
  static func desk(_ level: Int) async throws -> Desk {
    try #require(await desks[level]?.value.get())
  }

  /// The documents of a level in both languages; made once.
  static func documents(_ level: Int) async throws -> URL {
    try #require(await exports[level]?.value.get())
  }

  private static let desks = Dictionary(
    uniqueKeysWithValues: levels.map { level in
      (level, Task { await Result { try await assessed(level) } })
    })

  private static let exports = Dictionary(
    uniqueKeysWithValues: levels.map { level in
      (level, Task { await Result { try await exported(level) } })
    })

  private static func assessed(_ level: Int) async throws -> Desk {
    let desk = try Desk()
    let script = Place.example.appending(path: "assess").path
    let outcome = try await desk.tool(
      ["bash", script, "\(level)", desk.workspace.path], with: ["GHS": Place.program.path])
    try #require(outcome.status == 0, "assess \(level): \(outcome.diagnostics)")
    return desk
  }

  private static func exported(_ level: Int) async throws -> URL {
    let desk = try await desk(level)
    try await desk.succeed(["export", "ward-notes", "--out", "documents", "--documents", "both"])
    return desk.folder.appending(path: "documents")
  }
}

extension Result where Failure == any Error {
  fileprivate init(_ body: () async throws -> Success) async {
    do { self = .success(try await body()) } catch { self = .failure(error) }
  }
}
