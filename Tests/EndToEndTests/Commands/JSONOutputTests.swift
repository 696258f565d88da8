import Foundation
import Testing

/// What programs read: the keys of `--json`, which are the same in every language.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct JSONOutputTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test func statusHoldsTheDocumentedKeys() async throws {
    try await desk.openEligibleProduct()
    let status = try await desk.status()
    #expect(
      status.keys == [
        "schema", "product", "catalogue", "level", "categories", "next", "findings", "derivation",
      ])
    #expect(status.schema == .text("ghs-status/1"))
    #expect(status.product.keys == ["id", "name", "version", "vendor", "safetyClass"])
    #expect(status.product.name == .text("Pump Viewer"))
    #expect(status.product.safetyClass == .null)
    #expect(status.catalogue.keys == ["id", "edition", "digest"])
    #expect(status.catalogue.digest.string.count == 64)
    #expect(status.level == .number(1))
    #expect(status.categories.items.map(\.id.string) == ["RM", "QM", "PS", "LC"])
    for category in status.categories.items {
      #expect(
        category.keys == [
          "id", "conforms", "required", "satisfied", "conforming", "nonconforming",
          "notApplicable", "notAssessed",
        ])
    }
    #expect(status.next.level == .number(2))
    #expect(status.next.requirements.strings.allSatisfy { $0.hasPrefix("QM-") })
    let finding = status.findings.first(where: "rule", is: "evidence-overused")
    #expect(finding.severity == .text("advisory") && finding.evidence == .text("E-1"))
    #expect(finding.message.keys == ["ja", "en"])
    #expect(status.derivation.schema == .text("ghs-derivation/1"))
  }

  @Test func aProductWithoutALevelHasANullLevelAndANextStep() async throws {
    try await desk.openProduct()
    let status = try await desk.status()
    #expect(status.level == .null && status.keys.contains("level"))
    #expect(status.next.level == .number(1))
    #expect(
      status.next.requirements.strings == (try await desk.required(in: "RM")))
  }

  @Test(arguments: [
    ["status", "pump"], ["check", "pump", "--level", "1"], ["check", "pump", "--level", "3"],
    ["evidence", "list", "pump"], ["evidence", "check", "pump"], ["declare", "check", "pump"],
    ["declare", "list", "pump"], ["log", "pump"], ["log", "pump", "--verify"], ["product", "list"],
    ["product", "scope", "pump"], ["product", "classify", "pump"],
    ["product", "scope", "pump", "--answer", "registered-device=yes"],
    ["product", "classify", "pump", "--answer", "contributes=no", "--reason", "R"],
    [], ["catalogue", "list"], ["catalogue", "show"], ["catalogue", "show", "RM-4.3"],
    ["catalogue", "lint"], ["judge", "pump", "conforming", "RM-4.3"], ["undo", "pump"],
  ])
  func dataIsTheSameInEveryLanguageAndNothingElseIsPrinted(command: [String]) async throws {
    try await desk.openDraftedProduct()
    if command.first == "undo" { return try await undoPrintsWhatWasUndone() }
    let japanese = try await desk.ghs(command + ["--json", "--lang", "ja"])
    let english = try await desk.ghs(command + ["--json", "--lang", "en"])
    #expect([0, 1].contains(japanese.status), "\(japanese.diagnostics)")
    #expect(japanese.data == english.data && !japanese.data.isEmpty)
    #expect(japanese.diagnostics.isEmpty && english.diagnostics.isEmpty)
    #expect(throws: Never.self) { try japanese.json() }
  }

  private func undoPrintsWhatWasUndone() async throws {
    let undone = try await desk.succeed(["undo", "pump", "--json"])
    #expect(try undone.json().operation == .text("declaration-draft"))
    #expect(undone.diagnostics.isEmpty)
  }

  @Test func checkNamesTheGaps() async throws {
    try await desk.openEligibleProduct()
    let report = try await desk.ghs(["check", "pump", "--level", "3", "--json"]).json()
    #expect(report.keys == ["schema", "level", "eligible", "gaps"])
    #expect(report.eligible == .bool(false) && report.level == .number(3))
    var missing: [String] = []
    for category in ["QM", "PS", "LC"] { missing += try await desk.required(in: category) }
    #expect(Set(report.gaps.strings) == Set(missing))
  }

  @Test func theCatalogueSaysWhatARequirementRestsOn() async throws {
    let requirement = try await desk.succeed(["catalogue", "show", "RM-4.3", "--json"]).json()
    #expect(requirement.id == .text("RM-4.3") && requirement.obligation == .text("required"))
    #expect(requirement.title.keys == ["ja", "en"])
    #expect(requirement.question.keys == ["ja", "en"])
    #expect(requirement.clauses[0].standard == .text("ISO 14971:2007"))
    #expect(requirement.clauses[0].clause == .text("4.3"))
    let classified = try await desk.succeed(["catalogue", "show", "LC-5.3.1", "--json"]).json()
    #expect(classified.safetyClasses.strings == ["B", "C"])
  }
}
