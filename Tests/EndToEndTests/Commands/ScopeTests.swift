import Foundation
import Testing

/// Whether the guideline is for a product: asked, answered, kept, and shown wherever the product is.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct ScopeTests {
  let desk: Desk

  /// The answers of a product that is in scope, as options.
  static let inScope = [
    "health-purpose=yes", "general-platform=yes", "registered-device=no", "medical-purpose=no",
    "informs-treatment=no",
  ].flatMap { ["--answer", $0] }

  init() throws {
    desk = try Desk()
  }

  private func scope(_ arguments: String..., language: String = "en") async throws -> Outcome {
    try await desk.ghs(["product", "scope", "pump"] + arguments + ["--lang", language])
  }

  private func rules() async throws -> [String] {
    try await desk.status().findings.items.map(\.rule.string)
  }

  @Test func withoutAnswersTheQuestionsArePrinted() async throws {
    try await desk.openProduct()
    let before = try Data(contentsOf: desk.workspace)
    let japanese = try await scope(language: "ja")
    #expect(japanese.status == 0 && japanese.diagnostics.isEmpty)
    #expect(japanese.output.contains("まだ回答されていません"))
    #expect(japanese.output.contains("medical-purpose: 未回答"))
    #expect(japanese.output.contains("疾病の診断、治療又は予防"))
    let english = try await scope()
    #expect(english.output.contains("nobody has answered yet"))
    #expect(english.output.contains("hardly-any-risk: not answered"))
    #expect(try await rules().contains("scope-not-stated"))
    #expect(try Data(contentsOf: desk.workspace) == before)
  }

  @Test func theContractHasTheDocumentedKeys() async throws {
    try await desk.openProduct()
    let empty = try await scope("--json").json()
    #expect(
      empty.keys == [
        "schema", "product", "outcome", "explanation", "date", "answeredBy", "remarks",
        "questions",
      ])
    #expect(empty.schema == .text("ghs-scope/1") && empty.product == .text("pump"))
    for key in ["outcome", "explanation", "date", "answeredBy", "remarks"] {
      #expect(empty[key] == .null)
    }
    #expect(
      empty.questions.items.map(\.id.string) == [
        "health-purpose", "general-platform", "registered-device", "medical-purpose",
        "informs-treatment", "hardly-any-risk",
      ])
    for question in empty.questions.items {
      #expect(question.keys == ["id", "text", "hint", "asked", "answer"])
      #expect(question.answer == .null && question.text.keys == ["ja", "en"])
    }
    let answered = try await desk.ghs(
      ["product", "scope", "pump", "--json", "--answered-by", "Aoki", "--remarks", "Asked."]
        + Self.inScope
    ).json()
    #expect(answered.outcome == .text("in-scope") && answered.answeredBy == .text("Aoki"))
    #expect(answered.remarks == .text("Asked.") && answered.date.string.count == 10)
    #expect(answered.questions[5].asked == .bool(false))
    #expect(answered.questions[3].answer == .text("no"))
    #expect(try await scope("--json").json() == answered)
  }

  @Test func whatIsNotNamedStaysAndWhatIsNotAskedIsLeftOut() async throws {
    try await desk.openProduct()
    #expect(try await desk.ghs(["product", "scope", "pump"] + Self.inScope).status == 0)
    #expect(try await !rules().contains { $0.contains("scope") })
    let unneeded = try await scope("--answer", "hardly-any-risk=yes")
    #expect(unneeded.status == 0 && unneeded.output.isEmpty)
    #expect(unneeded.diagnostics.contains("hardly-any-risk is not asked"))
    let open = try await scope("--answer", "medical-purpose=not-known", language: "ja")
    #expect(open.diagnostics.contains("未確定"))
    let shown = try await scope("--json").json()
    #expect(shown.outcome == .text("undecided"))
    #expect(
      shown.questions.items.map(\.answer.string) == ["yes", "yes", "no", "not-known", "no", ""])
    #expect(try await rules().contains("scope-undecided"))
  }

  @Test func aRegulatedDeviceIsSaidPlainlyEverywhere() async throws {
    try await desk.openEligibleProduct()
    let level = try await desk.status().level
    let words = [("ja", "医療機器に該当（対象外）", "医療機器"), ("en", "regulated device", "REGULATED DEVICE")]
    for (language, name, short) in words {
      let recorded = try await scope("--answer", "registered-device=yes", language: language)
      #expect(recorded.status == 0 && recorded.diagnostics.contains(name))
      let status = try await desk.ghs(["status", "pump", "--lang", language])
      #expect(status.output.hasPrefix("*** \(name)"), "\(status.output)")
      let list = try await desk.ghs(["product", "list", "--lang", language])
      #expect(list.output.contains(short))
      let check = try await desk.ghs(["check", "pump", "--level", "1", "--lang", language])
      #expect(check.status == 0 && check.output.isEmpty)
      #expect(check.diagnostics.contains(language == "ja" ? "医療機器" : "regulated medical device"))
    }
    let status = try await desk.status()
    #expect(status.level == level, "the level says what follows from the requirements")
    #expect(status.findings[0].rule == .text("outside-scope"))
    #expect(status.findings[0].severity == .text("advisory"))
    #expect(status.product.keys == ["id", "name", "version", "vendor", "safetyClass"])
    let list = try await desk.ghs(["product", "list", "--json"]).json()
    #expect(list[0].scope == .text("regulated-device"))
    try await desk.succeed(["undo", "pump"])
    #expect(try await scope("--json").json().outcome == .null)
    #expect(try await desk.ghs(["product", "list", "--json"]).json()[0].keys.contains("scope"))
    try await desk.verifiedJournal()
  }

  @Test func isAskedLineByLineAtATerminal() async throws {
    try await desk.openProduct()
    let command = [Place.program.path, "product", "scope", "pump", "--lang", "ja"]
    try await Terminal.run(on: desk, command, columns: 120, rows: 50) { terminal in
      try await terminal.until("1. この製品は", "y はい")
      try await terminal.perform([.type("はい"), .press("Enter")])
      try await terminal.until("2. パソコン")
      try await terminal.perform([.type("maybe"), .press("Enter"), .type("ｙ"), .press("Enter")])
      try await terminal.until("3. 医療機器としての")
      try await terminal.perform([.type("n"), .press("Enter")])
      try await terminal.until("4. 意図する使用")
      try await terminal.perform([.type("?"), .press("Enter")])
      try await terminal.until("5. データの記録")
      try await terminal.perform([.type("n"), .press("Enter")])
      try await terminal.until("6. 正しく動かなかった")
      try await terminal.perform([.type("y"), .press("Enter")])
      try await terminal.until("回答の根拠")
      try await terminal.perform([.type("相談窓口の回答"), .press("Enter")])
      try await terminal.until("回答を記録しました：ガイドラインの対象")
      #expect(try await terminal.end() == 0)
    }
    let report = try await scope("--json").json()
    #expect(report.outcome == .text("in-scope") && report.remarks == .text("相談窓口の回答"))
    #expect(
      report.questions.items.map(\.answer.string) == ["yes", "yes", "no", "not-known", "no", "yes"])
  }

  @Test func inputThatEndsEarlyRecordsNothing() async throws {
    try await desk.openProduct()
    let command = [Place.program.path, "product", "scope", "pump", "--lang", "en"]
    try await Terminal.run(on: desk, command, columns: 120, rows: 50) { terminal in
      try await terminal.until("1. Is the product")
      try await terminal.perform([.type("y"), .press("Enter")])
      try await terminal.until("2. Does it run")
      try await terminal.press("C-d")
      try await terminal.until("Nothing was recorded")
      #expect(try await terminal.end() == 65)
    }
    #expect(try await scope("--json").json().outcome == .null)
  }
}
