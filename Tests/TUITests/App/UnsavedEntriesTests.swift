import GHSModel
import TerminalKit
import Testing

@testable import TUI

/// What a run that was killed left behind is back when its form is opened.
@Suite struct UnsavedEntriesTests {
  /// What is kept of a driver, given to a new run on the same products.
  private func restarted(_ driver: Driver, on snapshot: ProductSnapshot? = nil) -> Driver {
    var next = Driver.products()
    next.state.leftBehind = driver.state.unsaved
    guard let snapshot else { return next }
    next.press(.enter)
    next.answer(.openProduct(snapshot.assessment.product.id), .product(snapshot))
    return next
  }

  @Test func aProductBeingAddedIsBack() {
    var driver = Driver.products()
    driver.press(.character("a"), .backTab)
    driver.type("my-app")
    driver.press(.tab)
    driver.type("服薬ノート")
    var next = restarted(driver)
    next.press(.character("a"))
    #expect(next.text.contains("my-app") && next.text.contains("服薬ノート"))
    #expect(next.text.contains("is back"))
    #expect(
      next.effects == [.loadEditions] + driver.state.unsaved.map { .forgetUnsaved($0) })
    #expect(next.state.unsaved == driver.state.unsaved, "it is kept for this run as well")
  }

  @Test func aJudgementIsBackOnlyWhereItWasGiven() {
    var driver = Driver.assessment()
    driver.press(.character("x"))
    driver.type("記録がない。")
    var next = restarted(driver, on: Sample.snapshot)
    next.press(.character("c"))
    #expect(!next.text.contains("記録がない。"), "another judgement has another reason")
    next.press(.escape, .down, .character("x"))
    #expect(!next.text.contains("記録がない。"), "and so has another requirement")
    next.press(.escape, .up, .character("x"))
    #expect(next.text.contains("記録がない。"))
    next.press(.escape)
    #expect(next.state.top is ChoiceDialog, "it is not thrown away unasked")
  }

  @Test func choicesAreBackAndTheFieldsTheyAskFor() {
    var driver = Driver.assessment()
    driver.press(.character("e"))
    guard var form = driver.state.top as? EvidenceForm else { Issue.record(); return }
    form.form.replace(.kind, with: .choice(EvidenceForm.Words.kinds, selection: 1))
    driver.state.stack[driver.state.stack.count - 1] = form
    driver.type("ISO 13485 認証")
    var next = restarted(driver, on: Sample.snapshot)
    next.press(.character("e"))
    let back = next.state.top as? EvidenceForm
    #expect(back?.isCertificate == true && back?.form[text: .title] == "ISO 13485 認証")
    #expect(back?.form.fields.first { $0.name == .standard }?.isHidden == false)
  }

  @Test func severalFilesAreBackWithTheirTitles() throws {
    var driver = Driver.assessment()
    driver.press(.character("e"))
    var form = try #require(driver.state.top as? EvidenceForm)
    _ = form.take(["/q/plan.pdf", "/q/log.csv"], in: driver.state.environment)
    form.choose(.attach)
    driver.state.stack[driver.state.stack.count - 1] = form
    driver.press(.down)
    driver.type(" 第2版")
    var next = restarted(driver, on: Sample.snapshot)
    next.press(.character("e"))
    let back = try #require(next.state.top as? EvidenceForm)
    #expect(back.files == ["/q/plan.pdf", "/q/log.csv"])
    #expect(back.source == .attach)
    #expect(back.form[text: .fileTitle(0)] == "plan" && back.form[text: .fileTitle(1)] == "log 第2版")
    #expect(next.text.contains("log 第2版") && next.text.contains("2 files"))
    #expect(next.state.unsaved == driver.state.unsaved)
    next.press(.control("s"))
    guard case .addEvidence(_, let drafts)? = next.effects.last else { Issue.record(); return }
    #expect(drafts.map(\.title) == ["plan", "log 第2版"])
    #expect(drafts.map(\.source) == back.files.map { .file(path: $0, custody: .attached) })
  }

  @Test func anInterviewGoesOnWhereItStopped() {
    var driver = Driver.assessment(
      Size(rows: 24, columns: 80), .en, Sample.snapshot)
    driver.press(.character("s"), .character("1"), .character("2"))
    let asked = (driver.state.top as? InterviewScreen<ScopeInterview>)?.place
    var next = restarted(driver, on: Sample.snapshot)
    next.press(.character("s"))
    let back = next.state.top as? InterviewScreen<ScopeInterview>
    #expect(back?.answers == (driver.state.top as? InterviewScreen<ScopeInterview>)?.answers)
    #expect(back.map { $0.place >= asked ?? 0 } == true)
  }

  @Test func whatAChangedFormNoLongerHasIsLeftOut() {
    var form = Form([FormField(1, LocalizedText(ja: "一", en: "one"), .choice([], selection: 0))])
    form.restore(["1": "7", "2": "x"])
    #expect(form.entries == ["1": "0"])
  }

  @Test func theExampleHasPlacesOfItsOwn() {
    var driver = Driver.products()
    driver.press(.character("a"))
    driver.type("my-app")
    var next = restarted(driver)
    next.state.environment.isExample = true
    next.press(.character("a"))
    #expect(!next.text.contains("my-app"))
  }
}
