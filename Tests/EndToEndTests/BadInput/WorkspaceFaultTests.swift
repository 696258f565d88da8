import Foundation
import Testing

/// A workspace file that cannot be used: the sentence says so in both languages, and the file stays as it is.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct WorkspaceFaultTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// What is the matter with the file, and what is said about it.
  struct Fault: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let status: Int32
    let words: (ja: String, en: String)
    /// Turns the bytes of a good workspace into bad ones.
    let spoil: @Sendable (Desk) async throws -> Void
  }

  static let faults = [
    Fault(
      testDescription: "text instead of a database", status: 65,
      words: ("別のファイルを指定して", "Name another file")
    ) { try $0.write("workspace.sqlite", String(repeating: "not a database\n", count: 500)) },
    Fault(
      testDescription: "database of another application", status: 65,
      words: ("別のファイルを指定して", "Name another file")
    ) { try await $0.sql("PRAGMA application_id = 99") },
    Fault(
      testDescription: "written by a newer version", status: 65,
      words: ("ghs を更新して", "Update ghs")
    ) { try await $0.sql("PRAGMA user_version = 99") },
    Fault(
      testDescription: "damaged pages", status: 74, words: ("バックアップ", "backup")
    ) { desk in
      var bytes = try Data(contentsOf: desk.workspace)
      bytes.replaceSubrange(4096..<45_056, with: Data(repeating: 0xFF, count: 40_960))
      try bytes.write(to: desk.workspace)
    },
    Fault(
      testDescription: "cut off", status: 74, words: ("バックアップ", "backup")
    ) { desk in try Data(contentsOf: desk.workspace).prefix(20_000).write(to: desk.workspace) },
  ]

  @Test(arguments: faults)
  func isNamedAndLeftAsItIs(fault: Fault) async throws {
    try await desk.openProduct()
    try await fault.spoil(desk)
    let before = try Data(contentsOf: desk.workspace)
    for (language, word) in [("ja", fault.words.ja), ("en", fault.words.en)] {
      for command in [["status", "pump"], ["judge", "pump", "conforming", "RM-5"]] {
        let outcome = try await desk.ghs(command + ["--lang", language])
        #expect(outcome.status == fault.status, "\(outcome.diagnostics)")
        #expect(outcome.output.isEmpty)
        outcome.expectOneSentence(naming: desk.workspace.path, word)
      }
    }
    #expect(try Data(contentsOf: desk.workspace) == before)
  }

  @Test func aPlaceThatIsNoFileIsNamed() async throws {
    try await desk.openProduct()
    try #require(mkfifo(desk.path("pipe"), 0o600) == 0)
    for (path, word) in [("home", "Name a workspace file"), ("pipe", "Name a workspace file")] {
      let outcome = try await desk.ghs(["status", "pump", "--workspace", desk.path(path)])
      #expect(outcome.status == 66)
      outcome.expectOneSentence(naming: desk.path(path), word)
    }
    let outcome = try await desk.ghs(["status", "pump", "--workspace", desk.path("none.sqlite")])
    #expect(outcome.status == 66)
    outcome.expectOneSentence(naming: desk.path("none.sqlite"), "ghs product add")
    #expect(!FileManager.default.fileExists(atPath: desk.path("none.sqlite")))
  }

  @Test func whatAnotherProgramHoldsIsBusyAndFreeAgainLater() async throws {
    try await desk.openProduct()
    let before = try await desk.verifiedJournal()
    let sign = desk.path("held")
    async let holder = desk.oracle("hold.py", desk.workspace.path, sign)
    try await until("the lock is held") { FileManager.default.fileExists(atPath: sign) }
    let judge = ["judge", "pump", "conforming", "RM-5"]
    async let japanese = desk.ghs(judge + ["--lang", "ja"])
    async let english = desk.ghs(judge + ["--lang", "en"])
    async let reader = desk.ghs(["status", "pump"])
    for (outcome, word) in [(try await japanese, "もう一度"), (try await english, "Try again")] {
      #expect(outcome.status == 75)
      outcome.expectOneSentence(naming: desk.workspace.path, word)
    }
    #expect(try await reader.status == 0, "reading goes on while another program writes")
    try FileManager.default.removeItem(atPath: sign)
    #expect(try await holder.status == 0)
    #expect(try await desk.verifiedJournal() == before)
    try await desk.succeed(judge)
  }
}

extension Desk {
  /// Runs a statement on the workspace, as another program could.
  @discardableResult
  func sql(_ statement: String, _ values: String...) async throws -> String {
    let outcome = try await tool(
      ["python3", Place.oracle("sql.py"), workspace.path, statement] + values)
    try #require(outcome.status == 0, "\(outcome.diagnostics)")
    return outcome.output
  }
}
