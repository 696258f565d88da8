import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct FrameInvariantTests {
  private static let journeys: [String: [Key]] = [
    "products": [],
    "form": [.character("a"), .control("s")],
    "form at its end": [.character("e"), .backTab],
    "question": [.character("e"), .character("字"), .escape],
    "help": [.character("?")],
  ]
  private static let assessmentJourneys: [String: [Key]] = [
    "list": [],
    "end of the list": [.end],
    "reading": [.enter, .end],
    "judging": [.character("x"), .tab, .tab, .tab],
    "searching": [.character("/"), .character("計")],
    "guided": [.character("w"), .character("3"), .enter],
    "level": [.character("v"), .character("t"), .character("2")],
  ]

  /// From one cell to large, close around the smallest size on which screens are drawn.
  private static let sizes: [Size] =
    (1...24).flatMap { rows in
      ([1, 2, 3, 4, 5, 11, 33] + Array(58...66)).map { Size(rows: rows, columns: $0) }
    }
    + [(40, 109), (40, 110), (60, 200), (15, 200), (60, 60), (33, 111)].map {
      Size(rows: $0.0, columns: $0.1)
    }

  private func check(_ driver: Driver) {
    var state = driver.state
    for size in Self.sizes {
      _ = state.handle(.input(.resize(size)))
      let frame = state.draw()
      let isWhole =
        frame.size == size
        && (0..<size.rows).allSatisfy { frame.spans(row: $0).columnCount == size.columns }
        && (frame.cursor.map(frame.bounds.contains) ?? true)
      if !isWhole { Issue.record("\(size): \(String(describing: frame.cursor))") }
    }
  }

  @Test(arguments: journeys.keys.sorted(), Language.allCases)
  func drawsAtEverySize(journey: String, language: Language) {
    var driver = Driver.products(Size(rows: 24, columns: 80), language)
    for key in Self.journeys[journey] ?? [] { driver.press(key) }
    check(driver)
  }

  @Test(arguments: assessmentJourneys.keys.sorted(), Language.allCases)
  func drawsAnAssessmentAtEverySize(journey: String, language: Language) {
    var driver = Driver.assessment(Size(rows: 24, columns: 80), language)
    for key in Self.assessmentJourneys[journey] ?? [] { driver.press(key) }
    check(driver)
  }

  @Test func untrustedTextActsOnNothing() {
    var overviews = Sample.overviews
    overviews[0].product.name = "\u{1B}]52;c;eA==\u{07}\u{202E}x"
    overviews[0].product.vendor = String(repeating: "長い名前", count: 250_000)
    let driver = Driver.products(Size(rows: 40, columns: 120), .ja, overviews)
    #expect(driver.text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
    #expect(!driver.text.unicodeScalars.contains("\u{202E}"))
  }
}
