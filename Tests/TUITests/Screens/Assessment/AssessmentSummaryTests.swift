import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct AssessmentSummaryTests {
  @Test(
    "With a target the counts of every category are whole at every width",
    arguments: Language.allCases, [60, 70, 80, 100, 120])
  func counts(language: Language, columns: Int) {
    var driver = Driver.assessment(Size(rows: 24, columns: columns), language)
    let counts = driver.state.environment.open?.counts ?? []
    #expect(counts.count == 4)
    for target in [1, 3] {
      driver.state.environment.targets[Sample.product.id] = target
      for count in counts {
        #expect(driver.text.contains("\(count.id) \(count.satisfied)/\(count.required)"))
      }
    }
  }

  @Test("The target is said in fewer words before it is left out")
  func fewerWords() {
    var driver = Driver.assessment(Size(rows: 24, columns: 80), .ja)
    driver.state.environment.targets[Sample.product.id] = 3
    #expect(driver.text.contains("目標3：あと"))
    driver.state.environment.size = Size(rows: 24, columns: 120)
    #expect(driver.text.contains("目標 レベル3：あと"))
  }
}
