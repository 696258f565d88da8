import GHSModel
import Testing

@Suite struct ReminderTests {
  private let day = Sample.day

  private func reminders(
    _ assessment: Assessment, _ declarations: [Declaration] = [], within days: Int = 60
  ) -> [Reminder] {
    Reminder.all(of: assessment, declarations: declarations, on: day, within: days)
  }

  private func expiring(_ date: CalendarDate) -> Assessment {
    var assessment = Assessment.levelTwo
    assessment.evidence[0].expiryDate = date
    return assessment
  }

  @Test func evidenceIsSaidAheadUpToTheLastDayOfTheSpan() {
    #expect(reminders(.levelTwo) == [])
    #expect(reminders(expiring("2027-01-21")).map(\.subject) == ["E-1"])
    #expect(reminders(expiring("2027-01-22")) == [])
    #expect(reminders(expiring("2027-01-22"), within: 61).map(\.kind) == [.evidence])
    #expect(reminders(expiring(day), within: 0).map(\.date) == [day])
  }

  @Test func aCertificateIsCalledOne() {
    var assessment = expiring("2026-12-01")
    assessment.evidence[0].certificate = .ofTheProduct
    #expect(reminders(assessment).map(\.kind) == [.certificate])
  }

  @Test func whatHasExpiredIsSaidUntilItIsReplaced() {
    let gone = expiring("2026-11-21")
    #expect(reminders(gone).map(\.id) == ["ward-notes/evidence/E-1"])
    let replaced = gone.with(
      Evidence(id: 90, title: "New plan", requirements: gone.evidence[0].requirements))
    #expect(reminders(replaced) == [])
    var withdrawn = gone
    withdrawn.evidence.remove(at: 0)
    #expect(reminders(withdrawn) == [])
  }

  @Test func theEndOfRetentionIsSaidWhileAConformingRequirementRestsOnTheEvidence() {
    var assessment = Assessment.levelTwo
    assessment.evidence[0].keeping = Keeping(custodian: "Archive", until: "2026-12-31")
    #expect(reminders(assessment).map(\.id) == ["ward-notes/retention/E-1"])
    #expect(reminders(assessment).map(\.owner) == ["Archive"])
    #expect(reminders(assessment, within: 38) == [])
    assessment.evidence[0].keeping?.until = "2020-03-31"
    #expect(reminders(assessment).map(\.date) == ["2020-03-31"])
    for requirement in assessment.evidence[0].requirements {
      assessment = assessment.judging(requirement, as: .nonconforming)
    }
    #expect(reminders(assessment) == [])
  }

  @Test func anActionIsSaidWhileItsRequirementIsNonconforming() {
    let action = Action(description: "Mend it", owner: "Ito", dueDate: "2026-11-01")
    let open = Assessment.empty.judging("PS-1", as: .nonconforming, action: action)
    let found = reminders(open)
    #expect(found.map(\.kind) == [.action])
    #expect(found.first?.owner == "Ito")
    #expect(found.first?.title == "Mend it")
    expectMessage(found[0].sentence, names: "PS-1", "Mend it", "Ito")
    #expect(reminders(open.judging("PS-1", as: .conforming, action: action)) == [])
  }

  @Test func theValidityOfTheDeclarationInForceCounts() {
    func declaration(_ status: Declaration.Status) -> Declaration {
      Declaration(
        id: 1, product: "ward-notes", status: status,
        content: .complete.with(\.validity, "２０２６年１２月末まで"))
    }
    #expect(reminders(.levelTwo, [declaration(.issued)]).map(\.date) == ["2026-12-31"])
    #expect(reminders(.levelTwo, [declaration(.issued)]).map(\.kind) == [.validity])
    for status in [Declaration.Status.draft, .superseded, .withdrawn] {
      #expect(reminders(.levelTwo, [declaration(status)]) == [])
    }
  }

  @Test func theRegistrationRecordedLastCountsUntilItsEndIsRecorded() {
    func declaration(_ id: Int, _ registration: Registration?) -> Declaration {
      Declaration(
        id: id, product: "ward-notes", status: .superseded, content: .complete,
        registration: registration)
    }
    let first = Registration(number: "R-1", permitDate: "2024-12-05")
    let renewed = Registration(number: "R-2", permitDate: "2024-12-05", renewals: ["2025-12-01"])
    let ended = Registration(
      number: "R-2", permitDate: "2024-12-05", end: .init(date: "2025-12-31", reason: "Closed"))
    #expect(reminders(.levelTwo, [declaration(1, first)]).map(\.date) == ["2025-12-31"])
    let both = [declaration(1, first), declaration(2, renewed), declaration(3, nil)]
    #expect(reminders(.levelTwo, both).map(\.subject) == ["R-2"])
    #expect(reminders(.levelTwo, both).map(\.date) == ["2026-12-31"])
    #expect(reminders(.levelTwo, [declaration(1, first), declaration(2, ended)]) == [])
    #expect(reminders(.levelTwo, [declaration(1, Registration(number: "R-3"))]) == [])
  }

  @Test func theyComeInTheOrderOfTheirDays() {
    var assessment = expiring("2026-12-20")
    assessment.evidence[1].expiryDate = "2026-12-02"
    assessment = assessment.judging(
      "PS-1", as: .nonconforming, action: Action(description: "Mend it", dueDate: "2026-12-10"))
    #expect(reminders(assessment).map(\.subject) == ["E-2", "PS-1", "E-1"])
  }

  @Test func theDayIsSaidInWords() {
    func when(_ date: CalendarDate) -> LocalizedText {
      Reminder(
        product: "ward-notes", productName: "Ward Notes 2.1", kind: .evidence, subject: "E-1",
        title: "Plan", date: date
      ).when(on: day)
    }
    #expect(when("2026-11-22").en == "today")
    #expect(when("2026-11-23").en == "1 day left")
    #expect(when("2026-12-02").ja == "あと10日")
    #expect(when("2026-11-21").en == "1 day over")
    #expect(when("2026-11-12").ja == "10日超過")
    for kind in Reminder.Kind.allCases { expectMessage(kind.name) }
  }
}
