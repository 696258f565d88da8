import GHSModel
import TerminalKit
import Testing

@testable import TUI

/// What is found out ahead shows nothing else than what is found out when it is asked for.
struct ForesightTests {
  /// Lets everything be prepared.
  private func rested(_ driver: Driver) -> Driver {
    var driver = driver
    var pieces = 0
    while driver.state.hasWorkAtRest, pieces < 1000 {
      _ = driver.state.handle(.rested)
      pieces += 1
    }
    #expect(pieces < 1000)
    return driver
  }

  @Test(arguments: Driver.sizes, Language.allCases)
  func theScreensAreTheSame(size: Size, language: Language) {
    let keys: [[Key]] = [
      [.character("?")], [.character("?"), .end], [.character("?"), .character("/")],
      [.character(":")], [.character(":"), .character("e"), .character("v")],
      [.character("v")], [.character("v"), .end],
    ]
    for keys in keys {
      var plain = Driver.assessment(size, language)
      var prepared = rested(plain)
      for key in keys {
        plain.press(key)
        prepared.press(key)
        #expect(prepared.text == plain.text, "\(keys)")
      }
    }
  }

  @Test func whatBreaksTheLevelIsKnownBeforeItIsAskedFor() throws {
    let plain = Driver.assessment(Size(rows: 24, columns: 80), .en, Sample.eligible)
    let open = try #require(plain.state.environment.open)
    #expect(plain.state.environment.foresight.weakPoints(of: open) == nil)
    let prepared = rested(plain).state.environment.foresight
    let points = try #require(prepared.weakPoints(of: open))
    #expect(points.impacts == WeakPoints(of: open.evaluation).completed().impacts)
    #expect(!points.impacts.isEmpty)
  }

  @Test func anotherAssessmentOrDayMakesItUnknown() throws {
    let prepared = rested(Driver.assessment())
    let open = try #require(prepared.state.environment.open)
    var snapshot = open.snapshot
    snapshot.assessment.evidence.removeLast()
    let changed = OpenProduct(snapshot, on: Sample.today)
    let later = OpenProduct(
      open.snapshot, on: try #require(Sample.today.adding(days: 1)))
    let foresight = prepared.state.environment.foresight
    #expect(foresight.weakPoints(of: open) != nil)
    #expect(foresight.weakPoints(of: changed) == nil && foresight.weakPoints(of: later) == nil)
  }

  @Test func theHelpOfAnotherWidthOrLanguageIsLaidOutAnew() {
    var driver = rested(Driver.assessment())
    let help = driver.state.environment.foresight.help
    #expect(help.isReady(in: driver.state.environment))
    driver.press(.character("L"))
    #expect(!help.isReady(in: driver.state.environment))
    driver = rested(driver)
    #expect(driver.state.environment.foresight.help.isReady(in: driver.state.environment))
    driver.state.environment.size = Size(rows: 24, columns: 100)
    #expect(!driver.state.environment.foresight.help.isReady(in: driver.state.environment))
  }
}
