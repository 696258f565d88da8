import Foundation
import GHSModel
import Testing

/// A registration keeps its days in order and its texts in their one form.
@Suite struct RegistrationTests {
  private func day(_ text: String) throws -> CalendarDate { try #require(CalendarDate(text)) }

  @Test func renewalsAreSortedAndUnique() throws {
    let days = try ["2018-02-01", "2017-02-01", "2018-02-01"].map(day)
    let registration = try Registration(number: " R-1 ", renewals: days).checked()
    #expect(registration.number == "R-1")
    #expect(registration.renewals == [days[1], days[0]])
  }

  @Test func needsANumberAndAReasonForItsEnd() throws {
    #expect(throws: InputError.empty(.registrationNumber)) {
      try Registration(number: " ").checked()
    }
    let end = Registration.End(date: try day("2019-01-31"), reason: "")
    #expect(throws: InputError.empty(.registrationEndReason)) {
      try Registration(number: "R-1", end: end).checked()
    }
  }

  @Test func nothingComesBeforeThePermit() throws {
    let permit = try day("2016-02-29")
    let before = try day("2016-02-28")
    #expect(
      throws: InputError.outOfOrder(
        .registrationRenewal, before, before: .registrationPermitDate, permit)
    ) {
      try Registration(number: "R-1", permitDate: permit, renewals: [before]).checked()
    }
    #expect(
      throws: InputError.outOfOrder(
        .registrationEndDate, before, before: .registrationPermitDate, permit)
    ) {
      try Registration(
        number: "R-1", permitDate: permit, end: Registration.End(date: before, reason: "終了")
      ).checked()
    }
    let onTheDay = Registration(
      number: "R-1", permitDate: permit, renewals: [permit],
      end: Registration.End(date: permit, reason: "終了"))
    #expect(try onTheDay.checked() == onTheDay)
  }

  /// What was frozen before these fields existed gives the same bytes, and so the same digest.
  @Test func whatIsNotSaidIsNotWritten() throws {
    let content = try CanonicalJSON.text(DeclarationContent())
    #expect(!content.contains("oem") && !content.contains("application"))
    let evidence = try CanonicalJSON.text(
      Evidence(id: EvidenceID(number: 1), title: "記録", requirements: []))
    #expect(!evidence.contains("keeping"))
    let again = try CanonicalJSON.decode(DeclarationContent.self, from: Data(content.utf8))
    #expect(again == DeclarationContent())
  }

  @Test func anEmptyStatementIsNone() throws {
    #expect(try Keeping(custodian: "　", retention: " ").checked() == nil)
    #expect(try ApplicationDetails().checked() == nil)
    var details = ApplicationDetails()
    details.publication = .withhold
    #expect(try details.checked() == details)
    var content = DeclarationContent()
    content.application = ApplicationDetails()
    #expect(try content.checked().application == nil)
  }

  @Test func theOwnerKeepsWhatNobodyElseDoes() {
    var evidence = Evidence(
      id: EvidenceID(number: 1), title: "記録", owner: "品質保証部",
      keeping: Keeping(retention: "10年"), requirements: [])
    #expect(evidence.custodian == "品質保証部")
    evidence.keeping?.custodian = "文書管理室"
    #expect(evidence.custodian == "文書管理室")
  }
}
