import GHSModel
import TerminalKit

/// Adds a piece of evidence, or changes one.
struct EvidenceForm: PathFormScreen {
  /// The fields.
  enum Name: Hashable, Sendable {
    case kind, title, standard, body, scope, requirements, source, location
    case number, revision, section, owner, effectiveDate, expiryDate
    case custodian, retention, retainedUntil
    /// The title of one of several files.
    case fileTitle(Int)
  }

  /// The product.
  let product: ProductID
  var form: Form<Name>
  var saving: Effect?
  var completion = PathCompletion(.file)
  /// The evidence as it was when the form was opened; nothing for a new one.
  private(set) var original: Evidence?
  /// What it was opened for.
  private let about: String

  /// The files, where there are several; a piece of evidence each.
  var files: [String] = []
  /// What was found of the files that are wanted now.
  var previews: [String: Preview] = [:]
  /// The title that was filled in because of a file's name.
  var proposed = ""
  /// The titles that were entered for files chosen before.
  var titlesByPath: [String: String] = [:]

  /// Creates a form for new evidence that is to support requirements.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - requirements: What it is to support.
  ///   - isCertificate: Whether it is a certificate, as long as nobody says otherwise.
  init(product: ProductID, requirements: [RequirementID], isCertificate: Bool = false) {
    var draft = EvidenceDraft(title: "", requirements: requirements)
    if isCertificate { draft.certificate = Certificate(standard: "", body: "", scope: "") }
    self.init(product: product, draft: draft)
  }

  /// Creates a form that changes evidence.
  init(product: ProductID, editing evidence: Evidence) {
    self.init(product: product, draft: EvidenceDraft(evidence), original: evidence)
  }

  private init(product: ProductID, draft: EvidenceDraft, original: Evidence? = nil) {
    self.product = product
    about = original.map { "\($0.id)" } ?? draft.requirements.map(\.rawValue).joined(separator: ",")
    self.original = original
    form = Form(Self.fields(draft, original: original))
    followKind()
    // What has changed is looked at first.
    form.focus(on: original?.file?.state == .changed ? .source : .title)
  }

  func place(in environment: Environment) -> String? { "evidence \(product) \(about)" }

  func title(in environment: Environment) -> String {
    guard let original else {
      return environment(isCertificate ? Words.addCertificate : Words.add)
    }
    return environment(Words.change(original.id))
  }

  var pathField: Name? {
    switch source {
    case .link, .attach: files.isEmpty ? .location : nil
    case .unchanged, .nothing, .url: nil
    }
  }

  func availability(of command: CommandID, in environment: Environment) -> Availability {
    switch command {
    // Tab completes the path; the note of the field says so.
    case .nextField: .when(!isAtPath, else: PathWords.tabCompletes)
    case .pickFiles: .available
    case .reuseEvidence:
      if original != nil {
        .unavailable(FormMessages.noFiles)
      } else {
        .when(!guide(in: environment).isEmpty, else: FormMessages.requirementsFirst)
      }
    default: formAvailability(of: command, in: environment)
    }
  }

  func guide(in environment: Environment) -> [RequirementID] {
    entry(in: environment)?.requirements ?? []
  }

  mutating func type(_ key: Key, in environment: Environment) -> [Reaction]? {
    if let reactions = typePath(key, in: environment) { return reactions }
    let (before, location) = (form.focused?.name, form[text: .location])
    guard let reactions = typeForm(key, in: environment) else { return nil }
    if let before, form.focused?.name != before { check(before, in: environment) }
    if form[text: .location] != location { chooseSource() }
    followKind()
    showPreviews(in: environment)
    return reactions + pathChanged()
  }

  mutating func paste(_ text: String, in environment: Environment) -> [Reaction] {
    let location = form[text: .location]
    if form.focused?.name == .location, location.isEmpty {
      let pasted = PastedPaths(text).paths
      if pasted.count > 1, original == nil { return take(pasted, in: environment) }
      if let only = pasted.first, pasted.count == 1, only != text {
        return paste(only, in: environment)
      }
    }
    let reactions = pasteIntoForm(text, in: environment)
    if form[text: .location] != location { chooseSource() }
    showPreviews(in: environment)
    return reactions + pathChanged()
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    if command == .reuseEvidence {
      let screen = EvidenceReuseScreen(product: product, requirements: guide(in: environment))
      // Nothing is lost with a form in which nothing was entered.
      return (form.isChanged ? [] : [.close]) + [.push(screen)]
    }
    if command == .pickFiles {
      rememberTitles()
      let folder = PathCompletion.parts(of: files.first ?? form[text: .location]).directory
      return [
        .push(FilePickerScreen(folder: folder, marked: wantedFiles, isForOne: original != nil))
      ]
    }
    if command == .nextField || command == .previousField, let name = form.focused?.name {
      check(name, in: environment)
    }
    return performForm(command, in: environment)
  }

  mutating func receive(
    _ answer: Answer, to effect: Effect, in environment: Environment
  ) -> [Reaction]? {
    receivePreview(answer, to: effect, in: environment)
      ?? receivePath(answer, to: effect) ?? receiveForm(answer, to: effect, in: environment)
  }

  mutating func save(in environment: Environment) -> Effect? {
    completion.close()
    guard let drafts = checkedDrafts(in: environment), let draft = drafts.first else { return nil }
    guard let original else { return .addEvidence(product, drafts) }
    return .updateEvidence(product, original.id, draft, expecting: original)
  }

  mutating func rebase(in environment: Environment) {
    if let open = environment.open, open.product.id == product,
      let now = open.assessment.evidence.first(where: { $0.id == original?.id })
    {
      original = now
    }
  }

  func saved(_ answer: Answer, in environment: Environment) -> [Reaction] {
    let evidence = environment.open?.assessment.evidence ?? []
    guard let id = original?.id ?? evidence.last?.id else { return [.close] }
    if let original {
      let isSame = evidence.contains(original)
      return [.close, .report(.notice(isSame ? Words.unchanged(id) : Words.changed(id)))]
    }
    let added = evidence.suffix(max(1, files.count))
    guard added.count > 1, let first = added.first else {
      return [.close, .report(.notice(Words.added(id)))]
    }
    return [.close, .report(.notice(Words.added(added.count, from: first.id, to: id)))]
  }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    drawForm(in: room, of: &frame, environment: environment)
    drawCandidates(in: room, of: &frame, environment: environment)
  }
}
