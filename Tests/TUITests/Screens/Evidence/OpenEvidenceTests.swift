import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct OpenEvidenceTests {
  private let product = Sample.product.id
  private static let reason = LocalizedText(
    ja: "この端末には画面表示のできる環境がないため、場所を示します。",
    en: "There is no display here on which it could be opened. This is the place:")
  private static let place =
    "/srv/documents/quality management/WN-RMP-1/リスクマネジメント計画書 第3版（2026年4月1日制定）.pdf"

  /// With the first evidence asked to be opened.
  private func opening(
    _ size: Size = Size(rows: 24, columns: 80), _ language: Language = .en
  ) -> (driver: Driver, effect: Effect) {
    var driver = Driver.evidence(size, language)
    driver.press(.character("o"))
    return (driver, .openEvidence(product, Sample.evidence[0].id))
  }

  @Test func saysThatItIsShown() {
    var (driver, effect) = opening()
    #expect(driver.effects == [effect])
    driver.answer(effect, .opened(OpenedPlace("/tmp/plan.pdf")))
    #expect(driver.state.top is EvidenceScreen && driver.text.contains("Opened E-1."))
  }

  @Test func saysWhereItIsWhenNothingShowsIt() throws {
    try expectSnapshots("evidence-place") { size, language in
      var (driver, effect) = opening(size, language)
      driver.answer(effect, .opened(OpenedPlace(Self.place, notShownBecause: Self.reason)))
      return driver
    }
    var (driver, effect) = opening()
    driver.answer(effect, .opened(OpenedPlace(Self.place, notShownBecause: Self.reason)))
    driver.press(.escape)
    #expect(driver.state.top is EvidenceScreen)
  }

  @Test func aPlaceOfAnyLengthCanBeReadToItsEnd() {
    var (driver, effect) = opening()
    let place = "https://example.com/" + String(repeating: "x", count: 4000) + "END"
    driver.answer(effect, .opened(OpenedPlace(place, notShownBecause: Self.reason)))
    #expect(!driver.text.contains("END"))
    driver.press(.end)
    #expect(driver.text.contains("END"))
  }

  @Test func whatIsKeptElsewhereCannotBeOpened() {
    var snapshot = Sample.snapshot
    snapshot.assessment.evidence[0].content = .none
    var driver = Driver.evidence(snapshot: snapshot)
    driver.press(.character("o"))
    #expect(driver.effects.isEmpty)
    #expect(driver.text.contains("This evidence has neither a file nor an address."))
  }
}
