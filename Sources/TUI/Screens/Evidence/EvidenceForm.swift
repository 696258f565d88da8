import GHSModel
import TerminalKit

/// Adds a piece of evidence, or changes one.
struct EvidenceForm: PathFormScreen {
  /// The fields.
  enum Name: Hashable, Sendable {
    case title, requirements, source, location, number, revision, section, owner
    case custodian, retention, retainedUntil, effectiveDate, expiryDate, kind, standard, body, scope
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

  /// Creates a form for new evidence that is to support requirements.
  init(product: ProductID, requirements: [RequirementID]) {
    self.init(product: product, draft: EvidenceDraft(title: "", requirements: requirements))
  }

  /// Creates a form that changes evidence.
  init(product: ProductID, editing evidence: Evidence) {
    self.init(product: product, draft: EvidenceDraft(evidence), original: evidence)
  }

  private init(product: ProductID, draft: EvidenceDraft, original: Evidence? = nil) {
    self.product = product
    about = original.map { "\($0.id)" } ?? draft.requirements.map(\.rawValue).joined(separator: ",")
    self.original = original
    let ids = draft.requirements.map(\.rawValue).joined(separator: " ")
    let sources = EvidenceSource.choices(for: original)
    form = Form([
      FormField(.title, Words.titleLabel, .line(draft.title), isRequired: true),
      FormField(
        .requirements, Words.requirements, .line(ids), isRequired: true,
        note: Words.requirementsNote),
      FormField(
        .source, Words.source, .choice(sources.map(\.name), selection: 0),
        note: original == nil ? Words.sourceNote : Words.changedSourceNote),
      FormField(
        .location, Words.location, .line(original?.location ?? ""), note: Words.locationNote),
      FormField(.number, Words.number, .line(draft.number)),
      FormField(.revision, Words.revision, .line(draft.revision)),
      FormField(.section, Words.section, .line(draft.section), note: Words.sectionNote),
      FormField(.owner, Words.owner, .line(draft.owner), note: Words.ownerNote),
      FormField(.effectiveDate, Words.effectiveDate, .date(draft.effectiveDate)),
      FormField(
        .expiryDate, Words.expiryDate, .date(draft.expiryDate), note: Words.expiryNote),
      FormField(
        .custodian, Words.custodian, .line(draft.keeping?.custodian ?? ""),
        note: Words.custodianNote),
      FormField(
        .retention, Words.retention, .line(draft.keeping?.retention ?? ""),
        note: Words.retentionNote),
      FormField(
        .retainedUntil, Words.retainedUntil, .date(draft.keeping?.until),
        note: Words.retainedUntilNote),
      FormField(
        .kind, Words.kind,
        .choice(Words.kinds, selection: draft.certificate == nil ? 0 : 1), note: Words.kindNote),
      FormField(
        .standard, Words.standard, .line(draft.certificate?.standard ?? ""), isRequired: true,
        note: Words.standardNote),
      FormField(
        .body, Words.body, .line(draft.certificate?.body ?? ""), isRequired: true,
        note: Words.bodyNote),
      FormField(
        .scope, Words.scope, .prose(draft.certificate?.scope ?? "", rows: 2), isRequired: true,
        note: Words.scopeNote),
    ])
    followKind()
  }

  /// Whether the evidence is a certificate.
  var isCertificate: Bool { form[selection: .kind] == 1 }

  /// Asks for what a certificate says when it is one, and names the fields as it does.
  private mutating func followKind() {
    for name in [Name.standard, .body, .scope] { form.hide(name, !isCertificate) }
    form.relabel(.number, isCertificate ? Words.registrationNumber : Words.number)
    form.relabel(.expiryDate, isCertificate ? Words.validUntil : Words.expiryDate)
  }

  func place(in environment: Environment) -> String? { "evidence \(product) \(about)" }

  mutating func restore(_ entries: [String: String], in environment: Environment) {
    form.restore(entries)
    followKind()
  }

  func title(in environment: Environment) -> String {
    guard let original else { return environment(Words.add) }
    return environment(Words.change(original.id))
  }

  /// Where the content is to come from.
  var source: EvidenceSource {
    let choices = EvidenceSource.choices(for: original)
    let index = form[selection: .source]
    return choices.indices.contains(index) ? choices[index] : .nothing
  }

  var pathField: Name? {
    switch source {
    case .link, .attach: .location
    case .unchanged, .nothing, .url: nil
    }
  }

  func availability(of command: CommandID, in environment: Environment) -> Availability {
    switch command {
    // Tab completes the path; the note of the field says so.
    case .nextField: .when(!isAtPath, else: Words.locationNote)
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
    return reactions + pathChanged()
  }

  mutating func paste(_ text: String, in environment: Environment) -> [Reaction] {
    let location = form[text: .location]
    let reactions = pasteIntoForm(text, in: environment)
    if form[text: .location] != location { chooseSource() }
    return reactions + pathChanged()
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    if command == .nextField || command == .previousField, let name = form.focused?.name {
      check(name, in: environment)
    }
    return performForm(command, in: environment)
  }

  /// Lets the source follow what is typed as its location.
  private mutating func chooseSource() {
    let choices = EvidenceSource.choices(for: original)
    guard let wanted = source.following(location: form[text: .location], original: original),
      let index = choices.firstIndex(of: wanted)
    else { return }
    form.replace(.source, with: .choice(choices.map(\.name), selection: index))
  }

  mutating func receive(
    _ answer: Answer, to effect: Effect, in environment: Environment
  ) -> [Reaction]? {
    receivePath(answer, to: effect) ?? receiveForm(answer, to: effect, in: environment)
  }

  mutating func save(in environment: Environment) -> Effect? {
    completion.close()
    guard let draft = checkedDraft(in: environment) else { return nil }
    guard let original else { return .addEvidence(product, draft) }
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
    let id = original?.id ?? environment.open?.assessment.evidence.last?.id
    guard let id else { return [.close] }
    let text = original == nil ? Words.added(id) : Words.changed(id)
    return [.close, .report(.notice(text))]
  }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    drawForm(in: room, of: &frame, environment: environment)
    drawCandidates(in: room, of: &frame, environment: environment)
  }
}
