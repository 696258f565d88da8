import GHSModel
import Linear

/// Chooses requirements by several conditions, all of which have to hold.
struct RequirementFilterTalk {
  private let talk: Conversation
  private let evaluation: Evaluation

  init(_ talk: Conversation, _ evaluation: Evaluation) {
    self.talk = talk
    self.evaluation = evaluation
  }

  /// What must hold further.
  private enum Further {
    case nextLevel, finding
  }

  /// Asks for the conditions one after the other; Enter leaves one out.
  ///
  /// - Returns: What meets them, in the order of the catalogue.
  /// - Throws: `Leaving`.
  func run() throws -> [Requirement] {
    var category: CategoryID?
    var outcome: Judgement.Outcome?
    var obligation: Requirement.Obligation?
    var evidence: EvidenceCondition?
    var further: Further?
    try talk.fill([
      Step {
        category = try ask(
          LocalizedText(ja: "要求カテゴリー", en: "Category"),
          evaluation.catalogue.categories.map {
            Choice(
              $0.id, ja: "\($0.id) \($0.name.ja)", en: "\($0.id) \($0.name.en)",
              words: [$0.id.rawValue])
          })
      },
      Step {
        outcome = try ask(
          LocalizedText(ja: "判定", en: "Judgement"),
          Judgement.Outcome.allCases.map { Choice($0, $0.name) })
      },
      Step {
        obligation = try ask(
          LocalizedText(ja: "区分", en: "Obligation"),
          Requirement.Obligation.allCases.map { Choice($0, $0.name) })
      },
      Step {
        evidence = try ask(
          LocalizedText(ja: "証拠", en: "Evidence"),
          EvidenceCondition.allCases.map { Choice($0, $0.name) })
      },
      Step {
        further = try ask(
          LocalizedText(ja: "そのほか", en: "Further"),
          [
            Choice(.nextLevel, ja: "次のレベルに必要なもの", en: "what the next level needs"),
            Choice(.finding, ja: "要是正の指摘があるもの", en: "what has a blocking finding"),
          ])
      },
    ])
    let withEvidence = evidence.map(evaluation.requirements)
    let named = further.map(requirements)
    return evaluation.catalogue.requirements.filter { requirement in
      (category == nil || requirement.id.category == category?.rawValue)
        && (outcome == nil || isJudged(requirement.id, outcome))
        && (obligation == nil || requirement.obligation == obligation)
        && withEvidence?.contains(requirement.id) ?? true
        && named?.contains(requirement.id) ?? true
    }
  }

  private func ask<Value>(
    _ label: LocalizedText, _ choices: [Choice<Value>]
  ) throws -> Value? {
    let any = Choice<Value?>(nil, ja: "問わない", en: "any")
    return try talk.choose(
      Menu(
        label, [any] + choices.map { Choice<Value?>($0.value, $0.label, words: $0.words) },
        presetPlace: 0,
        help: LocalizedText(
          ja: "答えた条件をすべて満たす要求事項を選びます。Enter だけなら、その条件は問いません。",
          en: "Requirements must meet every condition that is chosen. Enter leaves this one out.")))
  }

  private func isJudged(_ id: RequirementID, _ outcome: Judgement.Outcome?) -> Bool {
    evaluation.outcome(of: id)?.reason != .doesNotApply
      && evaluation.assessment.judgement(of: id).outcome == outcome
  }

  private func requirements(_ further: Further) -> Set<RequirementID> {
    switch further {
    case .nextLevel: Set(evaluation.nextStep?.requirements ?? [])
    case .finding: evaluation.requirementsWithBlockingFindings
    }
  }
}
