import Foundation
import Testing

/// Work on a file so large that it does not end while anybody looks: no key waits for it, and it can be ended.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct LongWorkTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// A product whose one linked file has grown to many gigabytes of nothing since it was recorded.
  private func openProductWithHugeFile() async throws {
    try await desk.openDraftedProduct()
    let file = try desk.write("plan.bin", "the linked plan\n")
    try await desk.succeed(["evidence", "edit", "pump", "E-1", "--file", file])
    try await makeHuge(file)
  }

  private func makeHuge(_ file: String) async throws {
    let made = try await desk.tool(["truncate", "-s", "300G", file])
    try #require(made.status == 0, "\(made.diagnostics)")
  }

  private func entries() async throws -> Int {
    try await desk.succeed(["log", "pump"]).output.split(separator: "\n").count
  }

  @Test func everyKeyIsAnsweredAndEscapeEndsTheCheck() async throws {
    try await openProductWithHugeFile()
    let before = try await entries()
    try await Terminal.run(on: desk) { terminal in
      try await terminal.openAssessment()
      try await terminal.press("r")
      try await terminal.until("Checking evidence", "Esc: stop")
      try await terminal.press("L")
      try await terminal.until("証拠の確認中", "Esc：中止")
      try await terminal.press("L", "v")
      try await terminal.until("> Level", "Esc there: stop")
      try await terminal.press("Escape")
      try await terminal.until("Esc: stop")
      try await terminal.press("q")
      try await terminal.until("Still checking evidence.")
      try await terminal.press("Escape")
      try await terminal.until("no question") { !$0.contains("Still checking") }
      try await terminal.press("Escape")
      try await terminal.until("Stopped checking evidence. Nothing was changed.")
      try await terminal.quit()
    }
    #expect(try await entries() == before)
    #expect(try await desk.status().level == .number(1), "nothing was found")
  }

  @Test func aFormWaitsAndIsGivenBack() async throws {
    try await desk.openDraftedProduct()
    let file = try desk.write("huge.bin", "")
    try await makeHuge(file)
    let before = try await entries()
    try await Terminal.run(on: desk) { terminal in
      try await terminal.openAssessment()
      try await terminal.press("e")
      try await terminal.until("Add evidence")
      try await terminal.type("Huge plan")
      try await terminal.press("Tab", "Tab", "Tab")
      try await terminal.type(file)
      try await terminal.press("C-s")
      try await terminal.until("Reading the file", "Esc: stop")
      try await terminal.press("Escape")
      try await terminal.until("Stopped reading the file.", "Huge plan")
      try await terminal.press("Escape")
      try await terminal.until("has not been saved")
      try await terminal.press("d")
      try await terminal.until("no form") { !$0.contains("Huge plan") }
      try await terminal.quit()
    }
    #expect(try await entries() == before)
  }

  @Test func aPreviewIsNoWorkOfTheUser() async throws {
    try await desk.openDraftedProduct()
    try desk.write("qms/a.bin", "small")
    try await makeHuge(try desk.write("qms/huge.bin", ""))
    try await Terminal.run(on: desk) { terminal in
      try await terminal.openAssessment()
      try await terminal.press("e")
      try await terminal.until("Add evidence")
      try await terminal.press("C-t")
      try await terminal.until("Choose files")
      try await terminal.type("huge.bin")
      try await terminal.press("C-u")
      try await terminal.type("qms")
      try await terminal.press("Enter")
      try await terminal.until("a.bin", "SHA-256 ")
      try await terminal.press("Down")
      try await terminal.until("Computing SHA-256: ", "/322122 MB")
      try await terminal.press("Up")
      try await terminal.until("another file") { !$0.contains("Computing") }
      try await terminal.press("Down")
      try await terminal.until("Computing SHA-256: ", "/322122 MB")
      try await terminal.press("C-c")
      #expect(try await terminal.end() == 0)
    }
  }

  @Test func aSignalEndsTheProgramAtOnce() async throws {
    try await openProductWithHugeFile()
    let before = try await entries()
    try await Terminal.run(on: desk) { terminal in
      try await terminal.openAssessment()
      try await terminal.press("r")
      try await terminal.until("Checking evidence", "Esc: stop")
      let program = try #require(try await terminal.program())
      kill(program, SIGTERM)
      #expect(try await terminal.end() == 128 + SIGTERM)
    }
    #expect(try await entries() == before)
  }

  @Test(arguments: [
    (["evidence", "check", "pump"], "Checking evidence"),
    (["evidence", "add", "pump", "RM-3.1", "--title", "Huge", "--file", "plan.bin"], "Reading"),
    (["declare", "issue", "pump"], "Checking evidence"),
  ])
  func aCommandSaysHowFarItIsAndEndsOnControlC(
    _ arguments: [String], _ shown: String
  ) async throws {
    try await openProductWithHugeFile()
    let before = try await entries()
    try await Terminal.run(on: desk, [Place.program.path] + arguments) { terminal in
      try await terminal.until(shown, "(Ctrl-C)")
      try await terminal.press("C-c")
      #expect(try await terminal.end() == 130)
      let screen = try await terminal.until("Stopped. Nothing was changed.")
      #expect(!screen.contains("(Ctrl-C)"))
    }
    #expect(try await entries() == before)
  }

  @Test func nothingIsSaidWhereNobodyLooks() async throws {
    try await desk.openDraftedProduct()
    let checked = try await desk.ghs(["evidence", "check", "pump", "--lang", "en"])
    #expect(checked.diagnostics.isEmpty)
  }
}
