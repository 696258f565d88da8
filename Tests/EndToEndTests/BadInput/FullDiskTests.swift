import Foundation
import Testing

/// No space left: nothing is half written.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct FullDiskTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// A limit on the size of files stands in for a full disk where no small one can be mounted.
  @Test func aWriteThatDoesNotFitIsReportedAndTakenBack() async throws {
    try await desk.openDraftedProduct()
    let before = try await desk.verifiedJournal()
    let long = String(repeating: "長い根拠。", count: 800)
    let commands = [
      ["judge", "pump", "conforming", "--rationale", long] + (try await desk.required(in: "LC")),
      ["export", "pump", "--out", desk.path("documents")],
    ]
    for command in commands {
      // Without the trap the signal would end the program before it could say anything.
      let outcome = try await desk.tool(
        ["bash", "-c", "trap '' XFSZ; ulimit -f 64; exec \"$@\"", "bash", Place.program.path]
          + command)
      #expect([73, 74].contains(outcome.status), "\(outcome.status): \(outcome.diagnostics)")
      #expect(outcome.diagnostics.hasPrefix("ghs: ") && outcome.output.isEmpty)
    }
    #expect(try await desk.verifiedJournal() == before)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: desk.folder.path)
        .filter { $0.hasPrefix("documents") } == [], "documents appear whole or not at all")
  }

  /// The change is made, only telling of it fails; a crash would leave the caller to guess.
  @Test(arguments: [">/dev/full", ">&-"])
  func outputThatCannotBeWrittenIsAFailureInWords(redirection: String) async throws {
    try await desk.openProduct()
    for command in [["status", "pump"], ["product", "list", "--json"], ["--version"]] {
      let outcome = try await desk.tool(
        ["bash", "-c", "exec \"$@\" \(redirection)", "bash", Place.program.path] + command)
      #expect(outcome.status == 74, "\(command): \(outcome.diagnostics)")
      #expect(outcome.diagnostics.hasPrefix("ghs: "))
    }
    let unheard = try await desk.tool(
      ["bash", "-c", "exec \"$@\" 2>/dev/full", "bash", Place.program.path, "judge", "pump"]
        + ["conforming", "RM-4.3"])
    #expect(unheard.status == 0)
  }

  @Test(
    .enabled("a small disk can be mounted by root alone, and not everywhere") {
      try await Desk().onSmallDisk { true } ?? false
    })
  func aFullDiskIsNamed() async throws {
    try await desk.openDraftedProduct()
    let good = try Data(contentsOf: desk.workspace)
    _ = try await desk.onSmallDisk {
      let workspace = desk.path("disk/w.sqlite")
      try good.write(to: URL(filePath: workspace))
      try await desk.tool(["bash", "-c", "cat /dev/zero > disk/filler"])
      for (language, word) in [("ja", "空きを作って"), ("en", "Make room")] {
        let judged = try await desk.ghs([
          "judge", "pump", "conforming", "QM-7.3", "--workspace", workspace, "--lang", language,
        ])
        #expect(judged.status == 74)
        judged.expectOneSentence(naming: workspace, word)
        let exported = try await desk.ghs([
          "export", "pump", "--out", desk.path("disk"), "--lang", language,
        ])
        #expect(exported.status == 74)
        exported.expectOneSentence(naming: "disk", word)
      }
      #expect(try Data(contentsOf: URL(filePath: workspace)) == good)
      let left = try FileManager.default.contentsOfDirectory(atPath: desk.path("disk"))
      // SQLite may leave its own two files, which are empty.
      #expect(
        left.filter { !$0.hasPrefix("w.sqlite-") }.sorted() == ["filler", "w.sqlite"])
    }
  }
}

extension Desk {
  /// Does something while a disk of two megabytes is mounted as `disk`; nil where that cannot be.
  func onSmallDisk<Result>(_ body: () async throws -> Result) async throws -> Result? {
    try FileManager.default.createDirectory(
      atPath: path("disk"), withIntermediateDirectories: true)
    let mounted = try await tool(["mount", "-t", "tmpfs", "-o", "size=2m", "tmpfs", path("disk")])
    guard mounted.status == 0 else { return nil }
    let result: Swift.Result<Result, any Error>
    do { result = .success(try await body()) } catch { result = .failure(error) }
    try await tool(["umount", path("disk")])
    return try result.get()
  }
}
