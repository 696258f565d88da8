import GHSModel

extension AssessmentScreen {
  /// Answers to a command that judges; nothing when it is another.
  func performJudging(
    _ command: CommandID, open: OpenProduct, in environment: Environment
  ) -> [Reaction]? {
    guard let outcome = Self.outcome(of: command) else { return nil }
    let targets = targets(of: open, in: environment)
    guard let requirement = targets.first else { return [] }
    let present = open.judgements(of: targets)
    if outcome == .notAssessed {
      let judged = targets.map(\.id).filter { present[$0]?.outcome != .notAssessed }
      return [
        .effect(
          .judge(
            product, judged, .notAssessed, expecting: present.filter { judged.contains($0.key) }))
      ]
    }
    return [
      .push(
        JudgementForm(
          product: product, requirement: requirement, outcome: outcome,
          judgement: open.assessment.judgement(of: requirement.id),
          others: targets.dropFirst().map(\.id), judgements: present))
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
    guard let open = open(in: environment) else { return .available }
    let hasTargets = Self.actsOnMarked.contains(command) && !marked.isEmpty
    if Self.needsRequirement.contains(command), chosen(in: environment) == nil, !hasTargets {
      return .unavailable(RequirementFilter.Words.nothingChosen)
    }
    switch command {
    case .clearFilter:
      return .when(!filter.isEmpty, else: RequirementFilter.Words.notFiltered)
    case .returnToPrevious: return .when(!trail.isEmpty, else: Words.nowhereToReturn)
    case .followRelated, .nextRequirement, .previousRequirement:
      guard isReading else { return .unavailable(Words.onlyWhileReading) }
    case .readRequirement:
      return .when(!isReading, else: Words.isReadingAlready)
    default: break
    }
    if command == .followRelated, let requirement = chosen(in: environment) {
      return .when(!requirement.seeAlso.isEmpty, else: Words.relatedCount(0))
    }
    guard chosen(in: environment) != nil || hasTargets else { return .available }
    switch command {
    case .judgeNotApplicable:
      return notApplicableAvailability(targets(of: open, in: environment))
    case .clearJudgement:
      let present = open.judgements(of: targets(of: open, in: environment))
      return .when(
        present.values.contains { $0.outcome != .notAssessed }, else: Words.notJudged)
    case .repeatLast, .copyEvidence, .mark, .markAll:
      return markingAvailability(of: command, open: open, in: environment)
    case .nextUnanswered, .previousUnanswered:
      let list = list(in: open, environment)
      let isOpen = list.next(after: 0, where: open.isUnanswered) != nil
      return .when(
        isOpen, else: filter.isEmpty ? Words.allJudged : RequirementFilter.Words.allJudged)
    case .checkEvidence:
      return .when(
        open.assessment.evidence.contains { $0.file != nil }, else: Words.noFiles)
    default: return .available
    }
  }

  /// What acts on the marked requirements, even where none of them is listed.
  static let actsOnMarked: Set<CommandID> = [
    .judgeConforming, .judgeNonconforming, .judgeNotApplicable, .clearJudgement, .addEvidence,
    .addCertificate, .reuseEvidence,
  ]

  private static let needsRequirement: Set<CommandID> = [
    .judgeConforming, .judgeNonconforming, .judgeNotApplicable, .clearJudgement, .addEvidence,
    .addCertificate, .reuseEvidence, .readRequirement, .nextRequirement, .previousRequirement,
    .followRelated, .nextCategory, .previousCategory, .nextUnanswered, .previousUnanswered,
  ]
}
