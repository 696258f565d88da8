import GHSModel
import TerminalKit

extension AssessmentScreen {
  /// The lines of the chosen requirement's text.
  func detailLines(columns: Int, in environment: Environment) -> [[Span]] {
    guard let open = open(in: environment), let requirement = chosen(in: environment) else {
      return []
    }
    return RequirementText(requirement, in: open, environment).text.lines(columns: columns)
  }
}

/// Everything there is to say of one requirement, what matters most first.
struct RequirementText {
  /// The text.
  private(set) var text = RichText()
  private let requirement: Requirement
  private let open: OpenProduct
  private let environment: Environment
  private let labelColumns = 12

  /// Writes the text.
  init(_ requirement: Requirement, in open: OpenProduct, _ environment: Environment) {
    self.requirement = requirement
    self.open = open
    self.environment = environment
    text.item(
      [Span(requirement.id.rawValue + "  ", .title)], environment(requirement.title), .title)
    addJudgement()
    text.heading(environment(Words.question))
    text.paragraph(environment(requirement.question))
    addFindings()
    addEvidence()
    addGuidance()
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
    guard !requirement.evidenceExamples.isEmpty else { return }
    text.heading(environment(Words.examples))
    for example in requirement.evidenceExamples {
      text.item([Span("- ")], environment(example))
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
