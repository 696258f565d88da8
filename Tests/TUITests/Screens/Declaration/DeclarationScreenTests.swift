import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct DeclarationScreenTests {
  private let product = Sample.product.id

  private func withDraft(_ content: DeclarationContent = Sample.completeContent) -> Driver {
    Driver.declarations(
      Size(rows: 40, columns: 80), .en, Sample.declarations + [Sample.draft(content)])
  }

  private func form(_ driver: Driver) -> DeclarationForm? {
    driver.state.top as? DeclarationForm
  }

  @Test func newDraftProposesWhatTheProductIsEligibleFor() {
    var driver = Driver.declarations(Size(rows: 24, columns: 80), .en, [])
    driver.press(.character("e"), .control("s"))
    var expected = DeclarationContent()
    expected.issuerName = Sample.product.vendor
    expected.claimedLevel = 1
    expected.claimedCategories = [Sample.categoryID("RM")]
    #expect(
      driver.effects == [.saveDraft(product, expected, expecting: DeclarationContent())])
  }

  @Test func theIssuerDecidesWhatIsClaimed() {
    var driver = Driver.declarations(Size(rows: 24, columns: 80), .en, [])
    driver.press(.character("e"), .down, .left, .down, .right, .character(" "))
    #expect(form(driver)?.content.claimedLevel == nil)
    #expect(form(driver)?.content.claimedCategories == ["RM", "QM"].map(Sample.categoryID))
  }

  @Test func whatIsMissingIsInSightWhileFillingIn() {
    var driver = Driver.declarations(Size(rows: 15, columns: 60), .en, [])
    driver.press(.character("e"))
    #expect(driver.text.contains("To settle: 6  missing a) b) f) g) h)"))
    driver.type("WN-1")
    #expect(driver.text.contains("To settle: 5  missing b) f) g) h)"))
  }

  @Test func everyReasonIsListedWithTheDraft() {
    var content = Sample.content("WN-2026-01")
    content.claimedLevel = 3
    content.placeOfIssue = ""
    content.reviewerName = content.signatoryName
    let text = withDraft(content).text
    #expect(text.contains("To settle: 5"))
    for reason in [
      "Content f)", "already on an issued", "eligible for level 1 only", "(RM) give level 1",
      "the same person",
    ] {
      #expect(text.contains(reason), "\(reason)")
    }
  }

  @Test func completeDraftMayBeIssued() {
    let text = withDraft().text
    #expect(text.contains("[*] Nothing is missing.") && !text.contains("To settle"))
  }

  @Test func issueChecksAsksAndIssues() {
    var driver = withDraft()
    driver.press(.character("i"))
    #expect(driver.effects == [.findIssueReasons(product, Sample.completeContent)])
    driver.answer(
      .findIssueReasons(product, Sample.completeContent), .reasons([], Sample.eligible))
    #expect(driver.text.contains("not a certification"))
    #expect(driver.text.contains("It replaces WN-2026-01."))
    driver.press(.enter)
    #expect(driver.effects.isEmpty)
    driver.press(.character("i"))
    driver.answer(
      .findIssueReasons(product, Sample.completeContent), .reasons([], Sample.eligible))
    driver.press(.character("y"))
    #expect(driver.effects == [.issueDeclaration(product, expecting: Sample.completeContent)])
    let issued = Sample.declaration(4, .issued, Sample.completeContent)
    driver.answer(
      .issueDeclaration(product, expecting: Sample.completeContent),
      .declarations(Array(Sample.declarations.prefix(2)) + [issued], Sample.eligible))
    #expect(driver.text.contains("Issued declaration WN-2026-02."))
  }

  @Test func theQuestionWaitsUntilItsScreenIsOnTopAgain() {
    var driver = withDraft()
    let effect = Effect.findIssueReasons(product, Sample.completeContent)
    driver.press(.character("i"))
    driver.hear(effect, WorkProgress(total: 3))
    driver.press(.character("e"))
    driver.answer(effect, .reasons([], Sample.eligible))
    #expect(driver.state.top is DeclarationForm)
    #expect(driver.text.contains("Go back to its screen to continue."))
    driver.press(.escape)
    #expect(driver.state.top is ChoiceDialog && driver.text.contains("not a certification"))
    driver.press(.escape)
    #expect(driver.state.top is DeclarationScreen)
    driver.press(.character("?"), .escape)
    #expect(driver.state.top is DeclarationScreen)
  }

  @Test func refusalListsWhatTheProgramFound() {
    var driver = withDraft()
    let reason = Finding(
      rule: "declaration-number-in-use", severity: .blocking,
      message: LocalizedText(ja: "番号が別の製品で使用済み", en: "number used by another product"))
    driver.press(.character("i"))
    driver.answer(
      .findIssueReasons(product, Sample.completeContent), .reasons([reason], Sample.eligible))
    #expect(driver.state.top is DeclarationScreen)
    #expect(driver.text.contains("number used by another product"))
    #expect(driver.text.contains("It cannot be issued."))
  }

  @Test func refusalOnIssueIsShownToo() {
    var driver = withDraft()
    driver.answer(
      .issueDeclaration(product, expecting: Sample.completeContent), .reasons([], Sample.eligible))
    #expect(driver.text.contains("It cannot be issued."))
  }

  @Test func issuingWithoutADraftSaysWhatToDo() {
    var driver = Driver.declarations()
    driver.press(.character("i"))
    #expect(driver.effects.isEmpty)
    #expect(driver.text.contains("There is no draft."))
  }

  @Test func withdrawalNeedsAReason() {
    var driver = Driver.declarations()
    driver.press(.character("W"), .control("s"))
    #expect(driver.effects.isEmpty && driver.text.contains("! Fill this in."))
    driver.type("wrong version")
    driver.press(.control("s"))
    #expect(driver.effects.isEmpty && driver.text.contains("of “病棟ノート 2.1”?"))
    driver.press(.escape)
    #expect(driver.effects.isEmpty && driver.state.top is WithdrawalForm)
    driver.press(.control("s"), .character("y"))
    let effect = Effect.withdrawDeclaration(product, declaration: 3, reason: "wrong version")
    #expect(driver.effects == [effect])
    driver.answer(effect, .failed(Failure(LocalizedText(ja: "", en: "Not now."))))
    #expect(driver.text.contains("Not now.") && driver.state.top is WithdrawalForm)
  }

  @Test func exportNamesFolderAndLanguagesAndListsTheFiles() {
    var driver = Driver.declarations()
    driver.press(.down, .character("o"))
    driver.type("out")
    driver.press(.up, .right, .control("s"))
    let request = ExportRequest(
      product: product, declaration: 2, content: .documents([.ja, .en]), place: "out")
    #expect(driver.effects == [.export(request)])
    driver.answer(.export(request), .exported(["/home/sato/out/a.pdf"]))
    #expect(driver.text.contains("Wrote 1 file to out."))
    #expect(driver.text.contains("/home/sato/out/a.pdf"))
  }

  @Test func revisionOpensTheNewDraft() {
    var driver = Driver.declarations()
    driver.press(.character("v"))
    #expect(driver.effects.isEmpty && driver.text.contains("since WN-2026-01"))
    driver.press(.enter)
    #expect(driver.effects == [.reviseDeclaration(product, declaration: 3)])
    driver.answer(
      .reviseDeclaration(product, declaration: 3),
      .declarations(Sample.declarations + [Sample.draft(Sample.content(""))], Sample.eligible))
    #expect(form(driver)?.content.signatoryName == "山田 太郎")
    driver.press(.escape, .character("v"))
    #expect(driver.text.contains("There is a draft already."))
  }

  @Test func discardAsksAndUndoLoadsAnew() {
    var driver = withDraft()
    driver.press(.character("x"), .character("y"))
    #expect(driver.effects == [.discardDraft(product)])
    driver.answer(
      .discardDraft(product), .declarations(Sample.declarations, Sample.eligible))
    driver.press(.character("u"))
    #expect(driver.effects == [.undo(product)])
    driver.answer(
      .undo(product), .undone(LocalizedText(ja: "戻した", en: "undone"), Sample.eligible))
    #expect(driver.effects == [.loadDeclarations(product)])
  }

  @Test func whoAssessedAndWhatExpiresSoonIsSaidBeforeIssuing() {
    var snapshot = Sample.eligible
    snapshot.assessment.product.name = String(repeating: "長い名前の製品", count: 4)
    snapshot.assessment.evidence[0].expiryDate = Sample.today.adding(days: 10)
    var judgement = snapshot.assessment.judgement(of: Sample.requirementID("RM-4.2"))
    judgement.assessor = "root"
    snapshot.assessment.judgements[Sample.requirementID("RM-4.2")] = judgement
    var driver = Driver.declarations(
      Size(rows: 40, columns: 80), .en, Sample.declarations + [Sample.draft()], snapshot: snapshot)
    driver.press(.character("i"))
    driver.answer(
      .findIssueReasons(product, Sample.completeContent), .reasons([], snapshot))
    let question = (driver.state.top as? ChoiceDialog)?.question.en ?? ""
    #expect(question.contains("\(snapshot.assessment.product.name) 2.1”"), "whole, with version")
    #expect(question.contains("Assessed by root, 佐藤 花子."))
    #expect(question.contains("Evidence E-1 expires within 30 days."))
  }

  @Test func staleDeclarationSaysWhatChanged() {
    let driver = Driver.declarations()
    #expect(driver.text.contains("! issued"))
    #expect(driver.text.contains("Judgements have changed since: RM-4.3"))
    #expect(!driver.text.contains("QM-7.3.1"), "not claimed")
  }

  @Test func conflictIsToldOnceAndThenOverwritten() {
    var driver = withDraft()
    driver.press(.character("e"))
    driver.type("x")
    driver.press(.control("s"))
    guard let effect = driver.effects.first else { return #expect(Bool(false)) }
    driver.answer(
      effect, .failed(Failure(LocalizedText(ja: "競合", en: "conflict"), isConflict: true)))
    #expect(driver.text.contains("conflict"))
    driver.press(.escape, .control("s"))
    #expect(driver.effects == [.saveDraft(product, Sample.content("WN-2026-02x"), expecting: nil)])
  }
}
