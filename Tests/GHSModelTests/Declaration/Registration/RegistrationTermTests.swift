import GHSModel
import Testing

/// The yearly rule of the former mark scheme, held against a calendar that is written out here.
@Suite struct RegistrationTermTests {
  /// A day as three numbers, moved by nothing but the table of month lengths.
  private struct PlainDay: Comparable {
    var year: Int
    var month: Int
    var day: Int

    static func length(of month: Int, _ year: Int) -> Int {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      return [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
    }

    var next: PlainDay {
      if day < Self.length(of: month, year) {
        return PlainDay(year: year, month: month, day: day + 1)
      }
      return month < 12
        ? PlainDay(year: year, month: month + 1, day: 1)
        : PlainDay(year: year + 1, month: 1, day: 1)
    }

    var date: CalendarDate? { CalendarDate(year: year, month: month, day: day) }

    static func < (left: PlainDay, right: PlainDay) -> Bool {
      (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
  }

  /// Every day from the opening of registrations for eight years, two of them leap years.
  private var everyDay: [PlainDay] {
    var day = PlainDay(year: 2015, month: 1, day: 20)
    var days = [day]
    while day < PlainDay(year: 2023, month: 1, day: 20) {
      day = day.next
      days.append(day)
    }
    return days
  }

  @Test func everyPermitOfEightYearsEndsWithItsMonth() throws {
    #expect(everyDay.count == 2923)
    for day in everyDay {
      let permit = try #require(day.date)
      for renewals in 0...5 {
        let year = day.year + 1 + renewals
        let last = PlainDay(
          year: year, month: day.month, day: PlainDay.length(of: day.month, year))
        let end = RegistrationTerm(permit: permit, renewals: renewals).end
        #expect(end == last.date, "permit \(permit), \(renewals) renewals")
        // The end is the last day of its month and no later than a year and a month after the permit.
        #expect(last.next.day == 1)
      }
    }
  }

  @Test func theExamplesOfTheRules() {
    func end(_ permit: CalendarDate, _ renewals: Int = 0) -> CalendarDate? {
      RegistrationTerm(permit: permit, renewals: renewals).end
    }
    #expect(end("2015-01-01") == "2016-01-31")
    #expect(end("2015-01-31") == "2016-01-31")
    #expect(end("2016-02-29") == "2017-02-28")
    #expect(end("2015-02-10") == "2016-02-29")
    #expect(end("2015-02-10", 1) == "2017-02-28")
    #expect(end("2016-02-29", 3) == "2020-02-29")
    #expect(end("9999-01-01") == nil)
    #expect(end("2015-01-01", Int.max) == nil)
    #expect(end("2015-01-01", -3) == "2016-01-31")
  }

  @Test func itIsDueForTheLastSixtyDaysAndLapsesOnTheDayAfter() {
    let term = RegistrationTerm(permit: "2015-01-20", renewals: 0)
    #expect(term.state(on: "2015-12-01") == .valid(until: "2016-01-31"))
    #expect(term.state(on: "2015-12-02") == .due(until: "2016-01-31", days: 60))
    #expect(term.state(on: "2016-01-31") == .due(until: "2016-01-31", days: 0))
    #expect(term.state(on: "2016-02-01") == .lapsed(since: "2016-01-31"))
    for state in [term.state(on: "2015-12-01"), term.state(on: "2016-01-30")] {
      expectMessage(state!.sentence, names: "2016-01-31")
    }
    #expect(term.state(on: "2016-01-30")?.sentence.en.contains("1 day left") == true)
  }

  @Test func aRegistrationSaysWhereItStandsAndThatTheSchemeIsClosed() {
    func sentence(_ registration: Registration, on day: CalendarDate = "2016-01-01") -> String {
      let sentence = registration.sentence(on: day)
      expectMessage(sentence, names: "R-1")
      #expect(sentence.ja.contains("制度は終了しています") && sentence.en.contains("has ended"))
      return sentence.en
    }
    let first = Registration(number: "R-1", permitDate: "2015-01-20")
    #expect(sentence(first).contains("until 2016-01-31 (30 days left)"))
    let renewed = Registration(
      number: "R-1", permitDate: "2015-01-20", renewals: ["2016-01-10", "2017-01-10"])
    #expect(sentence(renewed).contains("valid until 2018-01-31"))
    #expect(sentence(first, on: "2026-11-22").contains("lapsed after 2016-01-31"))
    let ended = Registration(
      number: "R-1", permitDate: "2015-01-20", end: .init(date: "2015-06-30", reason: "Sold"))
    #expect(sentence(ended).contains("ended on 2015-06-30"))
    #expect(sentence(Registration(number: "R-1")).contains("permit is not recorded"))
  }

  @Test func daysAreCountedAndAddedAlike() throws {
    let days = try everyDay.map { try #require($0.date) }
    let first = days[0]
    for (index, day) in days.enumerated() {
      #expect(first.days(until: day) == index)
      #expect(day.days(until: first) == -index)
      #expect(first.adding(days: index) == day)
      #expect(day.adding(days: -index) == first)
    }
    let last: CalendarDate = "9999-12-31"
    #expect(last.adding(days: 1) == nil)
    #expect(CalendarDate(year: 1583, month: 1, day: 1)?.adding(days: -1) == nil)
    #expect(CalendarDate.lastDay(ofMonth: 13, year: 2020) == nil)
  }
}
