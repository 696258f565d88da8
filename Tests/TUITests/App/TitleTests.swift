import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct TitleTests {
  @Test func theScreenOneIsOnIsNamedEvenWhenTheWayThereDoesNotFit() {
    var snapshot = Sample.snapshot
    snapshot.assessment.product.name = String(repeating: "長い名前", count: 8)
    var driver = Driver.assessment(Size(rows: 15, columns: 60), .ja, snapshot)
    driver.press(.character("x"))
    let title = driver.text.prefix { $0 != "\n" }
    #expect(title.hasPrefix(" ghs  … > RM-3.1 不適合"))
    #expect(title.hasSuffix("佐藤 花子"))
  }
}
