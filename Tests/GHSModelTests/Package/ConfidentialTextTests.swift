import Foundation
import GHSModel
import Testing

/// Whom to ask is no business of the public; that there is somebody, and who keeps evidence, is.
@Suite struct ConfidentialTextTests {
  private let key = DisclosureKey(
    journal: ["1f"], frozen: ContentDigest(of: Data("frozen".utf8)))

  private func record(_ content: DeclarationContent) -> DeclarationRecord {
    DeclarationRecord(
      content: content, evaluation: Assessment.levelTwo.evaluated(),
      journalHead: JournalHead(sequence: 1, hash: "00"))
  }

  private var content: DeclarationContent {
    var application = ApplicationDetails()
    application.applicant = "Example Medical"
    application.contactPerson = "Suzuki"
    application.telephone = "03-0000-0000"
    application.remarks = "remarks"
    var oem = OEMSupply(supplier: "Maker")
    oem.checkRemarks = "Sato read it"
    return .complete.with(\.application, application).with(\.oem, oem)
  }

  @Test func thePeopleOfTheApplicationAreConcealed() throws {
    let before = record(.complete).concealed(with: key).places.count
    let (concealed, places) = record(content).concealed(with: key)
    #expect(
      places.dropFirst(before) == [
        "content/oem/check-remarks", "content/application/contact-person",
        "content/application/telephone", "content/application/remarks",
      ])
    let text = try CanonicalJSON.text(concealed)
    for hidden in ["Suzuki", "03-0000-0000", "\"remarks\":\"remarks\"", "Sato read it"] {
      #expect(!text.contains(hidden), "\(hidden)")
    }
    #expect(concealed.content.application?.applicant == "Example Medical")
    #expect(concealed.content.application?.email == "", "what is empty needs no commitment")
    #expect(concealed.content.oem?.supplier == "Maker")
    #expect(
      concealed.content.application?.contactPerson
        == key.commitment(to: "Suzuki", at: "content/application/contact-person"))
  }

  @Test func everyTextIsCounted() {
    let extra = record(content).confidentialTexts - record(.complete).confidentialTexts
    #expect(extra == 4)
  }
}
