import GHSModel
import TerminalKit

@testable import TUI

/// Drives a state as a person and the program do, and keeps the effects it asked for.
struct Driver {
  var state: AppState
  private(set) var effects: [Effect] = []

  static let sizes = [
    Size(rows: 24, columns: 80), Size(rows: 40, columns: 120), Size(rows: 15, columns: 60),
  ]

  init(_ size: Size = Size(rows: 24, columns: 80), _ language: Language = .en) {
    state = AppState(
      size: size, language: language, today: Sample.today, actor: Sample.assessor)
    effects = state.start()
  }

  /// With the list of products loaded.
  static func products(
    _ size: Size = Size(rows: 24, columns: 80), _ language: Language = .en,
    _ overviews: [ProductOverview] = Sample.overviews
  ) -> Driver {
    var driver = Driver(size, language)
    driver.answer(.loadProducts, .products(overviews))
    return driver
  }

  /// With the sample's assessment open.
  static func assessment(
    _ size: Size = Size(rows: 24, columns: 80), _ language: Language = .en,
    _ snapshot: ProductSnapshot = Sample.snapshot
  ) -> Driver {
    var driver = products(size, language)
    driver.press(.enter)
    driver.answer(.openProduct(Sample.product.id), .product(snapshot))
    return driver
  }

  mutating func press(_ keys: Key...) {
    effects = keys.flatMap { state.handle(.input(.key($0))) }
  }

  mutating func type(_ text: String) {
    effects = text.flatMap { state.handle(.input(.key(.character($0)))) }
  }

  mutating func paste(_ text: String) {
    effects = state.handle(.input(.paste(text)))
  }

  mutating func answer(_ effect: Effect, _ answer: Answer) {
    effects = state.handle(.completed(effect, answer))
  }

  mutating func hear(_ effect: Effect, _ reached: WorkProgress) {
    effects = state.handle(.progressed(effect, reached))
  }

  /// Lets a moment pass in which no key comes.
  mutating func rest() {
    effects = state.handle(.rested)
  }

  mutating func resize(_ size: Size) {
    effects = state.handle(.input(.resize(size)))
  }

  var frame: Frame { state.draw() }
  var text: String { frame.plainText }
}

extension Driver {
  /// The id of the requirement that is chosen on an assessment screen on top.
  var chosen: String? {
    (state.top as? AssessmentScreen)?.chosen(in: state.environment)?.id.rawValue
  }
}
