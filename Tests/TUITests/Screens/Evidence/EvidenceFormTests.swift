import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct EvidenceFormTests {
  private let product = Sample.product.id

  /// The form for the first requirement, with the cursor on a field.
  private func form(at field: Int = 0) -> Driver {
    var driver = Driver.assessment()
    driver.press(.character("e"))
    for _ in 0..<field { driver.press(.down) }
    return driver
  }

  private func draft(_ driver: Driver) -> EvidenceDraft? {
    guard case .addEvidence(_, let drafts)? = driver.effects.first else { return nil }
    return drafts.first
  }

  @Test func chosenRequirementIsPreset() {
    var driver = form()
    driver.type("リスクマネジメント規程")
    driver.press(.control("s"))
    let expected = EvidenceDraft(
      title: "リスクマネジメント規程", requirements: [Sample.requirementID("RM-3.1")])
    #expect(driver.effects == [.addEvidence(product, [expected])])
  }

  @Test func savedEvidenceClosesTheFormAndIsNamed() {
    var driver = form()
    driver.type("規程")
    driver.press(.control("s"))
    guard let effect = driver.effects.first else { return #expect(Bool(false)) }
    driver.answer(effect, .product(Sample.eligible))
    #expect(driver.text.contains("Recorded evidence E-3."))
    #expect(driver.state.top is AssessmentScreen)
  }

  @Test func whoKeepsItAndHowLongIsTaken() {
    var driver = form()
    driver.type("規程")
    driver.press(.control("s"))
    #expect(draft(driver)?.keeping == nil, "what nobody has said is not recorded")
    var evidence = Sample.evidence[0]
    evidence.keeping = Keeping(custodian: "文書管理室")
    let editing = EvidenceForm(product: product, editing: evidence)
    var changed = editing
    changed.form.replace(.retention, with: .line("本社書庫"))
    changed.form.replace(.retainedUntil, with: .date(Sample.day(2036, 3, 31)))
    guard case .updateEvidence(_, _, let draft, _)? = changed.save(in: driver.state.environment)
    else { return #expect(Bool(false)) }
    #expect(
      draft.keeping
        == Keeping(custodian: "文書管理室", retention: "本社書庫", until: Sample.day(2036, 3, 31)))
    changed.form.replace(.retainedUntil, with: .line("2036-02-30"))
    #expect(changed.save(in: driver.state.environment) == nil)
  }

  @Test func titleIsAskedFor() {
    var driver = form()
    driver.press(.control("s"))
    #expect(driver.effects.isEmpty)
    #expect(driver.text.contains("! Fill this in."))
  }

  @Test func requirementsAreUnderstoodAsTyped() {
    var driver = form()
    driver.type("x")
    driver.press(.down)
    driver.type(", ｒｍ－４．２、rm-3.2A")
    driver.press(.control("s"))
    #expect(
      draft(driver)?.requirements
        == ["RM-3.1", "RM-3.2a", "RM-4.2"].map(Sample.requirementID))
  }

  @Test(arguments: [("RM43", "RM-4.3"), ("rm-3.2", "RM-3.2a"), ("QM-7.3.22", "QM-7.3.2")])
  func unknownRequirementBringsTheNearest(_ typed: String, _ nearest: String) {
    let entry = RequirementEntry(typed, in: Sample.catalogue)
    #expect(entry.problem?.en.contains("Did you mean \(nearest)?") ?? false)
    #expect(entry.problem?.ja.contains("\(nearest)ではありませんか。") ?? false)
  }

  @Test func wordThatIsNothingLikeAnIDBringsTheForm() {
    let entry = RequirementEntry("banana", in: Sample.catalogue)
    #expect(entry.problem?.en.contains("Ids look like RM-4.2.") ?? false)
  }

  @Test func leavingAFieldSaysWhatIsWrongWithIt() {
    var driver = form(at: 8)
    driver.type("2026-02-30")
    #expect(!driver.text.contains("calendar"))
    driver.press(.down)
    #expect(driver.text.contains("! Enter a date such as"))
    #expect(driver.text.contains("> Expires"))
  }

  @Test func expiryBeforeEffectiveDateIsRefused() {
    var driver = form(at: 8)
    driver.type("2026-04-01")
    driver.press(.down)
    driver.type("2026-03-31")
    driver.press(.tab)
    #expect(driver.text.contains("! The expiry must not be before the effective date"))
    driver.type("x")
    driver.press(.control("s"))
    #expect(driver.effects.isEmpty)
  }

  @Test func addressChoosesTheURL() {
    var driver = form()
    driver.type("x")
    driver.press(.down, .down, .down)
    driver.paste("https://dms.example.jp/1")
    #expect(driver.text.contains("(*) URL"))
    driver.press(.control("s"))
    #expect(draft(driver)?.source == .url("https://dms.example.jp/1"))
  }

  @Test func pathChoosesALinkUnlessAttachedIsChosen() {
    var driver = form()
    driver.type("x")
    driver.press(.down, .down, .down)
    driver.type("/srv/a.pdf")
    driver.press(.control("s"))
    #expect(draft(driver)?.source == .file(path: "/srv/a.pdf", custody: .linked))
    guard let effect = driver.effects.first else { return }
    driver.answer(
      effect,
      .failed(Failure(LocalizedText(ja: "ない", en: "no such file"), field: .evidencePath)))
    #expect(driver.text.contains("! no such file"))
    driver.press(.up, .right, .control("s"))
    #expect(draft(driver)?.source == .file(path: "/srv/a.pdf", custody: .attached))
  }

  @Test func chosenFileNeedsAPath() {
    var driver = form()
    driver.type("x")
    driver.press(.down, .down, .right, .right, .control("s"))
    #expect(driver.effects.isEmpty)
    #expect(driver.text.contains("! Enter the path of a file"))
  }

  @Test func changeKeepsTheFileUnlessAnotherIsNamed() {
    var driver = Driver.evidence()
    driver.press(.character("e"))
    driver.type(" 改")
    driver.press(.control("s"))
    var expected = EvidenceDraft(Sample.evidence[0])
    expected.title += " 改"
    let id = EvidenceID(number: 1)
    #expect(
      driver.effects == [.updateEvidence(product, id, expected, expecting: Sample.evidence[0])])
    driver.answer(
      .updateEvidence(product, id, expected, expecting: Sample.evidence[0]),
      .failed(Failure(LocalizedText(ja: "失敗", en: "failed"))))
    driver.press(.down, .down, .down, .backspace)
    #expect(driver.text.contains("(*) link"))
  }

  @Test func escapeAsksAndQuitKeyIsText() {
    var driver = form()
    driver.type("q")
    #expect(driver.effects.isEmpty && driver.text.contains("q"))
    driver.press(.escape)
    #expect(driver.state.top is ChoiceDialog)
    driver.press(.character("e"), .escape, .character("d"))
    #expect(driver.state.top is AssessmentScreen)
  }
}
