import GHSModel
import TerminalKit

extension InterviewScreen {
  private static var widest: Int { 90 }
  /// The rows the fields need at least: two for the text, one for the person, two for the note.
  private static var formRows: Int { 5 }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    guard let question else {
      guard isConcluding else {
        drawForm(in: room, of: &frame, environment: environment)
        return
      }
      scroll.draw(
        conclusion(in: environment), in: room.inset(columns: 1), of: &frame,
        symbols: environment.symbols)
      return
    }
    let inner = room.inset(columns: 1)
    let columns = min(Self.widest, inner.columns)
    var lines = text(of: question, environment).lines(columns: columns)
    // On the smallest terminal a long question needs the empty lines, too.
    if lines.count > inner.rows { lines.removeAll(where: \.isEmpty) }
    for (index, line) in lines.enumerated() {
      frame.putLine(line, line: index, of: inner, ellipsis: environment.symbols.ellipsis)
    }
  }

  /// A question with its hint and the answers.
  func text(of question: Use.Question, _ environment: Environment) -> RichText {
    var text = RichText()
    text.line([
      Span(
        environment(InterviewWords.place(place + 1, atMost: Use.Question.allCases.count)) + "  ",
        .accent),
      Span("\(product.name) \(product.version)", .muted),
    ])
    if place == 0 { text.paragraph(environment(use.introduction)) }
    text.gap()
    text.paragraph(environment(question.text), .title)
    text.gap()
    text.paragraph(environment(question.hint))
    text.gap()
    let keys = [CommandID.answerYes, .answerNo, .answerNotKnown].map(environment.key)
    for (key, answer) in zip(keys, InterviewAnswer.allCases) {
      let isGiven = answers[question] == answer
      let marker = isGiven ? String(environment.symbols.marker) : " "
      var name = environment(answer.name)
      if answer == .notKnown { name += bracketed(environment(use.ifNotKnown), environment) }
      if isGiven { name += environment(InterviewWords.before) }
      text.item(
        [Span(" \(marker) ", .accent), Span(key + "  ", .footerKey)], name,
        isGiven ? .emphasis : .text)
    }
    return text
  }

  private func bracketed(_ text: String, _ environment: Environment) -> String {
    environment.language == .ja ? "（\(text)）" : " (\(text))"
  }

  func header(in environment: Environment) -> RichText {
    let conclusion = use.conclusion(from: answers, for: product)
    var text = RichText()
    let style: Style = conclusion.isFavourable ? .good : .warning
    text.item(
      [
        Span(environment(InterviewWords.result) + "  ", .muted),
        Span(conclusion.isFavourable ? "[*] " : "[!] ", style),
      ], environment(conclusion.name), .title)
    text.paragraph(environment(conclusion.explanation))
    if let note = conclusion.note { text.paragraph(environment(note)) }
    text.heading(environment(InterviewWords.answers))
    let width = InterviewAnswer.allCases.map { environment($0.name).columnCount }.max() ?? 0
    for question in questions {
      guard let answer = answers[question] else { continue }
      text.line([
        Span("- " + environment(answer.name).padded(toColumns: width) + "  ", .emphasis),
        Span(environment(question.subject)),
      ])
    }
    return text
  }

  /// What follows from the answers, in full.
  func conclusion(in environment: Environment) -> [[Span]] {
    header(in: environment).lines(
      columns: ScrolledText.columns(in: environment.room.inset(columns: 1)))
  }

  /// The outcome has the room that the fields leave; the answers stand below it as far as they fit.
  func parts(in room: Rect, environment: Environment) -> (header: Rect, form: Rect) {
    let inner = room.inset(columns: 1)
    let lines = header(in: environment).lines(columns: inner.columns).count
    let most = max(1, inner.rows - Self.formRows - 1)
    let parts = inner.splitRows([.fixed(min(lines, most)), .fixed(1), .remaining])
    return (parts[0], parts[2])
  }
}
