import Foundation
import Testing

/// From the first start to an issued declaration in English: another way than the Japanese one takes in
/// ``InterfaceWayTests``, by filter and marks, and with a restart on the way.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct FirstRunTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test func fromTheFirstStartToAnIssuedDeclarationInEnglish() async throws {
    let required = try await desk.required(in: "RM").count
    try await Terminal.run(on: desk) { terminal in
      try await addProduct(in: terminal)
      try await judgeRiskManagement(in: terminal)
      try await terminal.until("RM 0/\(required)")
      try await addEvidence(in: terminal)
      try await terminal.until("RM \(required)/\(required)", "Eligible: 1")
      try await terminal.quit()
    }
    try await Terminal.run(on: desk) { terminal in
      try await terminal.until("Ward Notes", "Enter ")
      try await terminal.press("Enter")
      try await terminal.until("Eligible: 1")
      try await declare(in: terminal)
      try await terminal.quit()
    }
    let status = try await desk.status("ward-notes")
    #expect(status.level == .number(1))
    let folder = desk.folder.appending(path: "documents")
    let written = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    #expect(written.contains("DoC-7-declaration.en.pdf"))
    try await desk.verifiedJournal("ward-notes")
  }

  private func addProduct(in terminal: Terminal) async throws {
    try await terminal.until("Assess a product", "Look at the example")
    try await terminal.press("a")
    try await terminal.until("Ctrl-S save")
    try await terminal.perform([
      .type("Ward Notes"), .press("Enter"), .type("2.1"),
      .press("Enter"), .type("Example Ltd"), .press("C-s"),
    ])
    try await terminal.until("Added “Ward Notes”", "start the assessment")
    try await terminal.press("n")
    try await terminal.until("RM-3.1", "next open")
  }

  private func judgeRiskManagement(in terminal: Terminal) async throws {
    try await terminal.press("f")
    try await terminal.until("Filter: everything")
    try await terminal.press("Space", "Enter")
    try await terminal.until("Filter: RM")
    try await terminal.press("M", "c")
    try await terminal.until("Do the same to all")
    try await terminal.press("y")
    try await terminal.until("All of these", "Rationale")
    try await terminal.type("Seen in the plan and its records of 2026.")
    try await terminal.press("C-s")
    try await terminal.until("requirements judged conforming")
  }

  private func addEvidence(in terminal: Terminal) async throws {
    try await terminal.press("e")
    try await terminal.until("Do the same to all")
    try await terminal.press("y")
    try await terminal.until("Title", "Ctrl-S save")
    try await terminal.type("Risk management plan")
    try await terminal.press("C-s")
    try await terminal.until("Recorded evidence E-1", "F clears")
  }

  private func declare(in terminal: Terminal) async throws {
    try await terminal.press("d")
    try await terminal.until("Declaration", "e draft")
    try await terminal.press("e")
    try await terminal.until("a) Number")
    try await terminal.perform([
      .type("DoC-7"), .press("Tab"), .press("Tab"), .press("Tab"), .press("Tab"), .type("Kobe"),
      .press("Tab"), .type("Kobe"), .press("Tab"), .type("Aoki"), .press("Tab"),
      .type("President"), .press("Tab"), .type("Baba"), .press("Tab"), .type("QA"), .press("Tab"),
      .type("Until replaced"), .press("C-s"),
    ])
    try await terminal.until("i issue")
    try await terminal.press("i")
    try await terminal.until("Issue it", "Not yet")
    try await terminal.press("y")
    try await terminal.until("Issued declaration DoC-7")
    try await terminal.press("o")
    try await terminal.until("Folder")
    try await terminal.paste(desk.path("documents"))
    try await terminal.press("C-s")
    try await terminal.until("to \(desk.path("documents"))".prefix(40).description)
  }
}
