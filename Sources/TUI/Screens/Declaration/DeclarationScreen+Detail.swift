import GHSModel
import TerminalKit

extension DeclarationScreen {
  /// The lines of everything that is known of the chosen declaration.
  func detail(columns: Int, in environment: Environment) -> [[Span]] {
    guard let open = open(in: environment), let declaration = chosen(in: environment) else {
      return []
    }
    var text = RichText()
    let number = declaration.content.number
    let name = number.isEmpty ? environment(Words.noNumber) : number
    text.paragraph("\(name)  \(environment(declaration.status.name))", .title)
    addState(of: declaration, to: &text, open, environment)
    addWritten(for: declaration, to: &text, environment)
    addRevision(of: declaration, to: &text, open, environment)
    text.gap()
    addFacts(of: declaration, to: &text, open, environment)
    return text.lines(columns: columns)
  }

  /// What speaks against issuing a draft.
  func reasons(against draft: Declaration, in environment: Environment) -> [Finding] {
    guard let open = open(in: environment) else { return [] }
    let found = refusal?.content == draft.content ? refusal?.reasons ?? [] : []
    return IssueReasons(
      against: draft.content, open, declarations: environment.declarations ?? [], found: found
    ).all
  }

  private func addState(
    of declaration: Declaration, to text: inout RichText, _ open: OpenProduct,
    _ environment: Environment
  ) {
    switch declaration.status {
    case .draft:
      let reasons = reasons(against: declaration, in: environment)
      if reasons.isEmpty {
        text.item([Span("[*] ", .good)], environment(Words.mayBeIssued), .good)
      } else {
        text.item([Span("[ ] ")], environment(Words.mayNotBeIssued(reasons.count)), .emphasis)
      }
      for reason in reasons {
        text.item([Span("    ! ", .bad)], environment(reason.message))
      }
      let advice = IssueGate.advice(against: declaration.content, evaluation: open.evaluation)
      for advice in advice {
        text.item([Span("[!] ", .warning)], environment(advice.message))
      }
    case .issued:
      let changes = declaration.record?.changes(since: open.evaluation) ?? []
      guard !changes.isEmpty else {
        text.item([Span("[*] ", .good)], environment(Words.upToDate), .good)
        return
      }
      text.item([Span("[!] ", .warning)], environment(Words.stale), .emphasis)
      for change in changes {
        text.item([Span("    ! ", .warning)], environment(change.sentence))
      }
    case .superseded:
      let next = declaration.successor(among: environment.declarations ?? [])?.record
      text.paragraph(environment(Words.superseded(by: next.map { DeclarationCitation($0) })))
    case .withdrawn:
      guard let withdrawal = declaration.withdrawal else { return }
      text.paragraph(environment(Words.withdrawn(on: withdrawal.date)))
      text.item([Span("    ")], withdrawal.reason)
    }
  }

  /// What it changes against the declaration it replaces.
  private func addRevision(
    of declaration: Declaration, to text: inout RichText, _ open: OpenProduct,
    _ environment: Environment
  ) {
    let former = declaration.former(among: environment.declarations ?? [])
    guard let former = former?.record else { return }
    let revision = Revision(
      of: former, content: declaration.content,
      assessment: declaration.record?.assessment ?? open.assessment)
    text.heading(environment(RevisionScreen.Words.since(revision)))
    text.add(revision, in: environment)
  }

  private func addWritten(
    for declaration: Declaration, to text: inout RichText, _ environment: Environment
  ) {
    guard let written, written.declaration == declaration.id else { return }
    text.heading(environment(Words.files(written.paths.count)))
    for path in written.paths { text.item([Span("  ")], path) }
  }

  private func addFacts(
    of declaration: Declaration, to text: inout RichText, _ open: OpenProduct,
    _ environment: Environment
  ) {
    let content = declaration.content
    let product = declaration.record?.assessment.product ?? open.product
    let catalogue = declaration.record?.assessment.catalogue ?? open.assessment.catalogue
    func fact(_ label: LocalizedText, _ value: String, isNeeded: Bool = true) {
      let isMissing = value.isEmpty
      let empty = isMissing && isNeeded ? environment(Words.missing) : "-"
      let columns = environment.language == .ja ? 14 : 13
      text.fact(
        environment(label), isMissing ? empty : value, labelColumns: columns,
        isMissing && isNeeded && declaration.status == .draft ? .warning : .text)
    }
    func person(_ name: String, _ function: String) -> String {
      name.isEmpty || function.isEmpty
        ? name + function : environment(Words.person(name, function))
    }
    fact(Words.claim, environment(Words.claim(content)))
    fact(Words.object, "\(product.name) \(product.version)")
    fact(Words.requirements, environment(Words.catalogue(catalogue)))
    fact(Words.number, content.number)
    fact(Words.issuer, content.issuerName)
    fact(Words.address, content.issuerAddress)
    fact(Words.place, content.placeOfIssue)
    if let record = declaration.record { fact(Words.date, record.issuedOn.description) }
    fact(Words.signatory, person(content.signatoryName, content.signatoryFunction))
    fact(Words.reviewer, person(content.reviewerName, content.reviewerFunction))
    fact(Words.validity, content.validity)
    fact(Words.supplement, content.supplement, isNeeded: false)
    for (label, value) in Words.furtherFacts(of: declaration) {
      fact(label, environment(value), isNeeded: false)
    }
    if declaration.registration != nil {
      text.item([Span("  ")], environment(RegistrationForm.Words.closed), .muted)
    }
  }
}
