import GHSModel

extension AssessmentScreen {
  /// The requirements a command acts on: those that are marked, else the chosen one.
  func targets(of open: OpenProduct, in environment: Environment) -> [Requirement] {
    guard !marked.isEmpty else { return chosen(in: environment).map { [$0] } ?? [] }
    return open.catalogue.requirements.filter { marked.contains($0.id) }
  }

  /// Asks before something is done to very many requirements at once; nothing where that needs no
  /// question.
  mutating func questionAboutMany(
    _ command: CommandID, open: OpenProduct, in environment: Environment
  ) -> [Reaction]? {
    let count = targets(of: open, in: environment).count
    guard count > Self.many, Self.actsOnMarked.contains(command) || command == .repeatLast else {
      return nil
    }
    let reactions = perform(command, of: open, in: environment)
    guard !reactions.isEmpty else { return nil }
    return [
      .push(
        ChoiceDialog.confirm(
          Words.askAboutMany(count), yes: Words.yesAll, no: Words.noneOfThem, reactions: reactions))
    ]
  }

  /// So many are judged or given evidence without a question.
  private static let many = 20

  /// Answers to a command about marks and what follows from them; nothing when it is another.
  mutating func performMarking(
    _ command: CommandID, open: OpenProduct, in environment: Environment
  ) -> [Reaction]? {
    switch command {
    case .mark:
      guard let id = chosen(in: environment)?.id else { return [] }
      if marked.remove(id) == nil { marked.insert(id) }
      // So that several in a row are marked with one key, but the text that is read stays.
      if !isTextFocused { _ = performMoving(.down, open: open, in: environment) }
    case .markAll:
      let list = list(in: open, environment)
      let all = Set(list.rows.indices.compactMap { list.requirement(at: $0)?.id })
      guard all.isSubset(of: marked) else {
        marked.formUnion(all)
        return []
      }
      marked = []
      return [.report(.notice(Words.unmarked))]
    case .copyEvidence: return copyEvidence(open: open, in: environment)
    case .repeatLast: return repeatLast(open: open, in: environment)
    default: return nil
    }
    return []
  }

  func markingAvailability(
    of command: CommandID, open: OpenProduct, in environment: Environment
  ) -> Availability {
    switch command {
    case .copyEvidence:
      guard let chosen = chosen(in: environment) else {
        return .unavailable(RequirementFilter.Words.nothingChosen)
      }
      guard !marked.subtracting([chosen.id]).isEmpty else {
        return .unavailable(Words.markFirst)
      }
      return .when(
        !open.assessment.evidence(for: chosen.id).isEmpty, else: Words.nothingToCopy)
    case .repeatLast:
      switch last {
      case nil: return .unavailable(Words.nothingToRepeat)
      case .judgement(let judgement) where judgement.outcome == .notApplicable:
        return notApplicableAvailability(targets(of: open, in: environment))
      case .evidence(let ids) where open.assessment.evidence.allSatisfy { !ids.contains($0.id) }:
        return .unavailable(Words.nothingToRepeat)
      default: return .available
      }
    default: return .available
    }
  }

  /// Whether all of some requirements may be judged not applicable.
  func notApplicableAvailability(_ targets: [Requirement]) -> Availability {
    guard let refused = targets.first(where: { !$0.mayBeNotApplicable }) else { return .available }
    return .unavailable(
      targets.count == 1 ? Words.alwaysApplies : Words.alwaysApplies(refused.id))
  }

  /// Attaches the evidence of the chosen requirement to those that are marked, too.
  private mutating func copyEvidence(
    open: OpenProduct, in environment: Environment
  ) -> [Reaction] {
    guard let chosen = chosen(in: environment) else { return [] }
    let targets = targets(of: open, in: environment).map(\.id).filter { $0 != chosen.id }
    repeating = reusing(open.assessment.evidence(for: chosen.id), for: targets)
    return repeating.map { [.effect($0)] } ?? [.report(.notice(Words.allAttached))]
  }

  /// Does to the marked requirements, or to the chosen one, what was done last.
  private mutating func repeatLast(open: OpenProduct, in environment: Environment) -> [Reaction] {
    let targets = targets(of: open, in: environment)
    switch last {
    case .judgement(var judgement):
      judgement.assessor = environment.actor
      judgement.date = environment.today
      let present = open.judgements(of: targets)
      let effect = Effect.judge(product, targets.map(\.id), judgement, expecting: present)
      repeating = effect
      let replaced = JointJudgement.words(in: present, replacedBy: judgement)
      if !replaced.isEmpty {
        return [
          .push(
            ChoiceDialog.confirm(
              Words.askToReplace(replaced), yes: Words.yesReplace, no: Words.noKeep,
              reactions: [.effect(effect)]))
        ]
      }
    case .evidence(let ids):
      let evidence = open.assessment.evidence.filter { ids.contains($0.id) }
      repeating = reusing(evidence, for: targets.map(\.id))
      if repeating == nil { return [.report(.notice(Words.allAttached))] }
    case nil: break
    }
    return repeating.map { [.effect($0)] } ?? []
  }

  /// What lets evidence support more requirements; nothing when it supports all of them.
  private func reusing(_ evidence: [Evidence], for ids: [RequirementID]) -> Effect? {
    let lacking = evidence.filter { !Set(ids).isSubset(of: $0.requirements) }
    return lacking.isEmpty ? nil : .reuseEvidence(product, lacking, for: ids)
  }

  /// Remembers what was done, to be done again, and says what doing it again has done; nothing when
  /// the answer is about something else.
  mutating func noteAction(
    _ answer: Answer, to effect: Effect, in environment: Environment
  ) -> [Reaction]? {
    guard case .product = answer else {
      if effect == repeating { repeating = nil }
      return nil
    }
    let isRepeated = effect == repeating
    if isRepeated { repeating = nil }
    switch effect {
    case .judge(product, let ids, let judgement, _):
      guard judgement.outcome != .notAssessed else { return nil }
      last = .judgement(judgement)
      guard isRepeated else { return nil }
      return [
        .report(
          .notice(JudgementForm.Words.judged(ids, judgement.outcome, needsEvidence: false)))
      ]
    case .judgeEach(product, _, _):
      // It cannot be done again to another: each was judged in its own words.
      return nil
    case .addEvidence(product, let drafts): noteEvidence(added: drafts.count, in: environment)
    case .copyEvidence(let ids, _, product, _): noteEvidence(added: ids.count, in: environment)
    case .reuseEvidence(product, let evidence, let ids):
      last = .evidence(evidence.map(\.id))
      guard isRepeated else { return nil }
      return [.report(.notice(Words.reused(evidence.map(\.id), ids.count)))]
    default: return nil
    }
    return nil
  }

  private mutating func noteEvidence(added count: Int, in environment: Environment) {
    last = .evidence((environment.open?.assessment.evidence ?? []).suffix(count).map(\.id))
  }
}

extension OpenProduct {
  /// The present judgements of some requirements.
  func judgements(of requirements: [Requirement]) -> [RequirementID: Judgement] {
    Dictionary(
      requirements.map { ($0.id, assessment.judgement(of: $0.id)) },
      uniquingKeysWith: { first, _ in first })
  }
}
