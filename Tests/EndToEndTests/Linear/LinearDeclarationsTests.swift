import Foundation
import Testing

/// Several declarations of one product, and forms about them that could not be finished.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct LinearDeclarationsTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  private func openRevisedProduct() async throws {
    try await desk.openDraftedProduct()
    try await desk.succeed(["declare", "issue", "pump"])
    try await desk.succeed(["declare", "revise", "pump"])
    try await desk.succeed(["declare", "draft", "pump", "--number", "DoC-2"])
    try await desk.succeed(["declare", "issue", "pump"])
  }

  @Test func anOlderOneIsChosenByItsNumber() async throws {
    try await openRevisedProduct()
    let outcome = try await desk.linear([
      "1", "1", "declaration", "make the documents", "DoC-1", "old", "english",
      "make the documents", "", "new", "english", "package", "doc-1", "full", "old.zip", "",
      "quit",
    ])
    outcome.expectPlainConversation()
    #expect(outcome.output.ranges(of: "Which declaration?").count == 2)
    func number(in folder: String) throws -> String {
      let names = try FileManager.default.contentsOfDirectory(atPath: desk.path(folder))
      let file = try #require(names.first { $0.hasSuffix(".json") })
      return try JSON(parsing: Data(contentsOf: URL(filePath: desk.path("\(folder)/\(file)"))))
        .record.content.number.string
    }
    #expect(try number(in: "old") == "DoC-1" && number(in: "new") == "DoC-2")
    let found = try await desk.ghs(["verify", "old.zip", "--json"]).json()
    #expect(found.declaration.number.string == "DoC-1")
  }

  @Test(arguments: [
    (["oem", "yes", "Supplier"], "Supplier"), (["application", "Applicant"], "Applicant"),
    (["registration", "yes", "G-77"], "G-77"),
  ])
  func whatWasEnteredIsShownWhenTheSameIsAskedAgain(answers: [String], kept: String) async throws {
    try await desk.openDraftedProduct()
    if answers[0] == "registration" { try await desk.succeed(["declare", "issue", "pump"]) }
    let way = ["1", "1", "declaration"] + answers
    let ended = try await desk.linear(way)
    ended.expectPlainConversation()
    #expect(ended.output.contains("What was being entered is kept"))
    let again = try await desk.linear(way.dropLast() + ["", "back", "back", "back", "quit"])
    #expect(
      again.output.contains(
        "This was kept from last time, when it could not be saved.\nAt present: \(kept)"),
      "\(again.output)")
  }

  @Test func onlyWhatADraftLacksIsAsked() async throws {
    try await desk.openEligibleProduct()
    try await desk.succeed([
      "declare", "draft", "pump", "--number", "DoC-1", "--issuer", "Maker", "--address", "Kobe",
      "--level", "1", "--categories", "RM", "--place", "Kobe", "--signatory", "Aoki",
      "--signatory-function", "President",
    ])
    let outcome = try await desk.linear([
      "1", "1", "declaration", "draft", "only what is empty", "None", "Baba", "QA", "check",
      "withdraw", "discard", "no", "quit",
    ])
    outcome.expectPlainConversation()
    #expect(outcome.lines.contains("Saved the draft."), "\(outcome.output)")
    #expect(outcome.lines.contains("The draft may be issued."))
    #expect(outcome.lines.contains("Nothing has been changed."))
    let again = try await desk.linear([
      "1", "1", "declaration", "draft", "one", "validity", "-", "draft", "", "Two years", "quit",
    ])
    again.expectPlainConversation()
    let content = try await desk.succeed(["declare", "draft", "pump", "--json"]).json().content
    #expect(content.validity.string == "Two years", "\(again.output)")
    #expect(content.number.string == "DoC-1" && content.reviewerName.string == "Baba")
  }
}
