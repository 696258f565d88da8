import Foundation
import Testing

/// Files with hostile names, chosen with keys, become evidence in one go.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct EvidenceFilesWayTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// A folder as a stranger could have filled it; two of its names cannot be recorded.
  private func folder() throws -> String {
    for (name, content) in [
      ("QP-1_計画.pdf", "%PDF-1.7\n"), ("QP-2_カ\u{3099}イト\u{3099}.txt", "ガイド"),
      ("a\nb.txt", "newline"), ("c\u{1B}]52;c;aGFja2Vk\u{07}.txt", "escape"),
      ("d\u{202E}fdp.exe", "override"), (String(repeating: "長", count: 80) + ".txt", "long"),
      ("leer.txt", ""), (".hidden", "hidden"),
    ] { try desk.write("qms/" + name, content) }
    return desk.path("qms")
  }

  private func evidence() async throws -> JSON {
    try await desk.succeed(["evidence", "list", "pump", "--json"]).json()
  }

  @Test func allThatCanBeTakenIsTakenAndUndoneAtOnce() async throws {
    try await desk.openProduct()
    let folder = try folder()
    try await Terminal.run(on: desk) { terminal in
      try await terminal.openAssessment()
      try await terminal.press("e")
      try await terminal.until("Kind", "Title")
      try await terminal.perform([.press("Down"), .press("Down"), .press("Down")])
      try await terminal.paste(folder + "/")
      try await terminal.press("C-t")
      try await terminal.until("Choose files", "QP-1_計画.pdf", "leer.txt")
      let shown = try await terminal.screen()
      #expect(!shown.contains(".hidden") && shown.contains("QP-2_ガイド.txt"))
      try await terminal.press("C-a")
      try await terminal.until("+ 4 marked")
      try await terminal.press("C-s")
      try await terminal.until("4 files (", "QP-1 計画", "PDF  9 bytes")
      try await terminal.press("C-s")
      try await terminal.until("Recorded 4 pieces of evidence, E-1 to E-4.")
      try await terminal.until("next open")
      #expect(
        try await evidence().items.map(\.title.string).sorted()
          == [
            "QP-1 計画", "QP-2 ガイド", "leer", String(repeating: "長", count: 80),
          ].sorted())
      try await terminal.press("u")
      try await terminal.until("Undone")
      try await terminal.quit()
    }
    #expect(try await evidence().items.isEmpty)
    try await desk.verifiedJournal()
  }

  @Test func evidenceIsFoundAndUsedAgainInJapanese() async throws {
    try await desk.openProduct()
    let file = try desk.write("QP-014_監査.txt", "監査")
    try await desk.succeed(["evidence", "add", "pump", "RM-5", "--file", file, "--attach"])
    let command = [Place.program.path, "--lang", "ja"]
    try await Terminal.run(on: desk, command) { terminal in
      try await terminal.until("製品一覧")
      try await terminal.press("Enter")
      try await terminal.until("次の未評価")
      try await terminal.press("Y")
      try await terminal.until("登録済みの証拠を使う：")
      try await terminal.type("ｶﾝｻ")
      try await terminal.until("QP-014 監査", "1件")
      try await terminal.press("Enter")
      try await terminal.until("証拠E-1を1件の要求事項にも使うようにしました")
      try await terminal.quit()
    }
    #expect(try await evidence()[0].requirements.strings == ["RM-3.1", "RM-5"])
  }
}
