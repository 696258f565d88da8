import GHSModel
import TerminalKit

/// A screen that is a form: it asks before it throws entries away, and keeps them until what
/// they were for has succeeded.
protocol FormScreen: Screen {
  /// Names the fields.
  associatedtype Name: Hashable & Sendable

  /// The fields.
  var form: Form<Name> { get set }

  /// What the program has been asked for to save the form, until it answers.
  var saving: Effect? { get set }

  /// What stands above the fields.
  func header(in environment: Environment) -> RichText

  /// The room of the header and of the fields.
  func parts(in room: Rect, environment: Environment) -> (header: Rect, form: Rect)

  /// The requirements the entries are about, whose texts can be read meanwhile.
  func guide(in environment: Environment) -> [RequirementID]

  /// Checks the entries; returns the effect that saves them, or reports problems to the form.
  mutating func save(in environment: Environment) -> Effect?

  /// What follows after saving; usually it closes and says so.
  func saved(_ answer: Answer, in environment: Environment) -> [Reaction]

  /// The field a failure is about.
  func name(of field: InputError.Field) -> Name?

  /// Takes what is there now as the state the entries are meant to replace, after a conflict.
  mutating func rebase(in environment: Environment)
}

extension FormScreen {
  func context(in environment: Environment) -> CommandContext { .form }
  /// Letters are no commands in any field, so that the same keys work in all of them.
  func isEditingText(in environment: Environment) -> Bool { true }
  func hasUnsavedText(in environment: Environment) -> Bool { form.isChanged }
  func place(in environment: Environment) -> String? {
    "\(Self.self) \(environment.open?.product.id.rawValue ?? "")"
  }
  func unsavedEntries(in environment: Environment) -> [String: String] {
    form.isChanged ? form.entries : [:]
  }
  mutating func restore(_ entries: [String: String], in environment: Environment) {
    form.restore(entries)
  }
  func header(in environment: Environment) -> RichText { RichText() }
  func name(of field: InputError.Field) -> Name? { nil }
  func guide(in environment: Environment) -> [RequirementID] { [] }
  mutating func rebase(in environment: Environment) {}

  func hint(in environment: Environment) -> [Span] {
    form.fields.contains(where: \.isRequired)
      ? [Span(environment(FormMessages.required), .muted)] : []
  }

  func availability(of command: CommandID, in environment: Environment) -> Availability {
    formAvailability(of: command, in: environment)
  }

  /// Whether a command every form has can be run now.
  func formAvailability(of command: CommandID, in environment: Environment) -> Availability {
    switch command {
    case .readGuide: .when(!guide(in: environment).isEmpty, else: FormMessages.noGuide)
    case .save: .when(saving == nil, else: Phrases.working)
    case .editExternally where isSaving: .unavailable(WorkWords.formIsSaving)
    case .nextField, .previousField:
      .when(form.fields.count > 1, else: FormMessages.onlyField)
    case .pickFiles, .reuseEvidence: .unavailable(FormMessages.noFiles)
    case .editExternally:
      if case .prose? = form.focused?.input {
        .available
      } else {
        .unavailable(FormMessages.editorNeedsProse)
      }
    default: .available
    }
  }

  /// The room of the header and of the fields.
  func parts(in room: Rect, environment: Environment) -> (header: Rect, form: Rect) {
    let inner = formRoom(in: room, environment).inset(columns: 1)
    let lines = header(in: environment).lines(columns: inner.columns).count
    guard lines > 0 else { return (inner.line(inner.rows), inner) }
    let parts = inner.splitRows(
      [.fixed(min(lines, max(1, room.rows / 3))), .fixed(1), .remaining])
    return (parts[0], parts[2])
  }

  mutating func type(_ key: Key, in environment: Environment) -> [Reaction]? {
    typeForm(key, in: environment)
  }

