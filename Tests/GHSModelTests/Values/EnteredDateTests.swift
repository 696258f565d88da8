import GHSModel
import Testing

struct EnteredDateTests {
  @Test(arguments: [
    ("2026-12-10", "2026-12-10"), ("2026/9/1", "2026-09-01"), ("2026-9-1", "2026-09-01"),
    ("2026.9.1", "2026-09-01"), ("2026年9月1日", "2026-09-01"), (" 2026 / 9 / 1 ", "2026-09-01"),
    ("２０２６－１２－１０", "2026-12-10"), ("２０２６／９／１", "2026-09-01"),
    ("令和8年12月10日", "2026-12-10"), ("令和元年5月1日", "2019-05-01"), ("R8.12.10", "2026-12-10"),
    ("平成31年4月30日", "2019-04-30"), ("昭和64年1月7日", "1989-01-07"),
  ])
  func readsADayAsItIsWritten(entered: String, day: String) {
    #expect(CalendarDate(entered: entered) == CalendarDate(day))
    #expect(CalendarDate(day) != nil)
  }

  /// A day is never guessed.
  @Test(arguments: [
    "", "9/1/2026", "26/9/1", "1/9/26", "2026-02-30", "2026/2/29", "2026-13-1", "2026-9",
    "20260901",
    "2026-9-1x", "x2026-9-1", "0026/9/1", "令和8年2月30日", "令和8年", "tomorrow", "2026-09-01 12:00",
    String(repeating: "2026-9-1", count: 1000),
  ])
  func refusesWhatIsNoDay(entered: String) {
    #expect(CalendarDate(entered: entered) == nil)
  }
}
