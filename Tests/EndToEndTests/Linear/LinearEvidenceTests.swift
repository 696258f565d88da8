import Foundation
import Testing

/// Several files and evidence used again, by questions and answers.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct LinearEvidenceTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test func severalFilesAreHeardBeforeTheyAreAdded() async throws {
    try await desk.openProduct()
    for name in ["QP-1_計画.pdf", "QP-2_記録.txt", "memo.txt"] { try desk.write("qms/" + name, name) }
    try desk.write("qms/c\u{1B}[2J.txt", "hostile")
    let outcome = try await desk.linear([
      "1", "1", "evidence", "add several files", desk.path("nowhere"), desk.path("qms"), "9",
      "qp", "attach", "RM-5", "QA", "yes", "back", "back", "undo",
    ])
    outcome.expectPlainConversation()
    for text in [
      "1. memo.txt", "2. QP-1_計画.pdf", "That is none of the files.",
      "QP-1 計画: text, 15 bytes", "By its name this should be: PDF.",
      "Added 2 pieces of evidence, E-1 to E-2.",
    ] { #expect(outcome.output.contains(text), "\(text)\n\(outcome.output)") }
    #expect(!outcome.output.contains("2J.txt"), "a name that cannot be recorded is not offered")
    let again = try await desk.linear(
      [
        "1", "1", "evidence", "まとめて", desk.path("qms"), "1 2", "リンク", "RM-5", "", "はい",
      ], language: "ja")
    again.expectPlainConversation()
    #expect(again.output.contains("2件の証拠E-3～E-4を登録しました。"), "\(again.output)")
    let evidence = try await desk.succeed(["evidence", "list", "pump", "--json"]).json()
    #expect(evidence.items.map(\.title.string).suffix(2) == ["memo", "QP-1 計画"])
  }

  @Test func evidenceOfAnotherProductIsFoundByWords() async throws {
    try await desk.openProduct()
    try await desk.succeed([
      "product", "add", "--id", "viewer", "--name", "Viewer", "--version", "1", "--vendor", "V",
    ])
    let files = try (1...12).flatMap { ["--file", try desk.write("QP-\($0).txt", "\($0)")] }
    try await desk.succeed(["evidence", "add", "viewer", "RM-5"] + files)
    let outcome = try await desk.linear([
      "1", "1", "assess", "search", "RM-5", "evidence", "evidence there already", "zzz", "qp-12",
      "1",
    ])
    #expect(outcome.output.contains("Nothing has all of that."), "\(outcome.output)")
    #expect(outcome.output.contains("Copied evidence of Viewer as E-1."), "\(outcome.output)")
  }
}
