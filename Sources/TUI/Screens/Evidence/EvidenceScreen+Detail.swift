import GHSModel
import TerminalKit

extension EvidenceScreen {
  private static var labelColumns: Int { 15 }

  /// The lines of everything that is known of the chosen evidence.
  func detail(columns: Int, in environment: Environment) -> [[Span]] {
    open(in: environment).map { detail(columns: columns, in: environment, $0) } ?? []
  }

  /// The lines of everything that is known of the chosen evidence.
  func detail(columns: Int, in environment: Environment, _ open: OpenProduct) -> [[Span]] {
    guard let evidence = chosen(in: environment) else { return [] }
    var text = RichText()
    text.heading("\(evidence.id)  \(evidence.title)")
    addState(of: evidence, to: &text, environment)
    addSupport(by: evidence, to: &text, environment, open)
    if let certificate = evidence.certificate {
      text.heading(environment(EvidenceForm.Words.certificate))
      for (label, value) in [
        (EvidenceForm.Words.standard, certificate.standard),
        (EvidenceForm.Words.body, certificate.body), (EvidenceForm.Words.scope, certificate.scope),
      ] {
        text.fact(environment(label), value, labelColumns: Self.labelColumns)
      }
    }
    addFacts(of: evidence, to: &text, environment)
    return text.lines(columns: columns)
  }

  private func addState(
    of evidence: Evidence, to text: inout RichText, _ environment: Environment
  ) {
    let reasons = evidence.reasonsOutOfForce(on: environment.today)
    guard !reasons.isEmpty else {
      text.item([Span("[*] ", .good)], environment(Words.inForce), .good)
      if let kind = Risk.Kind(evidence, on: environment.today) {
        text.item([Span("[!] ", .warning)], environment(kind.words), .warning)
      }
      return
    }
    for reason in reasons {
      text.item([Span("[!] ", .bad)], environment(Words.whatToDo(reason)), .bad)
    }
  }

  private func addSupport(
    by evidence: Evidence, to text: inout RichText, _ environment: Environment,
    _ open: OpenProduct
  ) {
    let alone = evidence.requirements.filter { id in
      open.outcomes[id]?.reason == .conformingWithEvidence
        && open.outcomes[id]?.evidenceInForce == [evidence.id]
    }
    text.heading(environment(Words.supports(evidence.requirements.count)))
    let idColumns = evidence.requirements.map(\.rawValue.utf8.count).max() ?? 0
    for id in evidence.requirements {
      let name = open.catalogue.requirement(id).map { environment($0.title) } ?? ""
      let outcome = environment(open.assessment.judgement(of: id).outcome.name)
      let mark = alone.contains(id) ? "!" : " "
      text.item(
        [
          Span(mark + " ", .warning), Span(id.rawValue.padded(toColumns: idColumns), .emphasis),
          Span("  "),
        ],
        environment(LocalizedText(ja: "\(name)（\(outcome)）", en: "\(name) (\(outcome))")))
    }
    if !alone.isEmpty {
      text.item([Span("! ", .warning)], environment(Words.alone(alone.count)), .warning)
    }
  }

  private func addFacts(
    of evidence: Evidence, to text: inout RichText, _ environment: Environment
  ) {
    text.heading(environment(Words.facts))
    func fact(_ label: LocalizedText, _ value: String) {
      text.fact(environment(label), value.isEmpty ? "-" : value, labelColumns: Self.labelColumns)
    }
    let isCertificate = evidence.certificate != nil
    fact(isCertificate ? EvidenceForm.Words.registrationNumber : Words.number, evidence.number)
    fact(Words.revision, evidence.revision)
    fact(EvidenceForm.Words.section, evidence.section)
    fact(EvidenceForm.Words.owner, evidence.owner)
    if let keeping = evidence.keeping {
      fact(EvidenceForm.Words.custodian, evidence.custodian)
      fact(EvidenceForm.Words.retention, keeping.retention)
      fact(EvidenceForm.Words.retainedUntil, keeping.until?.description ?? "")
    }
    fact(EvidenceForm.Words.effectiveDate, evidence.effectiveDate?.description ?? "")
    fact(
      isCertificate ? EvidenceForm.Words.validUntil : EvidenceForm.Words.expiryDate,
      evidence.expiryDate?.description ?? "")
    switch evidence.content {
    case .none: fact(Words.content, environment(Words.keptElsewhere))
    case .url(let address): fact(Words.address, address)
    case .file(let file):
      fact(Words.content, environment(Words.custody(file.custody)))
      fact(Words.path, file.path)
      fact(Words.size, environment(Words.bytes(file.size)))
      fact(Words.fileState, environment(Words.name(of: file.state)))
      fact(Words.digest, file.digest.hexadecimal)
    }
  }
}
