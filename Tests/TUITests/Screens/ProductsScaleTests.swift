import GHSModel
import TerminalKit
import Testing

@testable import TUI

/// A workspace with many products.
struct ProductsScaleTests {
  private func driver(_ count: Int) -> Driver {
    let overviews = (0..<count).map {
      Sample.overview("p\($0)", "製品 \($0)", "1.0", level: 1, satisfied: [36, 4, 0, 12])
    }
    return .products(Size(rows: 24, columns: 80), .ja, overviews)
  }

  /// The shortest of several times, which no other program can have shortened.
  private func time(of work: () -> Void) -> Duration {
    (0..<5).map { _ in ContinuousClock().measure(work) }.min() ?? .zero
  }

  /// A thousand times as many take no longer, save for chance; drawing all of them would take a thousand
  /// times as long.
  @Test func onlyWhatIsInSightTakesTime() {
    let (few, many) = (driver(100), driver(100_000))
    let reference = time { _ = few.frame }
    #expect(time { _ = many.frame } < reference * 50)
    #expect(
      time {
        var driver = many
        driver.press(.end, .pageUp, .down)
      } < reference * 50)
  }
}
