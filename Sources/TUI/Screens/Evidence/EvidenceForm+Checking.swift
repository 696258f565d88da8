import GHSModel

extension EvidenceForm {
  /// Says what is wrong with a field the cursor leaves, without holding the cursor there.
  mutating func check(_ name: Name, in environment: Environment) {
    form.note(problem(with: name, in: environment), about: name)
  }

  private func problem(with name: Name, in environment: Environment) -> LocalizedText? {
    switch name {
    case .requirements:
      guard !form[text: name].isBlank else { return nil }
      return entry(in: environment)?.problem
    case .effectiveDate, .expiryDate, .retainedUntil:
      guard !form[text: name].isBlank else { return nil }
      guard let day = CalendarDate(entered: form[text: name]) else { return FormMessages.date }
      guard name == .expiryDate, let effective = CalendarDate(entered: form[text: .effectiveDate]),
        day < effective
      else { return nil }
      return FormMessages.expiry(before: effective)
    default: return nil
    }
  }

  /// The requirements that were typed.
  func entry(in environment: Environment) -> RequirementEntry? {
    guard let open = environment.open, open.product.id == product else { return nil }
    return RequirementEntry(form[text: .requirements], in: open.catalogue)
  }

  /// What the fields say, or nothing when some of them have been told what is wrong with them.
  mutating func checkedDrafts(in environment: Environment) -> [EvidenceDraft]? {
    var problems: [Name: LocalizedText] = [:]
    let titles = files.isEmpty ? [Name.title] : files.indices.map(Name.fileTitle)
    for name in titles where form[text: name].isBlank { problems[name] = FormMessages.empty }
    let entry = entry(in: environment)
    if let problem = entry?.problem { problems[.requirements] = problem }
    for name in [Name.effectiveDate, .expiryDate, .retainedUntil] {
      if let problem = problem(with: name, in: environment) { problems[name] = problem }
    }
    let location = form[text: .location]
    let needsLocation = source == .url || source == .link || source == .attach
    if needsLocation, files.isEmpty, location.isBlank {
      problems[.location] = source == .url ? FormMessages.url : Words.pathMissing
    }
    if isCertificate {
      for name in [Name.standard, .body, .scope] where form[text: name].isBlank {
        problems[name] = FormMessages.empty
      }
    }
    form.report(problems)
    guard problems.isEmpty, let entry else { return nil }
    let draft = EvidenceDraft(
      title: form[text: .title], number: form[text: .number], revision: form[text: .revision],
      section: form[text: .section], owner: form[text: .owner],
      effectiveDate: CalendarDate(entered: form[text: .effectiveDate]),
      expiryDate: CalendarDate(entered: form[text: .expiryDate]),
      source: source.named(location), certificate: certificate,
      keeping: Keeping(
        custodian: form[text: .custodian], retention: form[text: .retention],
        until: CalendarDate(entered: form[text: .retainedUntil])),
      requirements: entry.requirements)
    var checked: [EvidenceDraft] = []
    for (draft, title) in zip(self.drafts(from: draft), titles) {
      do {
        checked.append(try draft.checked())
      } catch {
        let field = field(of: error) ?? .title
        form.report([field == .title ? title : field: error.formMessage])
        return nil
      }
    }
    return checked
  }

  private var certificate: Certificate? {
    isCertificate
      ? Certificate(
        standard: form[text: .standard], body: form[text: .body], scope: form[text: .scope]) : nil
  }

  private func field(of error: InputError) -> Name? {
    if case .noRequirement = error { return .requirements }
    return error.field.flatMap(name)
  }

  func name(of field: InputError.Field) -> Name? {
    switch field {
    case .evidenceTitle: .title
    case .evidenceNumber: .number
    case .evidenceRevision: .revision
    case .evidenceSection: .section
    case .evidenceOwner: .owner
    case .evidenceCustodian: .custodian
    case .evidenceRetention: .retention
    case .evidenceRetainedUntil: .retainedUntil
    case .evidenceEffectiveDate: .effectiveDate
    case .evidenceExpiryDate: .expiryDate
    // Of several files the message names the one it is about.
    case .evidenceURL, .evidencePath: files.isEmpty ? .location : nil
    case .certificateStandard: .standard
    case .certificateBody: .body
    case .certificateScope: .scope
    default: nil
    }
  }
}

extension EvidenceSource {
  /// The source with its location.
  fileprivate func named(_ location: String) -> EvidenceDraft.Source {
    switch self {
    case .unchanged: .unchanged
    case .nothing: .none
    case .url: .url(location.trimmed)
    case .link: .file(path: location, custody: .linked)
    case .attach: .file(path: location, custody: .attached)
    }
  }
}

extension EvidenceDraft {
  /// The draft with its texts in their one form, checked as far as that is possible without its file.
  fileprivate func checked() throws(InputError) -> EvidenceDraft {
    let content: Evidence.Content =
      if case .url(let address) = source { .url(address) } else { .none }
    let evidence = try Evidence(
      id: EvidenceID(number: 1), title: title, number: number, revision: revision,
      section: section, owner: owner, effectiveDate: effectiveDate, expiryDate: expiryDate,
      content: content, certificate: certificate, keeping: keeping, requirements: requirements
    ).checked()
    var checked = EvidenceDraft(evidence)
    checked.source = source
    return checked
  }
}
