import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct ScopeNoticeTests {
  private static let outside: [ScopeQuestion: InterviewAnswer] = [
    .healthPurpose: .yes, .generalPlatform: .yes, .registeredDevice: .yes,
  ]

  private func driver(
    _ answers: [ScopeQuestion: InterviewAnswer]?, _ size: Size = Size(rows: 15, columns: 60)
  ) -> Driver {
    var snapshot = Sample.snapshot
    snapshot.assessment.product.scope = answers.map {
      ScopeStatement(answers: $0, date: Sample.today, answeredBy: Sample.assessor)
    }
    return .assessment(size, .en, snapshot)
  }

  @Test(arguments: [
    (ScopeNoticeTests.outside, "! Scope: regulated device: outside the scope"),
    ([.healthPurpose: .no], "! Scope: not health software: outside the scope"),
    ([:], "! Scope: not settled"), (nil, "! Scope: not answered yet"),
  ])
  func whatIsNotInScopeIsSaidAtTheHead(
    answers: [ScopeQuestion: InterviewAnswer]?, words: String
  ) throws {
    var driver = driver(answers)
    #expect(driver.text.contains(words))
    driver.press(.character("v"))
    #expect(driver.text.contains(words))
    driver.resize(Size(rows: 40, columns: 120))
    #expect(driver.text.contains(words))
  }

  @Test func inScopeNothingIsSaid() {
    var driver = driver(Sample.inScope)
    #expect(!driver.text.contains("Scope"))
    driver.press(.character("v"))
    #expect(!driver.text.contains("Scope"))
  }

  @Test func theListOfProductsSaysIt() {
    #expect(Driver.products().text.contains("! Scope: not answered yet"))
    var overview = Sample.overviews[0]
    overview.product = Sample.product
    let wide = Driver.products(Size(rows: 40, columns: 120), .en, [overview])
    #expect(wide.text.contains("Scope") && wide.text.contains("within the scope"))
    #expect(wide.text.contains("佐藤 花子, 2026-01-13."))
  }
}
