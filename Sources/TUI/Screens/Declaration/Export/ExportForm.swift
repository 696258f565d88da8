import GHSModel
import TerminalKit

/// Asks what leaves the program, for whom, and where it is written.
struct ExportForm: PathFormScreen {
  /// The fields.
  enum Name: Hashable, Sendable {
    case kind, languages, audience, linked, folder, file
  }

  /// What can be written.
  enum Kind: Hashable, Sendable, CaseIterable {
    /// The declaration and its reports, file by file.
    case documents
    /// The declaration with all it rests on, in one archive.
    case package
    /// The assessment as it stands in one archive, declaring nothing.
    case assessment
  }

  var form: Form<Name>
  var saving: Effect?
  var completion = PathCompletion(.directory)
  private let product: ProductID
  private let declaration: Declaration?
  private let kinds: [Kind]
  /// The same once more, asked for after the user has agreed to it.
  private var again: Effect?

  private static let languages: [[Language]] = [[.ja], [.en], [.ja, .en]]

  /// Creates the form.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - declaration: The declaration; nothing when there is none, so that only the assessment can be
  ///     packed.
  ///   - language: The language of the screen, which is chosen for documents.
  init(_ product: ProductID, _ declaration: Declaration?, language: Language) {
    self.product = product
    self.declaration = declaration
    kinds = declaration == nil ? [.assessment] : Kind.allCases
    let chosen = Self.languages.firstIndex(of: [language]) ?? 0
    form = Form([
      FormField(
        .kind, Words.kind, .choice(kinds.map(Words.name), selection: 0), note: Words.kindNote),
      FormField(
        .languages, Words.languages,
        .choice([Words.japanese, Words.english, Words.both], selection: chosen)),
      FormField(
        .audience, Words.audience,
        .choice([Words.full, Words.public], selection: 0), note: Words.audienceNote),
      FormField(
        .linked, Words.linked, .choice([Words.leaveOut, Words.putIn], selection: 0),
        note: Words.linkedNote),
      FormField(.folder, Words.folder, .line(), isRequired: true, note: Words.folderNote),
      FormField(
        .file, Words.file, .line("\(product).zip"), isRequired: true, note: Words.fileNote),
    ])
    followKind()
    form.focus(on: declaration == nil ? .file : .folder)
  }

  private var kind: Kind { kinds[form[selection: .kind]] }

  private var audience: Audience { form[selection: .audience] == 0 ? .full : .public }

  /// Asks only for what matters for what is written.
  private mutating func followKind() {
    let isPackage = kind != .documents
    form.hide(.kind, kinds.count == 1)
    form.hide(.languages, isPackage)
    form.hide(.folder, isPackage)
    form.hide(.audience, !isPackage)
    form.hide(.linked, !isPackage || audience == .public)
    form.hide(.file, !isPackage)
  }

  var pathField: Name? { kind == .documents ? .folder : .file }

  /// What is written need not be there.
  var noMatch: LocalizedText { kind == .documents ? Words.newFolder : Words.newFile }

  /// A place is soon typed again.
  func place(in environment: Environment) -> String? { nil }

  func title(in environment: Environment) -> String { environment(Words.title) }

  func header(in environment: Environment) -> RichText {
    var text = RichText()
    text.paragraph(environment(Words.what(kind, declaration)))
    if kind != .documents { text.paragraph(environment(Words.signing(product, kind)), .muted) }
    return text
  }

  func availability(of command: CommandID, in environment: Environment) -> Availability {
    switch command {
    case .save: .when(saving == nil, else: Phrases.working)
    case .editExternally: .unavailable(FormMessages.editorNeedsProse)
    case .nextField: .when(!isAtPath, else: PathWords.tabCompletes)
    default: formAvailability(of: command, in: environment)
    }
  }

  mutating func type(_ key: Key, in environment: Environment) -> [Reaction]? {
    if let reactions = typePath(key, in: environment) { return reactions }
    guard let reactions = typeForm(key, in: environment) else { return nil }
    followKind()
    return reactions + pathChanged()
  }

  mutating func paste(_ text: String, in environment: Environment) -> [Reaction] {
    pasteIntoForm(text, in: environment) + pathChanged()
  }

  mutating func receive(
    _ answer: Answer, to effect: Effect, in environment: Environment
  ) -> [Reaction]? {
    if effect == saving, case .export(var request) = effect {
      switch answer {
      case .exists(let paths):
        request.replacing = true
        return ask(
          Words.askToReplace(paths.count), yes: Words.replace, no: Words.keep, for: request)
      case .movedOn(let changes):
        request.asIssued = true
        return ask(
          Words.askToWrite(changes), yes: Words.writeAsIssued, no: Words.writeNothing, for: request)
      default: break
      }
    }
    if effect == again {
      saving = effect
      again = nil
      return receive(answer, to: effect, in: environment)
    }
    return receivePath(answer, to: effect) ?? receiveForm(answer, to: effect, in: environment)
  }

  private mutating func ask(
    _ question: LocalizedText, yes: LocalizedText, no: LocalizedText, for request: ExportRequest
  ) -> [Reaction] {
    saving = nil
    again = .export(request)
    return [
      .push(
        ChoiceDialog.confirm(question, yes: yes, no: no, reactions: [.effect(.export(request))]))
    ]
  }

  mutating func save(in environment: Environment) -> Effect? {
    completion.close()
    let field = kind == .documents ? Name.folder : .file
    guard !form[text: field].isBlank else {
      form.report([field: FormMessages.empty])
      return nil
    }
    let content: ExportRequest.Content =
      kind == .documents
      ? .documents(Self.languages[form[selection: .languages]])
      : .package(
        audience, enclosesLinked: audience == .full && form[selection: .linked] == 1)
    return .export(
      ExportRequest(
        product: product, declaration: kind == .assessment ? nil : declaration?.id,
        content: content, place: form[text: field]))
  }

  func saved(_ answer: Answer, in environment: Environment) -> [Reaction] {
    guard case .exported(let paths, let remark) = answer else { return [.close] }
    let done =
      kind == .documents
      ? Words.exported(paths.count, form[text: .folder]) : Words.packed(form[text: .file])
    return [.close, .report(.notice(remark.map { Words.both(done, $0) } ?? done))]
  }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    drawForm(in: room, of: &frame, environment: environment)
    drawCandidates(in: room, of: &frame, environment: environment)
  }
}