  /// Gives a key to the field with the cursor.
  mutating func typeForm(_ key: Key, in environment: Environment) -> [Reaction]? {
    if isSaving { return refusal(of: key, in: environment) }
    switch form.type(key, in: inputSize(in: environment)) {
    case .ignored:
      if case .character = key { return [] }
      return nil
    case .taken: return []
    case .submitted: return [.perform(.save)]
    }
  }

  mutating func paste(_ text: String, in environment: Environment) -> [Reaction] {
    pasteIntoForm(text, in: environment)
  }

  /// Pastes into the field with the cursor.
  mutating func pasteIntoForm(_ text: String, in environment: Environment) -> [Reaction] {
    guard !isSaving else { return [.report(.notice(WorkWords.formIsSaving))] }
    form.paste(text, in: inputSize(in: environment))
    return []
  }

  /// Whether the entries are being saved and that takes long, so that they must stay as they are.
  var isSaving: Bool { saving?.isLong ?? false }

  /// Says why a key changes nothing now; nothing when it is none that would.
  private func refusal(of key: Key, in environment: Environment) -> [Reaction]? {
    var form = form
    guard form.type(key, in: inputSize(in: environment)) != .ignored else { return nil }
    return [.report(.notice(WorkWords.formIsSaving))]
  }

  private func inputSize(in environment: Environment) -> Size {
    let room = parts(in: environment.room, environment: environment).form
    return FormLayout(form, in: room, environment).size(of: form.focus)
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    performForm(command, in: environment)
  }

  /// Runs a command every form has.
  mutating func performForm(_ command: CommandID, in environment: Environment) -> [Reaction] {
    switch command {
    case .save:
      saving = save(in: environment)
      return saving.map { [.effect($0)] } ?? []
    case .cancelForm where isSaving:
      return saving.map { [.effect(.cancelWork($0))] } ?? []
    case .cancelForm: return form.isChanged ? [.push(ChoiceDialog.unsavedForm)] : [.close]
    case .readGuide:
      return [.push(GuideScreen(guide(in: environment)))]
    case .nextField: form.moveFocus(by: 1)
    case .previousField: form.moveFocus(by: -1)
    case .editExternally:
      if case .prose(let editor, _)? = form.focused?.input {
        return [.effect(.editText(editor.text))]
      }
    default: break
    }
    return []
  }

  mutating func receive(
    _ answer: Answer, to effect: Effect, in environment: Environment
  ) -> [Reaction]? {
    receiveForm(answer, to: effect, in: environment)
  }

  /// Answers to what saving and the editor gave.
  mutating func receiveForm(
    _ answer: Answer, to effect: Effect, in environment: Environment
  ) -> [Reaction]? {
    if case .text(let text) = answer, case .editText(let old) = effect,
      case .prose(let editor, let rows)? = form.focused?.input, editor.text == old
    {
      if let text, let name = form.focused?.name {
        form.replace(name, with: .prose(text, rows: rows))
      }
      return []
    }
    guard effect == saving else { return nil }
    saving = nil
    if case .cancelled = answer { return [] }
    guard case .failed(let failure) = answer else { return saved(answer, in: environment) }
    if failure.isConflict { rebase(in: environment) }
    if let field = failure.field, let name = name(of: field) {
      form.report([name: failure.text])
      return []
    }
    return [.report(.error(failure.text))]
  }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    drawForm(in: room, of: &frame, environment: environment)
  }

  /// Draws the header and the fields.
  func drawForm(in room: Rect, of frame: inout Frame, environment: Environment) {
    let parts = parts(in: room, environment: environment)
    frame.fill(room)
    for (index, line) in header(in: environment).lines(columns: parts.header.columns).enumerated() {
      frame.putLine(line, line: index, of: parts.header, ellipsis: environment.symbols.ellipsis)
    }
    frame.putForm(form, in: parts.form, environment: environment)
    drawGuide(in: room, of: &frame, environment: environment)
  }
}
