import GHSModel

extension AssessmentScreen {
  /// Answers to a command that judges; nothing when it is another.
  func performJudging(
    _ command: CommandID, open: OpenProduct, in environment: Environment
  ) -> [Reaction]? {
    guard let outcome = Self.outcome(of: command) else { return nil }
    guard let requirement = chosen(in: environment) else { return [] }
    let judgement = open.assessment.judgement(of: requirement.id)
    if outcome == .notAssessed {
      return [
        .effect(
          .judge(product, [requirement.id], .notAssessed, expecting: [requirement.id: judgement]))
      ]
    }
    return [
      .push(
        JudgementForm(
          product: product, requirement: requirement, outcome: outcome, judgement: judgement))
    ]
  }

  private static func outcome(of command: CommandID) -> Judgement.Outcome? {
    switch command {
    case .judgeConforming: .conforming
    case .judgeNonconforming: .nonconforming
    case .judgeNotApplicable: .notApplicable
    case .clearJudgement: .notAssessed
    default: nil
    }
  }

  func availability(of command: CommandID, in environment: Environment) -> Availability {
    guard let open = open(in: environment), let requirement = chosen(in: environment) else {
      return .available
    }
    switch command {
    case .judgeNotApplicable:
      return .when(requirement.mayBeNotApplicable, else: Words.alwaysApplies)
    case .clearJudgement:
      let outcome = open.assessment.judgement(of: requirement.id).outcome
      return .when(outcome != .notAssessed, else: Words.notJudged)
    case .nextUnanswered, .previousUnanswered:
      let isOpen = open.counts.contains { $0.notAssessed > 0 }
      return .when(isOpen, else: Words.allJudged)
    case .checkEvidence:
      return .when(
        open.assessment.evidence.contains { $0.file != nil }, else: Words.noFiles)
    default: return .available
    }
  }
}
