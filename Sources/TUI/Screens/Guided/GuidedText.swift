import GHSModel
import TerminalKit

/// What the guided mode says of one requirement beside its question.
struct GuidedText {
  private typealias Words = GuidedScreen.Words
  private typealias Known = AssessmentScreen.Words

  private let requirement: Requirement
  private let open: OpenProduct
  private let environment: Environment

  /// Prepares the texts of a requirement.
  init(_ requirement: Requirement, _ open: OpenProduct, _ environment: Environment) {
    self.requirement = requirement
    self.open = open
    self.environment = environment
  }

  /// How it stands, and what to do now.
  var standing: RichText {
    var text = RichText()
    let judgement = open.assessment.judgement(of: requirement.id)
    let outcome = open.outcomes[requirement.id]
    let isPostponed =
      judgement.outcome != .nonconforming
      && (environment.postponed[open.product.id] ?? []).contains(requirement.id)
    let name = environment(judgement.outcome.name)
    let isSatisfied = outcome?.isSatisfied ?? false
    let style: Style = isSatisfied ? .good : judgement.outcome == .notAssessed ? .text : .warning
    let lacksEvidence =
      judgement.outcome == .conforming && outcome?.evidenceInForce.isEmpty ?? true
    let next: LocalizedText =
      if judgement.outcome == .notAssessed {
        requirement.mayBeNotApplicable ? Words.judgeIt : Words.judgeItAlways
      } else if lacksEvidence {
        Words.addEvidence
      } else if isSatisfied {
        Words.goOn
      } else if judgement.outcome == .nonconforming {
        Words.nonconforming
      } else {
        Words.mendIt
      }
    text.item([Span("[\(name)] ", style)], environment(next), .emphasis)
    if requirement.obligation == .recommended {
      let isReached = environment.goal?.isReached ?? false
      text.paragraph(
        environment(isReached ? Words.recommendedAfterGoal : Words.recommended), .muted)
    }
    if isPostponed { text.paragraph(environment(Words.postponedBefore), .muted) }
    for finding in open.findings[requirement.id] ?? [] where finding.severity == .blocking {
      if lacksEvidence, finding.evidence == nil, judgement.outcome == .conforming { continue }
      text.item([Span("! ", .bad)], environment(finding.message))
    }
    if !judgement.rationale.isEmpty {
      text.item([Span(environment(Words.rationale), .muted)], judgement.rationale)
    }
    if let action = judgement.action {
      let isOverdue = action.dueDate.map { $0 < environment.today } ?? false
      text.item(
        [Span(environment(Words.action), .muted)],
        action.description + environment(Known.details(of: action, isOverdue)))
    }
    for evidence in open.assessment.evidence(for: requirement.id) {
      text.item(
        [Span("\(evidence.id) ", .emphasis), Span("[", .muted)]
          + [state(of: evidence), Span("] ", .muted)], environment(Known.name(of: evidence)))
    }
    return text
  }

  private func state(of evidence: Evidence) -> Span {
    guard let kind = Risk.Kind(evidence, on: environment.today) else {
      return Span(environment(Known.inForce), .good)
    }
    return Span("! " + environment(kind.words), .warning)
  }

  /// What helps to answer.
  var guidance: RichText {
    var text = RichText()
    if let guidance = requirement.guidance {
      text.heading(environment(Known.guidance))
      text.paragraph(environment(guidance))
    }
    func items(_ items: [LocalizedText], below heading: LocalizedText) {
      guard !items.isEmpty else { return }
      text.heading(environment(heading))
      for item in items { text.item([Span("- ")], environment(item)) }
    }
    items(requirement.evidenceExamples, below: Known.examples)
    items(requirement.commonGaps, below: Known.gaps)
    items(requirement.example, below: Known.example)
    if let words = requirement.notApplicableWhen {
      text.heading(
        environment(
          requirement.mayBeNotApplicable ? Known.mayBeRefused : Known.mayNotBeRefused))
      text.paragraph(environment(words))
    }
    text.heading(environment(Known.origin))
    for clause in requirement.clauses {
      text.fact(
        environment(Known.clause), environment(Known.name(of: clause, in: open.catalogue)),
        labelColumns: 12)
    }
    return text
  }
}
