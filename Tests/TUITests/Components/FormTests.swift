import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct FormTests {
  private enum Name: Hashable { case first, second, choice, checks }

  private func form() -> Form<Name> {
    Form([
      FormField(.first, LocalizedText(ja: "一", en: "One"), .line("a"), isRequired: true),
      FormField(.second, LocalizedText(ja: "二", en: "Two"), .prose("b", rows: 3)),
      FormField(.choice, LocalizedText(ja: "三", en: "Three"), .choice(options, selection: 0)),
      FormField(
        .checks, LocalizedText(ja: "四", en: "Four"), .checks(options, chosen: [1], cursor: 0)),
    ])
  }

  private let options = ["A", "B", "C"].map { LocalizedText(ja: $0, en: $0) }
  private let size = Size(rows: 3, columns: 20)

  private func press(_ keys: Key..., in form: inout Form<Name>) -> [Form<Name>.Response] {
    keys.map { form.type($0, in: size) }
  }

  @Test func aPasteThatIsCutIsSaidToBe() {
    var form = form()
    form.paste(String(repeating: "x", count: 5000), in: size)
    #expect(form.problems[.first] == FormMessages.pastedInPart)
    form.moveFocus(by: 1)
    form.paste(String(repeating: "0123456789\n", count: 10_000), in: size)
    #expect(form.problems[.second] == nil && form[text: .second].utf8.count == 110_001)
    form.paste(String(repeating: "長", count: 100_000), in: size)
    #expect(form.problems[.second] == FormMessages.pastedInPart)
    _ = press(.backspace, in: &form)
    #expect(form.problems[.second] == nil)
  }

  @Test func enterAndTheArrowsGoFromFieldToField() {
    var form = form()
    let toEditor = press(.enter, in: &form)
    #expect(toEditor == [.taken])
    #expect(form.focused?.name == .second)
    let newline = press(.enter, in: &form)
    #expect(newline == [.taken])
    #expect(form.focused?.name == .second && form[text: .second] == "b\n")
    form.moveFocus(by: 1)
    let toChecks = press(.down, in: &form)
    #expect(toChecks == [.taken])
    #expect(form.focused?.name == .checks)
    let end = press(.enter, in: &form)
    #expect(end == [.submitted])
    form.moveFocus(by: 1)
    #expect(form.focused?.name == .first)
    let others = press(.escape, .tab, .control("s"), in: &form)
    #expect(others == [.ignored, .ignored, .ignored])
  }

  @Test func choicesGoAroundAndChecksToggle() {
    var form = form()
    form.focus(on: .choice)
    _ = press(.left, in: &form)
    #expect(form[selection: .choice] == 2)
    _ = press(.right, .character(" "), in: &form)
    #expect(form[selection: .choice] == 1)
    form.focus(on: .checks)
    _ = press(.character(" "), .right, .character(" "), in: &form)
    #expect(form[chosen: .checks] == [0])
  }

  @Test func takingBackWhatWasTypedIsNoChange() {
    var form = form()
    #expect(!form.isChanged)
    _ = press(.character("x"), in: &form)
    #expect(form.isChanged)
    _ = press(.backspace, in: &form)
    #expect(!form.isChanged)
  }

  @Test func aProblemLeadsToItsFieldAndGoesWithTheNextEntry() {
    var form = form()
    form.focus(on: .checks)
    form.report([.second: FormMessages.empty])
    #expect(form.focused?.name == .second)
    _ = press(.character("x"), in: &form)
    #expect(form.problems.isEmpty)
  }

  @Test(arguments: [4, 6, 9, 30])
  func theFieldWithTheCursorIsVisible(rows: Int) {
    var form = form()
    form.report([.first: FormMessages.productID, .second: FormMessages.date])
    for field in form.fields {
      form.focus(on: field.name)
      let room = Rect(row: 2, column: 1, rows: rows, columns: 58)
      let layout = FormLayout(form, in: room, Driver(Driver.sizes[0], .ja).state.environment)
      let place = layout.places[form.focus].input
      #expect(!place.isEmpty && place.intersection(room) == place, "\(field.name)")
      #expect(place.endRow <= layout.note.row)
    }
  }

  @Test(arguments: Language.allCases)
  func whatIsSaidAboutAFieldFitsOnTheSmallestTerminal(language: Language) throws {
    let requirement = try #require(Sample.catalogue.requirements.first)
    let judgements = Judgement.Outcome.allCases.map { outcome in
      JudgementForm(
        product: Sample.product.id, requirement: requirement, outcome: outcome,
        judgement: .notAssessed)
    }
    let notes =
      ProductForm().form.fields.compactMap(\.note)
      + judgements.flatMap { $0.form.fields.compactMap(\.note) }
    for note in notes {
      let lines = note[language].wrapped(toColumns: Chrome.minimum.columns - 2)
      #expect(lines.count <= 2, "\(note[language])")
    }
  }
}
