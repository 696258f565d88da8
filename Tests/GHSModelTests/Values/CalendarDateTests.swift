import Foundation
import GHSModel
import Testing

@Suite struct CalendarDateTests {
  @Test(arguments: [
    "2026-11-22", "2024-02-29", "2000-02-29", "2400-02-29", "1583-01-01", "9999-12-31",
    "2026-01-31", "2026-12-31",
  ])
  func readsADayOfTheCalendar(_ text: String) throws {
    #expect(try #require(CalendarDate(text)).description == text)
  }

  @Test(arguments: [
    "2026-02-29", "2100-02-29", "1900-02-29", "2026-04-31", "2026-13-01", "2026-00-10",
    "2026-01-00", "2026-01-32", "0000-01-01", "1582-12-31", "1500-02-29",
  ])
  func refusesAnImpossibleDay(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test(arguments: [
    "", "2026-1-2", "2026/01/02", "20260102", "2026-01-02 ", " 2026-01-02", "2026-01-02T00:00",
    "26-01-02", "+026-01-02", "-026-01-02", "2026-+1-02", "２０２６-01-02", "2026-01-0２",
    "令和8年1月2日", "2026-01-02\n",
  ])
  func refusesAnotherForm(_ text: String) {
    #expect(CalendarDate(text) == nil)
  }

  @Test func partsBeyondTheCalendarAreRefused() {
    #expect(CalendarDate(year: 10_000, month: 1, day: 1) == nil)
    #expect(CalendarDate(year: 0, month: 1, day: 1) == nil)
    #expect(CalendarDate(year: -1, month: 1, day: 1) == nil)
    #expect(CalendarDate(year: 2026, month: 11, day: 31) == nil)
  }

  /// The rule of the Gregorian calendar, said once more.
  @Test func everyYearHasTheDaysItHas() {
    for year in [1899, 1900, 1999, 2000, 2023, 2024, 2100] {
      let isLeap = year % 4 == 0 && (year % 100 != 0 || year % 400 == 0)
      var days = 0
      for month in 1...12 {
        days += (1...31).count { CalendarDate(year: year, month: month, day: $0) != nil }
      }
      #expect(days == (isLeap ? 366 : 365), "\(year)")
    }
  }

  @Test func ordersByDay() {
    let ordered: [CalendarDate] = ["1999-12-31", "2025-12-31", "2026-01-01", "2026-01-02"]
    #expect(ordered.reversed().sorted() == ordered)
  }

  @Test func theDayOfAnInstantDependsOnTheTimeZone() throws {
    let instant = try Date("2026-11-21T15:30:00Z", strategy: .iso8601)
    #expect(CalendarDate(instant, in: .gmt) == "2026-11-21")
    #expect(
      CalendarDate(instant, in: try #require(TimeZone(secondsFromGMT: 9 * 3600))) == Sample.day)
  }

  @Test func isTextInJSON() throws {
    #expect(try CanonicalJSON.text(["day": Sample.day]) == #"{"day":"2026-11-22"}"#)
    #expect(throws: DecodingError.self) {
      try CanonicalJSON.decode([CalendarDate].self, from: Data(#"["2026-02-30"]"#.utf8))
    }
  }
}
