import Foundation
import Testing

/// Gaps and actions for tickets, read back by another program.
@Suite(.timeLimit(.minutes(20)))
struct GapsTests {
  @Test func csvIsReadByAnotherProgram() async throws {
    let desk = try Desk()
    try await desk.openProduct()
    try await desk.succeed([
      "judge", "pump", "nonconforming", "RM-4.2a", "--rationale", "=1+1, \"quoted\"\nsecond line",
      "--action", "+A1", "--action-owner", "@Aoki", "--action-due", "2026-12-31",
    ])
    let file = desk.path("gaps/gaps.csv")
    try await desk.succeed(["gaps", "pump", "--out", file, "--lang", "en"])
    #expect(try Array(Data(contentsOf: URL(filePath: file)).prefix(3)) == [0xEF, 0xBB, 0xBF])
    let read = try await desk.tool([
      "python3", "-c",
      "import csv, json, sys; print(json.dumps(list(csv.DictReader(open(sys.argv[1], "
        + "encoding='utf-8-sig', newline='')))))",
      file,
    ])
    let rows = try read.json()
    let gaps = try await desk.succeed(["gaps", "pump", "--json"]).json()
    #expect(rows.items.count == gaps.gaps.items.count && rows.items.count > 100)
    #expect(rows.items.map(\.Requirement) == gaps.gaps.items.map(\.requirement))
    let row = rows.first(where: "Requirement", is: "RM-4.2a")
    #expect(row.Rationale.string == "'=1+1, \"quoted\"\nsecond line")
    #expect(row.Action.string == "'+A1" && row.Owner.string == "'@Aoki")
    #expect(row["Due date"].string == "2026-12-31")
    #expect(!row["What to show"].string.isEmpty)
  }

  @Test func aFileWhoseNameSaysNoFormIsRefused() async throws {
    let desk = try Desk()
    try await desk.openProduct()
    let file = desk.path("gaps.txt")
    for (language, word) in [("ja", "出力形式"), ("en", "in which form")] {
      let refused = try await desk.ghs(["gaps", "pump", "--out", file, "--lang", language])
      #expect(refused.status == 64 && refused.diagnostics.contains(word))
      #expect(refused.diagnostics.contains("markdown, csv"))
    }
    #expect(!FileManager.default.fileExists(atPath: file))
    try await desk.succeed(["gaps", "pump", "--out", file, "--format", "markdown"])
    #expect(try String(contentsOfFile: file, encoding: .utf8).hasPrefix("# "))
  }

  @Test func levelLimitsThemToTheNextStep() async throws {
    let desk = try Desk()
    try await desk.openProduct()
    let step = try await desk.status().next.requirements.strings
    let gaps = try await desk.succeed(["gaps", "pump", "--level", "1", "--json"]).json()
    #expect(gaps.schema == .text("ghs-gaps/1") && gaps.level == .number(1))
    #expect(gaps.gaps.items.map(\.requirement.string) == step)
    let text = try await desk.succeed(["gaps", "pump", "--level", "1", "--lang", "ja"]).output
    #expect(text.hasPrefix("# Pump Viewer 1.0のギャップと処置"))
    #expect(text.split(separator: "\n").filter { $0.hasPrefix("## ") }.count == step.count)
    #expect(try await desk.ghs(["gaps", "pump", "--level", "9"]).status == 65)
    let both = try await desk.ghs(["gaps", "pump", "--json", "--format", "csv"])
    #expect(both.status == 64)
  }
}
