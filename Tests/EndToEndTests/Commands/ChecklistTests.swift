import Foundation
import Testing

/// Checklists that other programs fill in and save.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct ChecklistTests {
  private func exported(_ language: String = "ja") async throws -> Desk {
    let desk = try Desk()
    try await desk.openEligibleProduct()
    try await desk.succeed([
      "checklist", "export", "pump", "--out", "list.xlsx", "--lang", language,
    ])
    return desk
  }

  private func fill(
    _ requirement: String, _ changes: String..., from: String = "list.xlsx", on desk: Desk
  ) async throws {
    let outcome = try await Validators.run(
      "fill-checklist.py", [desk.path(from), desk.path("filled.xlsx"), requirement] + changes,
      on: desk)
    try #require(outcome.status == 0, "\(outcome.diagnostics)")
  }

  @Test func whatWasWrittenChangesNothing() async throws {
    let desk = try await exported()
    let report = try await desk.succeed(["checklist", "import", "pump", "list.xlsx", "--json"])
      .json()
    #expect(report.schema == .text("ghs-checklist-import/1"))
    #expect(report.changes == .list([]) && report.conflicts == .list([]))
    #expect(report.missing == .list([]) && report.taken == .bool(false))
  }

  @Test(.enabled(if: Validators.areInstalled, Validators.reason))
  func whatAnotherProgramFilledInIsShownAndThenTakenInOneStep() async throws {
    let desk = try await exported()
    try await fill(
      "RM-4.2a", "E=不適合", "F=足りない", "G=直す", "H=青木", "I=2026-12-31", on: desk)
    let before = try await desk.status()
    let preview = try await desk.succeed(["checklist", "import", "pump", "filled.xlsx"])
    #expect(preview.output.contains("RM-4.2a") && preview.output.contains("--yes"))
    #expect(try await desk.status() == before, "a preview changes nothing")
    try await desk.succeed(["checklist", "import", "pump", "filled.xlsx", "--yes"])
    let after = try await desk.status()
    #expect(after.categories.first(where: "id", is: "RM").nonconforming == .number(1))
    #expect(after.level == .null)
    let gaps = try await desk.succeed(["gaps", "pump", "--json"]).json()
    let gap = gaps.gaps.first(where: "requirement", is: "RM-4.2a")
    #expect(gap.action.owner.string == "青木" && gap.action.dueDate.string == "2026-12-31")
    try await desk.verifiedJournal()
    try await desk.succeed(["undo", "pump"])
    #expect(try await desk.status().level == before.level)
  }

  @Test(.enabled(if: Validators.areInstalled, Validators.reason))
  func whatMovedOnInTheMeantimeIsNotOverwritten() async throws {
    let desk = try await exported("en")
    try await fill("RM-4.2a", "E=nonconforming", on: desk)
    try await desk.succeed(["judge", "pump", "conforming", "RM-4.2a", "--rationale", "Read anew."])
    let before = try await desk.status()
    let taken = try await desk.ghs(["checklist", "import", "pump", "filled.xlsx", "--yes"])
    #expect(taken.status == 1 && taken.output.contains("RM-4.2a"))
    #expect(try await desk.status() == before)
  }

  @Test(.enabled(if: Validators.areInstalled, Validators.reason))
  func aFormulaIsRefusedByItsCell() async throws {
    let desk = try await exported("en")
    try await fill("RM-3.1", "F==1+1", on: desk)
    let outcome = try await desk.ghs(
      ["checklist", "import", "pump", "filled.xlsx", "--yes", "--lang", "en"])
    #expect(outcome.status == 65)
    #expect(outcome.diagnostics.contains("F4: a formula"))
  }

  /// A file of a few megabytes that would be a gigabyte is refused within seconds and little memory.
  @Test func aSheetThatGrowsToAGigabyteIsRefused() async throws {
    let desk = try await exported()
    let made = try await desk.oracle(
      "sheet-bomb.py", desk.path("list.xlsx"), desk.path("bomb.xlsx"))
    try #require(made.status == 0, "\(made.diagnostics)")
    let bounded = "ulimit -t 20; ulimit -d 500000; exec \"$0\" \"$@\""
    let outcome = try await desk.tool([
      "sh", "-c", bounded, Place.program.path, "checklist", "import", "pump", "bomb.xlsx",
      "--lang", "en",
    ])
    #expect(outcome.status == 65, "\(outcome.diagnostics)")
    #expect(outcome.diagnostics.contains("sheet1.xml”) is too large"))
  }

  /// LibreOffice opens the file and saves it again, before and after it was filled in.
  @Test(
    .enabled(if: Office.isInstalled, "LibreOffice (soffice) is not installed"),
    .enabled(if: Validators.areInstalled, Validators.reason))
  func nothingIsLostWhereLibreOfficeSavedIt() async throws {
    let desk = try await exported()
    try await Office.save(desk.path("list.xlsx"), into: desk.path("saved"), on: desk)
    let same = try await desk.succeed(
      ["checklist", "import", "pump", "saved/list.xlsx", "--json"]
    ).json()
    #expect(same.changes == .list([]) && same.missing == .list([]))
    let text = "=数式ではない、\"引用\"と\n二行目 _x000D_"
    try await desk.succeed([
      "judge", "pump", "conforming", "RM-4.3", "--rationale", text,
    ])
    try await desk.succeed(["checklist", "export", "pump", "--out", "list.xlsx", "--force"])
    try await fill("RM-4.2a", "F=直した\n二行目", on: desk)
    try await Office.save(desk.path("filled.xlsx"), into: desk.path("saved"), on: desk)
    let report = try await desk.succeed(
      ["checklist", "import", "pump", "saved/filled.xlsx", "--json"]
    ).json()
    #expect(report.changes.items.map(\.requirement.string) == ["RM-4.2a"])
    #expect(report.changes[0].filled.rationale.string == "直した\n二行目")
    #expect(report.conflicts == .list([]) && report.missing == .list([]))
  }
}

/// LibreOffice, which opens and saves files without a screen.
enum Office {
  /// Whether it is there.
  static let isInstalled = ["/usr/bin/soffice", "/usr/local/bin/soffice"].contains {
    FileManager.default.isExecutableFile(atPath: $0)
  }

  /// Saves a workbook anew in a folder, under its own name.
  static func save(_ file: String, into folder: String, on desk: Desk) async throws {
    let outcome = try await desk.tool(
      [
        "soffice", "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML", "--outdir", folder,
        file,
      ])
    try #require(outcome.status == 0, "\(outcome.diagnostics)")
    let name = URL(filePath: file).lastPathComponent
    try #require(Place.exists(URL(filePath: folder).appending(path: name)))
  }
}
