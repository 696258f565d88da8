import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct InterviewTests {
  private let unanswered: Product = {
    var product = Sample.product
    (product.scope, product.safetyClass) = (nil, nil)
    return product
  }()

  private func snapshot(_ product: Product) -> ProductSnapshot {
    var snapshot = Sample.snapshot
    snapshot.assessment.product = product
    return snapshot
  }

  private func asking(_ key: Character, of product: Product? = nil) -> Driver {
    var driver = Driver.assessment(
      Size(rows: 24, columns: 80), .en, snapshot(product ?? unanswered))
    driver.press(.character(key))
    return driver
  }

  private func scopeInterview(_ driver: Driver) -> InterviewScreen<ScopeInterview>? {
    driver.state.top as? InterviewScreen<ScopeInterview>
  }

  @Test func asksOneQuestionAtATimeAndRecordsTheAnswers() {
    var driver = asking("s")
    #expect(driver.text.contains("Question 1, 6 at most"))
    for key in "112" { driver.press(.character(key)) }
    #expect(scopeInterview(driver)?.question == .medicalPurpose)
    driver.press(.character("n"), .character("n"))
    #expect(scopeInterview(driver)?.question == nil, "the last question is not asked")
    #expect(driver.text.contains("[*] within the scope of the guideline"))
    // A key for a question that is not asked changes nothing and is written nowhere.
    driver.press(.character("1"))
    #expect(scopeInterview(driver)?.isConcluding == true)
    driver.press(.enter)
    #expect(driver.text.contains("[*] within the scope of the guideline"))
    driver.type("Asked the ministry.")
    driver.press(.control("s"))
    let effect = Effect.stateScope(
      unanswered.id, Sample.inScope, remarks: "Asked the ministry.", answeredBy: Sample.assessor,
      expecting: unanswered)
    #expect(driver.effects == [effect])
    var product = unanswered
    product.scope = Sample.product.scope
    driver.answer(effect, .product(snapshot(product)))
    #expect(driver.state.top is AssessmentScreen)
    #expect(driver.text.contains("Recorded the scope: within the scope of the guideline."))
    #expect(!driver.text.contains("! Scope"))
  }

  @Test func whatIsNotKnownIsAskedFurtherAndLeavesItOpen() {
    var driver = asking("s")
    for key in "113" { driver.press(.character(key)) }
    #expect(driver.text.contains("Question 4, 6 at most"))
    for key in "233" { driver.press(.character(key)) }
    #expect(driver.text.contains("[!] not settled"))
    driver.press(.control("s"))
    #expect(driver.effects.isEmpty, "the outcome is read first")
    driver.press(.enter, .control("s"))
    guard case .stateScope(_, let answers, let remarks, _, _)? = driver.effects.first else {
      Issue.record("nothing was asked for")
      return
    }
    #expect(answers[.registeredDevice] == .notKnown && remarks.isEmpty)
  }

  @Test func goesBackAndAnswersAnew() {
    var driver = asking("s")
    driver.press(.left)
    #expect(driver.text.contains("This is the first question."))
    driver.press(.character("1"), .character("2"), .backspace)
    #expect(scopeInterview(driver)?.question == .generalPlatform)
    #expect(driver.text.contains("> 2  no  (the answer before)"))
    driver.press(.enter, .left, .character("1"))
    #expect(scopeInterview(driver)?.answers[.generalPlatform] == .yes)
    driver.press(.enter)
    #expect(driver.text.contains("Answer with 1, 2 or 3."))
    for key in "222" { driver.press(.character(key)) }
    driver.press(.backTab)
    #expect(scopeInterview(driver)?.question == .informsTreatment)
    driver.press(.enter, .enter, .tab, .backTab, .backTab)
    #expect(scopeInterview(driver)?.isConcluding == true)
    driver.press(.backTab)
    #expect(scopeInterview(driver)?.question == .informsTreatment)
  }

  @Test func leavingAsksFirstWhenThereAreAnswers() {
    var driver = asking("s")
    driver.press(.escape)
    #expect(driver.state.top is AssessmentScreen)
    driver = asking("s")
    driver.press(.character("1"), .escape)
    #expect(driver.state.top is ChoiceDialog)
    #expect(driver.state.unsaved.map { $0.entries["health-purpose"] } == ["yes"])
    driver.press(.escape)
    #expect(scopeInterview(driver)?.question == .generalPlatform)
    driver.press(.escape, .character("d"))
    #expect(driver.state.top is AssessmentScreen && driver.effects.isEmpty)
  }

  @Test func whatWasRecordedIsMarkedAndKeptWithEnter() {
    var driver = asking("s", of: Sample.product)
    for _ in 0..<6 { driver.press(.enter) }
    #expect(driver.text.contains("営業資料も確認した。"))
    driver.press(.escape)
    #expect(driver.state.top is AssessmentScreen, "nothing has changed")
  }

  @Test func theClassNeedsAReasonAndIsShownBeforeItIsSaved() {
    var driver = asking("S")
    for key in "112" { driver.press(.character(key)) }
    #expect(driver.text.contains("Software safety class B"))
    #expect(driver.text.contains("Class B: an unacceptable risk can remain"))
    #expect(driver.text.contains("Until this is saved the requirements of class C apply."))
    driver.press(.enter, .control("s"))
    #expect(driver.effects.isEmpty && driver.text.contains("Fill this in."))
    driver.type("HZ-1 to HZ-4, see RA-2.")
    driver.press(.control("s"))
    let answers: [SafetyClassQuestion: InterviewAnswer] = [
      .contributes: .yes, .remainsUnacceptable: .yes, .seriousInjury: .no,
    ]
    #expect(
      driver.effects == [
        .classify(
          unanswered.id, answers, reason: "HZ-1 to HZ-4, see RA-2.", decidedBy: Sample.assessor,
          expecting: unanswered)
      ])
  }

  @Test func aClassAEndsTheInterviewAtOnceAndOldAnswersAreLeftOut() {
    var driver = asking("S")
    for key in "11" { driver.press(.character(key)) }
    driver.press(.left, .left, .character("2"))
    #expect(driver.text.contains("Class A: the software cannot contribute"))
    driver.press(.enter)
    driver.type("Display only.")
    driver.press(.control("s"))
    guard case .classify(_, let answers, _, _, _)? = driver.effects.first else {
      Issue.record("nothing was asked for")
      return
    }
    #expect(answers == [.contributes: .no])
  }

  @Test func aConflictKeepsTheAnswersAndIsSavedAgainstWhatIsThereNow() throws {
    var driver = asking("S")
    driver.press(.character("2"), .enter)
    driver.type("Display only.")
    driver.press(.control("s"))
    let effect = try #require(driver.effects.first)
    var changed = unanswered
    changed.version = "2.2"
    let text = LocalizedText(ja: "変更済み", en: "Somebody changed it.")
    driver.answer(
      effect, .failed(Failure(text, isConflict: true, current: snapshot(changed))))
    #expect(driver.text.contains("Somebody changed it.") && driver.text.contains("Display only."))
    driver.press(.escape, .control("s"))
    guard case .classify(_, _, _, _, let expected)? = driver.effects.first else {
      Issue.record("nothing was asked for")
      return
    }
    #expect(expected == changed)
  }

  @Test func bothAreOfferedInTheListOfProductsAndAtTheLevel() {
    var driver = Driver.products()
    driver.press(.character("s"))
    #expect(scopeInterview(driver)?.product == Sample.overviews[0].product)
    driver.press(.escape, .character("S"))
    #expect(driver.state.top is InterviewScreen<SafetyClassInterview>)
    driver = .assessment()
    driver.press(.character("v"), .character("S"))
    #expect(driver.state.top is InterviewScreen<SafetyClassInterview>)
  }

  @Test(arguments: Language.allCases)
  func everyQuestionFitsOnTheSmallestTerminal(language: Language) {
    let size = Size(rows: 15, columns: 60)
    for key in ["s", "S"] as [Character] {
      var driver = Driver.assessment(size, language, snapshot(unanswered))
      driver.press(.character(key))
      // What is not known leads to every question; the answer stands there on the way back.
      while driver.state.top.context(in: driver.state.environment) == .interview {
        driver.press(.character("3"))
      }
      driver.press(.backTab)
      for _ in 0..<6 {
        let name = InterviewAnswer.notKnown.name[language]
        #expect(driver.text.contains("> 3  \(name)"), "\(driver.text)")
        driver.press(.left)
      }
    }
  }

  /// What is going to be recorded can be read whole, each answer included, before the fields come.
  @Test(arguments: Language.allCases)
  func everyOutcomeIsReadWholeOnTheSmallestTerminal(language: Language) {
    let size = Size(rows: 15, columns: 60)
    for keys in ["11222", "111", "2", "12", "333333"] {
      var driver = Driver.assessment(size, language, snapshot(unanswered))
      driver.press(.character("s"))
      for key in keys where scopeInterview(driver)?.question != nil {
        driver.press(.character(key))
      }
      while scopeInterview(driver)?.question != nil { driver.press(.character("2")) }
      guard let screen = scopeInterview(driver) else { return }
      var seen = driver.text
      for _ in 0..<3 {
        driver.press(.pageDown)
        seen += driver.text
      }
      for line in screen.conclusion(in: driver.state.environment) {
        #expect(seen.contains(line.map(\.text).joined().trimmed), "\(keys)")
      }
      for question in screen.questions {
        #expect(seen.contains(question.subject[language]), "\(keys) \(question)")
      }
    }
  }
}
