import Foundation
import Testing

/// Several files in one command, and evidence that is used again.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct EvidenceFilesTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  private func list(_ options: String...) async throws -> JSON {
    try await desk.succeed(["evidence", "list", "pump", "--json"] + options).json()
  }

  @Test func oneFileIsOneObjectAndSeveralAreAList() async throws {
    try await desk.openProduct()
    let files = try ["QP-1_計画.txt", "QP-2_記録.txt"].map { try desk.write($0, $0) }
    let one = try await desk.succeed([
      "evidence", "add", "pump", "RM-5", "--file", files[0], "--json",
    ]).json()
    #expect(one.id.string == "E-1" && one.title.string == "QP-1 計画")
    let add = [
      "evidence", "add", "pump", "RM-5", "--file", files[0], "--file", files[1], "--attach",
    ]
    let several = try await desk.succeed(add + ["--owner", "QA", "--json"]).json()
    #expect(several.items.map(\.id.string) == ["E-2", "E-3"])
    #expect(several.items.map(\.title.string) == ["QP-1 計画", "QP-2 記録"])
    #expect(several.items.map(\.owner.string) == ["QA", "QA"])
    let titled = try await desk.succeed(add + ["--title", "A", "--title", "B"])
    #expect(titled.diagnostics.contains("2 pieces of evidence, E-4 to E-5"))
    #expect(try await list().items.map(\.title.string).suffix(2) == ["A", "B"])
    try await desk.succeed(["undo", "pump"])
    #expect(try await list().items.count == 3)
    #expect(try await list("--find", "きろく").items.map(\.id.string) == ["E-3"])
  }

  @Test func titlesAndFilesMustGoTogether() async throws {
    try await desk.openProduct()
    let file = try desk.write("a.txt", "a")
    let two = ["evidence", "add", "pump", "RM-5", "--file", file, "--file", file, "--title", "A"]
    let refused = try await desk.ghs(two)
    #expect(refused.status == 64 && refused.diagnostics.contains("1 title for 2 files"))
    #expect(try await desk.ghs(["evidence", "add", "pump", "RM-5"]).status == 64)
    let missing = two + ["--title", "B", "--file", desk.path("no.txt"), "--title", "C"]
    let absent = try await desk.ghs(missing)
    #expect(absent.status == 66 && absent.diagnostics.contains("no.txt"))
    #expect(try await list().items.isEmpty)
  }

  @Test func evidenceIsReusedAndCopiedFromAnotherProduct() async throws {
    try await desk.openProduct()
    try await desk.succeed([
      "product", "add", "--id", "viewer", "--name", "Viewer", "--version", "1", "--vendor", "V",
    ])
    let file = try desk.write("a.txt", "a")
    try await desk.succeed(["evidence", "add", "pump", "RM-5", "--file", file, "--attach"])
    let again = try await desk.succeed([
      "evidence", "reuse", "pump", "E-1", "--for", "RM-4.3", "PS-4.1a", "--json",
    ]).json()
    #expect(again[0].requirements.strings == ["PS-4.1a", "RM-4.3", "RM-5"])
    let copied = try await desk.succeed([
      "evidence", "reuse", "viewer", "E-1", "--from", "pump", "--for", "RM-5",
    ])
    #expect(copied.diagnostics.contains("Copied evidence of pump as E-1, for 1 requirement."))
    #expect(try await desk.ghs(["evidence", "check", "viewer"]).status == 0)
    let unknown = try await desk.ghs(["evidence", "reuse", "pump", "E-7", "--for", "RM-5"])
    #expect(unknown.status == 65 && unknown.diagnostics.contains("E-7"))
  }
}
