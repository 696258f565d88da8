import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct WorkTests {
  private let check = Effect.checkEvidence(Sample.product.id)
  private let half = WorkProgress(done: 3, total: 100, bytes: 120_900_000, totalBytes: 800_000_000)

  /// With the check of the evidence begun on the assessment screen and worth a line.
  private func checking(
    _ size: Size = Size(rows: 24, columns: 80), _ language: Language = .en
  ) -> Driver {
    var driver = Driver.assessment(size, language)
    driver.press(.character("r"))
    driver.hear(check, half)
    return driver
  }

  @Test func howFarItIsAppearsAboveTheStatusLine() throws {
    try expectSnapshots("work-checking") { size, language in checking(size, language) }
  }

  @Test func nothingAppearsBeforeItHasLasted() {
    var driver = Driver.assessment()
    let before = driver.text
    driver.press(.character("r"))
    #expect(driver.effects == [check])
    #expect(driver.text == before)
  }

  @Test func everyKeyWorksMeanwhile() {
    var driver = checking()
    driver.press(.down)
    #expect(driver.chosen == "RM-3.2a")
    driver.press(.character("L"))
    #expect(driver.text.contains("証拠の確認中：3/100件、120/800 MB"))
    driver.press(.character("L"), .character("/"))
    driver.type("risk")
    #expect(driver.state.top.isEditingText(in: driver.state.environment))
    driver.press(.escape)
    #expect(driver.effects.isEmpty && driver.text.contains("Checking evidence: 3/100 files"))
    driver.press(.character("c"))
    #expect(driver.state.top is JudgementForm)
  }

  @Test func escapeEndsItOnTheScreenItBelongsTo() {
    var driver = checking()
    #expect(driver.text.contains("Esc: stop"))
    driver.press(.escape)
    #expect(driver.effects == [.cancelWork(check)])
    #expect(driver.text.contains("Stopping…"))
    driver.press(.escape)
    #expect(driver.effects.isEmpty)
    driver.answer(check, .cancelled)
    #expect(driver.state.top is AssessmentScreen)
    #expect(driver.text.contains("Stopped checking evidence. Nothing was changed."))
    #expect(!driver.text.contains("Stopping…"))
  }

  @Test func escapeLeadsBackFromOtherScreensFirst() {
    var driver = checking()
    driver.press(.character("?"))
    #expect(driver.text.contains("Esc there: stop"))
    driver.press(.escape)
    #expect(driver.effects.isEmpty && driver.state.top is AssessmentScreen)
    driver.press(.escape)
    #expect(driver.effects == [.cancelWork(check)])
  }

  @Test func escapeClosesADialogFirst() {
    var driver = checking()
    driver.press(.character("q"), .escape)
    #expect(driver.effects.isEmpty && driver.state.top is AssessmentScreen)
  }

  @Test func theSameWorkIsNotBegunTwice() {
    var driver = checking()
    driver.press(.character("r"))
    #expect(driver.effects.isEmpty)
    #expect(driver.text.contains("Already under way: checking evidence."))
  }

  @Test func otherWorkWaits() {
    var driver = checking()
    driver.press(.character("J"))
    let page = JournalPage(lines: [], hasOlder: false)
    driver.answer(.loadJournal(Sample.product.id), .journal(page))
    driver.press(.character("v"))
    #expect(driver.effects == [.verifyJournal(Sample.product.id)])
    #expect(driver.text.contains("First checking evidence, then verifying the journal."))
    #expect(driver.text.contains("(1 waiting)"))
    driver.answer(check, .product(Sample.snapshot))
    #expect(!driver.text.contains("Checking evidence"))
    let progress = WorkProgress(done: 10, total: 40)
    driver.hear(.verifyJournal(Sample.product.id), progress)
    #expect(driver.text.contains("Verifying the journal: 10/40 entries"))
  }

  @Test func quittingAsks() throws {
    try expectSnapshots("work-quit") { size, language in
      var driver = checking(size, language)
      driver.press(.character("q"))
      return driver
    }
    var driver = checking()
    driver.press(.character("q"))
    #expect(driver.effects.isEmpty)
    driver.press(.character("d"))
    #expect(driver.effects == [.quit])
  }

  @Test func aSignalEndsTheProgramWithoutAsking() {
    var driver = checking()
    #expect(driver.state.handle(.input(.terminate(.terminate))) == [.quit])
  }

  @Test func aTinyTerminalDoesNotLetItBeEndedUnseen() {
    var driver = checking()
    driver.resize(Size(rows: 10, columns: 40))
    driver.press(.character("q"))
    #expect(driver.effects.isEmpty && driver.text.contains("or more. Work goes"))
  }

  @Test func theExampleIsNotOpenedMeanwhile() {
    var driver = checking()
    driver.press(.character("?"), .escape)
    let id = CommandID.openExample
    #expect(!driver.state.availability(of: id).isAvailable)
  }

  @Test func aResultForAProductThatWasLeftDoesNotReplaceTheOpenOne() {
    var driver = checking()
    var other = Sample.snapshot
    other.assessment.product = Product(
      id: Sample.productID("other"), name: "Other", version: "1", vendor: "Other")
    driver.answer(.openProduct(other.assessment.product.id), .product(other))
    driver.answer(check, .product(Sample.snapshot))
    #expect(driver.state.environment.open?.product.id == other.assessment.product.id)
    #expect(driver.state.environment.productsAreStale)
  }
}

/// A form whose entries take long to be saved.
struct LongSaveTests {
  private func saving() throws -> (driver: Driver, effect: Effect) {
    var driver = Driver.assessment()
    driver.press(.character("e"))
    driver.type("Plan")
    driver.press(.tab, .tab, .tab)
    driver.type("/tmp/plan.bin")
    driver.press(.control("s"))
    let effect = try #require(driver.effects.first)
    driver.hear(effect, WorkProgress(total: 1, bytes: 5_000_000, totalBytes: 90_000_000))
    return (driver, effect)
  }

  @Test func itsEntriesStayAsTheyAreAndEscapeEndsTheSaving() throws {
    var (driver, effect) = try saving()
    #expect(effect.isLong && driver.text.contains("Reading the file: 5/90 MB"))
    #expect(driver.text.contains("Esc: stop"))
    driver.type("x")
    #expect(driver.text.contains("This is being saved. Esc stops that"))
    #expect((driver.state.top as? EvidenceForm)?.form[text: .location] == "/tmp/plan.bin")
    driver.press(.escape)
    #expect(driver.effects == [.cancelWork(effect)])
    driver.answer(effect, .cancelled)
    #expect((driver.state.top as? EvidenceForm)?.form[text: .title] == "Plan")
    driver.press(.control("s"))
    #expect(driver.effects == [effect])
  }

  @Test func itClosesWhenItIsSaved() throws {
    var (driver, effect) = try saving()
    driver.press(.function(1))
    driver.answer(effect, .product(Sample.snapshot))
    driver.press(.escape)
    #expect(driver.state.top is AssessmentScreen)
  }

  @Test func nothingLongHappensWithoutAFile() {
    let draft = EvidenceDraft(
      title: "Plan", source: .url("https://example.com"), requirements: [])
    #expect(!Effect.addEvidence(Sample.product.id, [draft]).isLong)
  }
}
