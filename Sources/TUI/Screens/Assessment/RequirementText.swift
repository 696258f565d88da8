import GHSModel
import TerminalKit

/// Everything there is to say of one requirement, what serves the judgement first.
struct RequirementText {
  /// The text.
  private(set) var text = RichText()
  private let requirement: Requirement
  private let open: OpenProduct
  private let environment: Environment
  private let labelColumns = 12

  /// Writes the text.
  ///
  /// - Parameters:
  ///   - requirement: The requirement.
  ///   - open: The product it is judged for.
  ///   - environment: The language and the day.
  ///   - leadsOn: Whether keys lead to related requirements.
  init(
    _ requirement: Requirement, in open: OpenProduct, _ environment: Environment,
    leadsOn: Bool = false
  ) {
    self.requirement = requirement
    self.open = open
    self.environment = environment
    text.heading(environment(Words.question))
    text.paragraph(environment(requirement.question))
    text.gap()
    addJudgement()
    addFindings()
    addEvidence()
    addGuidance()
    addApplicability()
    addRelated(leadsOn: leadsOn)
    addOrigin()
  }

  private mutating func fact(_ label: LocalizedText, _ value: String, _ style: Style = .text) {
    text.fact(environment(label), value, labelColumns: labelColumns, style)
  }

  private mutating func addJudgement() {
    let judgement = open.assessment.judgement(of: requirement.id)
    let mark = RequirementMark(requirement, in: open)
    var word = environment(judgement.outcome.name)
    if let date = judgement.date { word += environment(Words.by(judgement.assessor, on: date)) }
    fact(Words.judgement, word, mark.style)
    if let outcome = open.outcomes[requirement.id], outcome.reason != .notAssessed {
      fact(Words.standing, environment(Words.standing(outcome.reason)))
    }
    if requirement.obligation == .recommended {
      fact(Words.obligation, environment(Words.recommendedInWords))
    }
    if !judgement.rationale.isEmpty { fact(Words.rationale, judgement.rationale) }
    if let action = judgement.action {
      let isOverdue = action.dueDate.map { $0 < environment.today } ?? false
      fact(
        Words.action, action.description + environment(Words.details(of: action, isOverdue)),
        isOverdue ? .warning : .text)
    }
  }

  private mutating func addFindings() {
    let findings = open.findings[requirement.id] ?? []
    guard !findings.isEmpty else { return }
    text.heading(environment(Words.findings))
    for finding in findings {
      let style: Style = finding.severity == .blocking ? .bad : .warning
      text.item(
        [Span("[\(environment(finding.severity.name))] ", style)], environment(finding.message))
    }
  }

  private mutating func addEvidence() {
    let evidence = open.assessment.evidence(for: requirement.id)
    text.heading(environment(Words.evidence))
    if evidence.isEmpty { text.paragraph(environment(Words.noEvidence), .muted) }
    for item in evidence {
      let reasons = item.reasonsOutOfForce(on: environment.today)
      let state =
        reasons.isEmpty
        ? environment(Words.inForce)
        : reasons.map { environment($0.name) }.joined(separator: environment(Words.comma))
      text.item(
        [Span("\(item.id) ", .emphasis), Span("[\(state)] ", reasons.isEmpty ? .good : .bad)],
        environment(Words.name(of: item)))
    }
  }

  private mutating func addGuidance() {
    if let guidance = requirement.guidance {
      text.heading(environment(Words.guidance))
      text.paragraph(environment(guidance))
    }
    addItems(requirement.evidenceExamples, below: Words.examples)
    addItems(requirement.commonGaps, below: Words.gaps)
    addItems(requirement.example, below: Words.example)
  }

  private mutating func addItems(_ items: [LocalizedText], below heading: LocalizedText) {
    guard !items.isEmpty else { return }
    text.heading(environment(heading))
    for item in items { text.item([Span("- ")], environment(item)) }
  }

  private mutating func addApplicability() {
    guard let words = requirement.notApplicableWhen else { return }
    text.heading(
      environment(requirement.mayBeNotApplicable ? Words.mayBeRefused : Words.mayNotBeRefused))
    text.paragraph(environment(words))
  }

  private mutating func addRelated(leadsOn: Bool) {
    let related = requirement.seeAlso.compactMap(open.catalogue.requirement)
    guard !related.isEmpty else { return }
    text.heading(environment(leadsOn ? Words.relatedByKey : Words.related))
    let idColumns = related.map { $0.id.rawValue.utf8.count }.max() ?? 0
    for (index, requirement) in related.enumerated() {
      text.item(
        [
          Span(leadsOn ? "  \(index + 1)  " : "  ", .footerKey),
          Span(requirement.id.rawValue.padded(toColumns: idColumns) + "  ", .emphasis),
        ], environment(requirement.title))
    }
  }

  private mutating func addOrigin() {
    text.heading(environment(Words.origin))
    fact(Words.obligation, environment(requirement.obligation.name))
    fact(Words.applicability, environment(Words.applicability(of: requirement, for: open.product)))
    if !requirement.mayBeNotApplicable { fact(Words.notApplicable, environment(Words.refused)) }
    for clause in requirement.clauses {
      fact(Words.clause, environment(Words.name(of: clause, in: open.catalogue)))
    }
    fact(Words.basis, environment(requirement.guideline.explanation))
  }

  private typealias Words = AssessmentScreen.Words
}
