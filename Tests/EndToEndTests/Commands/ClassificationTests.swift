import Foundation
import Testing

/// The safety class by a guided decision, with its reason.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct ClassificationTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  private func classify(_ arguments: String..., language: String = "en") async throws -> Outcome {
    try await desk.ghs(["product", "classify", "pump"] + arguments + ["--lang", language])
  }

  private func rules() async throws -> [String] {
    try await desk.status().findings.items.map(\.rule.string)
  }

  @Test(arguments: [
    (["contributes=no"], "A"), (["contributes=yes", "remains-unacceptable=no"], "A"),
    (["contributes=yes", "remains-unacceptable=yes", "serious-injury=no"], "B"),
    (["contributes=yes", "remains-unacceptable=yes", "serious-injury=yes"], "C"),
    (["contributes=not-known"], "C"),
  ])
  func theAnswersGiveTheClass(answers: [String], safetyClass: String) async throws {
    try await desk.openProduct()
    #expect(try await rules().contains("safety-class-not-set"))
    let decided = try await desk.ghs(
      ["product", "classify", "pump", "--reason", "HS-1 to HS-9", "--decided-by", "Baba"]
        + answers.flatMap { ["--answer", $0] } + ["--json"])
    #expect(decided.status == 0 && decided.diagnostics.isEmpty)
    let report = try decided.json()
    #expect(
      report.keys == [
        "schema", "product", "safetyClass", "effectiveSafetyClass", "explanation", "reason",
        "date", "decidedBy", "questions",
      ])
    #expect(report.schema == .text("ghs-classification/1"))
    #expect(report.safetyClass == .text(safetyClass))
    #expect(report.reason == .text("HS-1 to HS-9") && report.decidedBy == .text("Baba"))
    #expect(report.explanation.en.string.contains("Class \(safetyClass)"))
    let status = try await desk.status()
    #expect(status.product.safetyClass == .text(safetyClass))
    #expect(status.derivation.safetyClass == .text(safetyClass))
    #expect(try await !rules().contains { $0.hasPrefix("safety-class") })
    #expect(try await classify("--json").json() == report)
    let shown = try await classify(language: "ja")
    #expect(shown.output.contains("クラス\(safetyClass)") && shown.output.contains("HS-1 to HS-9"))
  }

  @Test func aReasonThatSaysNothingAtAllIsRefused() async throws {
    try await desk.openProduct()
    let before = try Data(contentsOf: desk.workspace)
    for (language, words) in [("ja", "「安全クラス分類の理由」が空です"), ("en", "reason for the safety class")] {
      let refused = try await classify(
        "--answer", "contributes=no", "--reason", " ", language: language)
      #expect(refused.status == 65 && refused.diagnostics.contains(words))
    }
    #expect(try Data(contentsOf: desk.workspace) == before)
  }

  @Test func anUnclassifiedProductIsSaidToCountAsC() async throws {
    try await desk.openProduct()
    let report = try await classify("--json").json()
    #expect(report.safetyClass == .null && report.effectiveSafetyClass == .text("C"))
    #expect(report.keys.contains("reason") && report.reason == .null)
    #expect(try await classify().output.contains("not classified (treated as class C)"))
    #expect(try await classify(language: "ja").output.contains("未分類（クラスCとして扱う）"))
  }

  @Test func aClassThatWasMerelySetIsRemarkedOn() async throws {
    try await desk.openProduct()
    try await desk.succeed(["product", "edit", "pump", "--safety-class", "B"])
    #expect(try await rules().contains("safety-class-without-reason"))
  }

  @Test func theClassCannotContradictTheDecision() async throws {
    try await desk.openProduct()
    try await desk.succeed([
      "product", "classify", "pump", "--answer", "contributes=no", "--reason", "Shows lists only.",
    ])
    let before = try await desk.ghs(["product", "list", "--json"]).data
    for (language, words) in [("ja", "分類をやり直して"), ("en", "Classify again")] {
      for named in ["B", "none"] {
        let refused = try await desk.ghs([
          "product", "edit", "pump", "--safety-class", named, "--lang", language,
        ])
        #expect(refused.status == 65 && refused.diagnostics.contains(words))
      }
    }
    #expect(try await desk.ghs(["product", "list", "--json"]).data == before)
    #expect(
      try await desk.ghs(["product", "edit", "pump", "--name", "Pump Viewer 2"]).status == 0)
    #expect(try await classify("--json").json().safetyClass == .text("A"))
    try await desk.succeed(["undo", "pump"])
    try await desk.succeed(["undo", "pump"])
    #expect(try await classify("--json").json().safetyClass == .null)
    try await desk.succeed(["redo", "pump"])
    #expect(try await classify("--json").json().safetyClass == .text("A"))
    try await desk.verifiedJournal()
  }

  @Test func isAskedLineByLineAtATerminalAndWantsAReason() async throws {
    try await desk.openProduct()
    let command = [Place.program.path, "product", "classify", "pump", "--lang", "en"]
    try await Terminal.run(on: desk, command, columns: 120, rows: 50) { terminal in
      try await terminal.until("1. If the software fails")
      try await terminal.perform([.type("y"), .press("Enter")])
      try await terminal.until("2. Can the risk still")
      try await terminal.perform([.type("no"), .press("Enter")])
      try await terminal.until("Class A: measures outside", "Why: the hazardous situations")
      try await terminal.perform([.press("Enter"), .type("EX-01"), .press("Enter")])
      try await terminal.until("Recorded the classification. Class A")
      #expect(try await terminal.end() == 0)
    }
    let report = try await classify("--json").json()
    #expect(report.reason == .text("EX-01") && report.decidedBy == .text("tester"))
    #expect(report.questions.items.map(\.asked) == [.bool(true), .bool(true), .bool(false)])
  }

  @Test func anAssessmentIsStaleAfterAnotherDecision() async throws {
    try await desk.openDraftedProduct()
    try await desk.succeed(["declare", "issue", "pump"])
    let command = ["product", "scope", "pump", "--answer", "registered-device=yes"]
    try await desk.succeed(command)
    let declarations = try await desk.ghs(["declare", "list", "pump", "--json"]).json()
    #expect(declarations[0].stale == .bool(true))
  }
}
