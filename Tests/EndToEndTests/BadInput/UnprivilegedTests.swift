import Foundation
import Testing

/// What permissions forbid.
///
/// Root may do everything, so root runs the program as nobody here.
@Suite(
  .serialized, .timeLimit(.minutes(20)),
  .enabled("the program cannot be run as an ordinary user here") {
    try await Desk().ordinary(["--version"]).status == 0
  })
struct UnprivilegedTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test func anUnreadableFileIsNoEvidence() async throws {
    try await desk.openProduct()
    let file = try desk.write("secret.txt", "secret")
    try desk.permit("workspace.sqlite", 0o666)
    try desk.permit("secret.txt", 0)
    let before = try Data(contentsOf: desk.workspace)
    for (language, word) in [("ja", "アクセス権を確かめて"), ("en", "Check its permissions")] {
      let outcome = try await desk.ordinary([
        "evidence", "add", "pump", "RM-5", "--title", "T", "--file", file, "--lang", language,
      ])
      #expect(outcome.status == 66)
      outcome.expectOneSentence(naming: file, word)
    }
    #expect(try Data(contentsOf: desk.workspace) == before)
  }

  @Test func aReadOnlyWorkspaceIsNotChanged() async throws {
    try await desk.openProduct()
    try desk.permit("workspace.sqlite", 0o444)
    let before = try Data(contentsOf: desk.workspace)
    for (language, word) in [("ja", "権限を確かめて"), ("en", "Check the permissions")] {
      let outcome = try await desk.ordinary([
        "judge", "pump", "conforming", "RM-5", "--lang", language,
      ])
      #expect(outcome.status == 73)
      outcome.expectOneSentence(naming: desk.workspace.path, word)
    }
    #expect(try Data(contentsOf: desk.workspace) == before)
  }

  @Test func aFolderThatMayNotBeWrittenGetsNoDocuments() async throws {
    try await desk.openDraftedProduct()
    try desk.permit("workspace.sqlite", 0o666)
    try FileManager.default.createDirectory(
      atPath: desk.path("closed"), withIntermediateDirectories: false,
      attributes: [.posixPermissions: 0o555])
    let outcome = try await desk.ordinary(["export", "pump", "--out", desk.path("closed")])
    #expect(outcome.status == 73)
    outcome.expectOneSentence(naming: desk.path("closed"), "writable")
    #expect(try FileManager.default.contentsOfDirectory(atPath: desk.path("closed")) == [])
  }
}

extension Desk {
  /// Runs the program as somebody whom permissions concern.
  func ordinary(_ arguments: [String]) async throws -> Outcome {
    guard geteuid() == 0 else { return try await ghs(arguments) }
    try permit("", 0o777)
    return try await tool(
      ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", Place.program.path]
        + arguments)
  }

  /// Sets the permissions of a file in the folder.
  func permit(_ name: String, _ permissions: Int) throws {
    try FileManager.default.setAttributes(
      [.posixPermissions: permissions], ofItemAtPath: name.isEmpty ? folder.path : path(name))
  }
}
