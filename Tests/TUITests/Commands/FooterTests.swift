import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct FooterTests {
  /// States in which different things can be done.
  private static let journeys: [(String, @Sendable (Size, Language) -> Driver)] = [
    ("empty", { Driver.products($0, $1, []) }),
    ("products", { Driver.products($0, $1) }),
    ("assessment", { Driver.assessment($0, $1) }),
    (
      "requirement",
      { size, language in
        var driver = Driver.assessment(size, language)
        driver.press(.enter)
        return driver
      }
    ),
    (
      "judgement",
      { size, language in
        var driver = Driver.assessment(size, language)
        driver.press(.character("c"))
        return driver
      }
    ),
    (
      "search",
      { size, language in
        var driver = Driver.assessment(size, language)
        driver.press(.character("/"))
        return driver
      }
    ),
    (
      "help",
      { size, language in
        var driver = Driver.assessment(size, language)
        driver.press(.character("?"))
        return driver
      }
    ),
    (
      "question",
      { size, language in
        var driver = Driver.assessment(size, language)
        driver.press(.character("c"), .character("z"), .escape)
        return driver
      }
    ),
  ]

  @Test(arguments: journeys.map(\.0), Language.allCases)
  func offersOnlyWhatWorksAndFits(journey: String, language: Language) throws {
    let make = try #require(Self.journeys.first { $0.0 == journey }?.1)
    for size in Driver.sizes {
      let state = make(size, language).state
      let footer = state.footer
      for item in footer.items {
        #expect(state.availability(of: item.command).isAvailable, "\(item.command)")
      }
      #expect(footer.spans.columnCount <= size.columns - 2)
      #expect(footer.items.last?.command == .help || journey == "help")
    }
  }

  @Test func keysThatAreTextAreNotOfferedWhileTyping() {
    var driver = Driver.assessment()
    driver.press(.character("c"))
    let keys = driver.state.footer.items.map(\.key)
    #expect(keys.contains("Ctrl-S") && keys.last == "F1")
    #expect(!keys.contains("q") && !keys.contains("?"))
  }

  @Test func helpSaysMoreWhenNotEverythingFits() {
    let wide = Driver.assessment(Size(rows: 24, columns: 240)).state.footer
    let narrow = Driver.assessment(Size(rows: 24, columns: 60)).state.footer
    #expect(wide.items.last?.name == "help")
    #expect(narrow.items.last?.name == "more")
    #expect(narrow.items.map(\.command).starts(with: [.judgeConforming, .judgeNonconforming]))
  }

  @Test("Whoever sees the program first finds the way out", arguments: Language.allCases)
  func showsHowToLeave(language: Language) {
    for size in Driver.sizes {
      let items = Driver.products(size, language).state.footer.items
      #expect(items.first?.command == .openProduct && items.last?.command == .help)
      #expect(items.contains { $0.command == .quit }, "\(size)")
    }
  }
}
