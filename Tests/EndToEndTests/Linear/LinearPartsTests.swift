import Foundation
import Testing

/// OEM, application form and past registration by questions and answers alone.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct LinearPartsTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  @Test func anOEMSupplierAndTheApplicationFormAreFilledIn() async throws {
    try await desk.openDraftedProduct()
    let outcome = try await desk.linear([
      "1", "1", "declaration", "oem", "yes", "Supplier", "Engine", "S-9", "level 1", "2026-01-15",
      "Read by QA.", "", "application", "Maker", "", "Suzuki", "", "", "", "", "", "not to be",
      "", "check",
    ])
    outcome.expectPlainConversation()
    #expect(outcome.output.contains("Saved the OEM supply with the draft."))
    #expect(outcome.output.contains("these are ours"))
    #expect(outcome.output.contains("The draft may be issued."))
    let content = try await desk.succeed([
      "declare", "draft", "pump", "--json",
    ]).json().content
    #expect(content.oem.supplier.string == "Supplier" && content.oem.declaredLevel.int == 1)
    #expect(content.oem.checkRemarks.string == "Read by QA.")
    #expect(content.application.contactPerson.string == "Suzuki")
    #expect(content.application.publication.string == "withhold")
  }

  @Test func aPastRegistrationIsRecorded() async throws {
    try await desk.openDraftedProduct()
    try await desk.succeed(["declare", "issue", "pump"])
    let outcome = try await desk.linear(
      [
        "1", "1", "適合宣言書", "登録", "はい", "G-1", "2016-02-29", "2017-02-20 2017-02-30", "2017-02-20",
        "はい", "2018-02-28", "更新しなかった", "",
      ], language: "ja")
    outcome.expectPlainConversation()
    #expect(outcome.output.contains("今から登録することはできません"))
    #expect(outcome.output.contains("過去の登録の記録を保存しました。"))
    let registration = try await desk.succeed(["declare", "registration", "pump", "--json"]).json()
    #expect(registration.number.string == "G-1")
    #expect(registration.renewals.strings == ["2017-02-20"])
    #expect(registration.end.reason.string == "更新しなかった")
  }
}
