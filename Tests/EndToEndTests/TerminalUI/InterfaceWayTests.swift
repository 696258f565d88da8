import Foundation
import Testing

/// A product from nothing to an issued declaration and its documents, with keys alone.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct InterfaceWayTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test func fromNothingToAnIssuedDeclarationInJapanese() async throws {
    let plan = try desk.write("計画.txt", "計画\n")
    let required = try await desk.required(in: "RM")
    let next = try await desk.required(in: "QM")
    let command = [Place.program.path, "--lang", "ja"]
    try await Terminal.run(on: desk, command) { terminal in
      try await addProduct(in: terminal)
      for id in required {
        try await terminal.perform([
          .press("/"), .type(id), .press("Enter"), .press("c"), .type("計画書で確認した。"),
          .press("C-s"),
        ])
        try await terminal.until("\(id)を「適合」と判定しました")
      }
      try await terminal.until("RM 0/\(required.count)")
      try await addEvidence(plan, for: required, in: terminal)
      try await terminal.press("v")
      try await terminal.until("レベル1", "レベル2まで、あと\(next.count)件", next[0])
      try await terminal.press("Escape")
      try await terminal.until("次の未評価")
      try await declare(plan, in: terminal)
      try await terminal.quit()
    }
    #expect(try await desk.status().level == .number(1))
    try await desk.verifiedJournal()
    try await expectTheSameDocumentsFromTheCommandLine()
  }

  private func addProduct(in terminal: Terminal) async throws {
    try await terminal.until("a", "製品を評価する")
    try await terminal.press("a")
    try await terminal.until("識別名")
    try await terminal.perform([
      .press("BTab"), .type("pump"), .press("Tab"), .type("ポンプ表示"), .press("Enter"), .type("1.0"),
      .press("Enter"),
      .type("製造会社"), .press("Enter"), .type("流量の表示"), .press("C-s"),
    ])
    // The interview on the scope is offered; the assessment can begin all the same.
    try await terminal.until("「ポンプ表示」を追加しました", "質問に答える")
    try await terminal.press("n")
    try await terminal.until("RM-3.1", "次の未評価")
  }

  private func addEvidence(
    _ path: String, for requirements: [String], in terminal: Terminal
  ) async throws {
    try await terminal.press("e")
    try await terminal.until("証拠の追加")
    try await terminal.perform([
      .type("リスクマネジメント計画書"), .press("Enter"), .press("C-u"),
      .type(requirements.joined(separator: " ")), .press("Enter"), .press("Enter"), .paste(path),
      .press("C-s"),
    ])
    try await terminal.until("証拠E-1を登録しました", "RM \(requirements.count)/\(requirements.count)")
  }

  /// Fills in a draft that is refused, changes the linked file, and puts both right.
  private func declare(_ plan: String, in terminal: Terminal) async throws {
    try await terminal.press("d")
    try await terminal.until("適合宣言書", "下書き")
    try await terminal.press("e")
    try await terminal.until("a) 識別番号")
    try await terminal.perform([
      .type("DoC-1"), .press("Tab"), .press("Tab"), .press("Tab"), .press("Tab"), .type("神戸市"),
      .press("Tab"), .type("神戸"), .press("Tab"), .type("青木"), .press("Tab"), .type("社長"),
      .press("Tab"), .type("青木"), .press("Tab"), .type("品質保証室長"), .press("Tab"),
      .type("限定なし"), .press("C-s"),
    ])
    try await terminal.until("確認者と署名者が同じ人です")
    try await terminal.press("i")
    try await terminal.until("発行できません")

    try await terminal.press("e")
    try await terminal.until("a) 識別番号")
    try await terminal.perform(
      Array(repeating: .press("Tab"), count: 8) + [.press("C-u"), .type("馬場"), .press("C-s")])
    try await terminal.until("馬場", "発行")
    try desk.write("計画.txt", "計算\n")
    try await terminal.press("i")
    try await terminal.until("発行できません", "RM-3.1")
    // The list of reasons is long; whoever reads on finds the cause in it.
    try await terminal.press("Enter")
    try await readUp(to: "E-1", in: terminal)
    try await terminal.press("Escape")
    try await terminal.until("i 発行")
    try desk.write("計画.txt", "計画\n")
    try await terminal.press("i")
    try await terminal.until("発行する", "まだ発行しない")
    try await terminal.press("y")
    try await terminal.until("適合宣言書DoC-1を発行しました")

    try await terminal.press("o")
    try await terminal.until("出力", "フォルダー")
    // Documents in both languages; the folder follows.
    try await terminal.perform([
      .press("BTab"), .press("Right"), .press("Right"), .press("Tab"),
      .paste(desk.path("documents")), .press("C-s"),
    ])
    try await until("the documents") {
      FileManager.default.fileExists(atPath: desk.path("documents/DoC-1-declaration.json"))
    }
    try await terminal.until("documents")
    try await terminal.until("no form any more") { !$0.contains("Ctrl-S") }
  }

  /// Reads from the end upwards, a page at a time, until a text is in sight.
  private func readUp(to text: String, in terminal: Terminal) async throws {
    try await terminal.press("End")
    try await until(text, details: terminal.screen) {
      if try await terminal.screen().contains(text) { return true }
      try await terminal.press("PageUp")
      return false
    }
  }

  private func expectTheSameDocumentsFromTheCommandLine() async throws {
    let folder = desk.folder.appending(path: "documents")
    let written = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    try await desk.succeed(["export", "pump", "--out", "again", "--documents", "both"])
    let again = try FileManager.default.contentsOfDirectory(atPath: desk.path("again"))
    #expect(written.contains("DoC-1-declaration.ja.pdf"))
    for name in written {
      let same =
        try Data(contentsOf: folder.appending(path: name))
        == Data(contentsOf: desk.folder.appending(path: "again/\(name)"))
      #expect(same, "\(name)")
    }
    #expect(Set(written).isSubset(of: again))
  }

  @Test func aFileThatChangesLowersTheLevelOnTheScreen() async throws {
    try await desk.openEligibleProduct()
    let file = try desk.write("plan.txt", "the linked plan\n")
    let count = try await desk.required(in: "RM").count
    try await desk.succeed(["evidence", "edit", "pump", "E-1", "--file", file])
    try await Terminal.run(on: desk) { terminal in
      try await terminal.openAssessment()
      try await terminal.until("Eligible: 1", "RM \(count)/\(count)")
      try desk.write("plan.txt", "the linked plaN\n")
      try await terminal.press("r")
      try await terminal.until("Eligible: none", "RM 0/\(count)")
      try desk.write("plan.txt", "the linked plan\n")
      try await terminal.press("r")
      try await terminal.until("Eligible: 1", "RM \(count)/\(count)")
      try await terminal.quit()
    }
  }

  @Test func whatIsUndoneWithAKeyIsUndoneForEverybody() async throws {
    try await desk.openProduct()
    try await Terminal.run(on: desk) { terminal in
      try await terminal.openAssessment()
      try await terminal.perform([.press("c"), .type("by mistake"), .press("C-s")])
      try await terminal.until("RM-3.1 judged", "by mistake")
      try await terminal.press("u")
      try await terminal.until("Undone") { $0.contains("Undone") && !$0.contains("by mistake") }
      try await terminal.quit()
    }
    #expect(try await desk.judged().isEmpty)
    #expect(try await desk.verifiedJournal().entries.int == 4)
  }

  @Test func helpNamesTheKeysAndTheLanguageCanBeSwitched() async throws {
    try await desk.openProduct()
    try await Terminal.run(on: desk) { terminal in
      try await terminal.openAssessment()
      try await terminal.press("?")
      try await terminal.until("Judges the chosen requirement conforming")
      try await terminal.press("Escape")
      try await terminal.until("next open")
      try await terminal.press("L")
      try await terminal.until("リスクマネジメントプロセス", "次の未評価")
      try await terminal.quit()
    }
    try await Terminal.run(on: desk) { terminal in
      try await terminal.until("製品一覧")
    }
  }
}
