import GHSModel
import TerminalKit

/// One question after the other, answered with one key each; then what follows, to be read; then the form
/// with which it is recorded.
struct InterviewScreen<Use: InterviewUse>: FormScreen {
  /// The fields beside the answers.
  enum Name: Hashable, Sendable {
    case text, person
  }

  var form: Form<Name>
  var saving: Effect?
  /// What is asked.
  let use: Use
  /// The product as it was when the interview began.
  private(set) var product: Product
  /// The answers so far.
  private(set) var answers: [Use.Question: InterviewAnswer]
  /// The place among the questions; behind the last one stands the conclusion, behind that the form.
  private(set) var place = 0
  /// How far the conclusion is scrolled, on the smallest terminal.
  var scroll = ScrolledText()
  private let recorded: [Use.Question: InterviewAnswer]

  /// Begins with what was recorded before, if anything was.
  init(_ use: Use, of product: Product, in environment: Environment) {
    self.use = use
    self.product = product
    let record = use.record(of: product)
    recorded = record?.answers ?? [:]
    answers = recorded
    form = Form([
      FormField(
        .text, use.textLabel, .prose(record?.text ?? "", rows: 2), isRequired: use.isTextRequired,
        note: use.textNote),
      FormField(
        .person, use.personLabel, .line(environment.actor), isRequired: true,
        note: InterviewWords.personNote),
    ])
  }

  /// The questions that are asked, given the answers so far.
  var questions: [Use.Question] {
    Use.Question.allCases.filter { $0.isAsked(after: answers) }
  }

  /// The question that waits for an answer; nothing behind the last one.
  var question: Use.Question? {
    questions.indices.contains(place) ? questions[place] : nil
  }

  /// Whether what follows is being read: no key for an answer too many may end up in a field.
  var isConcluding: Bool { place == questions.count }

  private var isForm: Bool { place > questions.count }

  func title(in environment: Environment) -> String {
    environment(use.title)
  }

  func context(in environment: Environment) -> CommandContext {
    isForm ? .form : isConcluding ? .conclusion : .interview
  }

  func isEditingText(in environment: Environment) -> Bool {
    isForm && form.focused?.input.isText ?? false
  }

  func hasUnsavedText(in environment: Environment) -> Bool {
    answers != recorded || form.isChanged
  }

  func place(in environment: Environment) -> String? { "\(Use.self) \(product.id)" }

  func unsavedEntries(in environment: Environment) -> [String: String] {
    guard hasUnsavedText(in: environment) else { return [:] }
    let given = answers.map { ($0.key.rawValue, $0.value.rawValue) }
    return form.entries.merging(given) { $1 }
  }

  /// Goes on behind the last answer.
  mutating func restore(_ entries: [String: String], in environment: Environment) {
    form.restore(entries)
    for question in Use.Question.allCases {
      if let answer = entries[question.rawValue].flatMap(InterviewAnswer.init) {
        answers[question] = answer
      }
    }
    place = questions.firstIndex { answers[$0] == nil } ?? questions.count + 1
  }

  func hint(in environment: Environment) -> [Span] {
    if isConcluding { return [Span(environment(InterviewWords.conclusionHint), .muted)] }
    return isForm ? [Span(environment(InterviewWords.backHint), .muted)] : []
  }

  func availability(of command: CommandID, in environment: Environment) -> Availability {
    switch command {
    case .keepAnswer:
      return .when(question.flatMap { answers[$0] } != nil, else: InterviewWords.notAnswered)
    case .previousQuestion: return .when(place > 0, else: InterviewWords.firstQuestion)
    case .previousField: return .available
    default: return formAvailability(of: command, in: environment)
    }
  }

  mutating func type(_ key: Key, in environment: Environment) -> [Reaction]? {
    isForm ? typeForm(key, in: environment) : nil
  }

  mutating func paste(_ text: String, in environment: Environment) -> [Reaction] {
    isForm ? pasteIntoForm(text, in: environment) : []
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    switch command {
    case .answerYes: answer(.yes)
    case .answerNo: answer(.no)
    case .answerNotKnown: answer(.notKnown)
    case .keepAnswer, .recordAnswers: place += 1
    case .previousQuestion: place -= 1
    case .previousField where form.focus == 0: place = questions.count
    case .up, .down, .pageUp, .pageDown, .first,
      .last where isConcluding:
      _ = scroll.move(
        command, count: conclusion(in: environment).count, height: environment.room.rows)
    case .leaveInterview:
      return hasUnsavedText(in: environment) ? [.push(InterviewWords.discard)] : [.close]
    case .cancelForm:
      return hasUnsavedText(in: environment) ? [.push(ChoiceDialog.unsavedForm)] : [.close]
    default: return performForm(command, in: environment)
    }
    return []
  }

  private mutating func answer(_ answer: InterviewAnswer) {
    guard let question else { return }
    answers[question] = answer
    place += 1
    scroll = ScrolledText()
  }

  mutating func save(in environment: Environment) -> Effect? {
    var problems: [Name: LocalizedText] = [:]
    if use.isTextRequired, form[text: .text].isBlank { problems[.text] = FormMessages.empty }
    if form[text: .person].isBlank { problems[.person] = FormMessages.empty }
    do {
      _ = try FieldText.prose(form[text: .text], use.textField)
      _ = try FieldText.line(form[text: .person], use.personField)
    } catch {
      problems[error.field.flatMap(name) ?? .text] = error.formMessage
    }
    form.report(problems)
    guard problems.isEmpty else { return nil }
    return use.effect(
      product, answers.filter { questions.contains($0.key) }, text: form[text: .text],
      person: form[text: .person])
  }

  func name(of field: InputError.Field) -> Name? {
    switch field {
    case use.textField: .text
    case use.personField: .person
    default: nil
    }
  }

  mutating func rebase(in environment: Environment) {
    if let now = environment.open?.product, now.id == product.id { product = now }
  }

  func saved(_ answer: Answer, in environment: Environment) -> [Reaction] {
    let now = environment.open.map(\.product) ?? product
    return [.close, .report(.notice(use.recorded(for: now)))]
  }
}
