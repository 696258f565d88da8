import GHSModel
import GHSStore
import Linear

/// Asks for what belongs to a judgement and records it.
struct JudgementTalk {
  private let talk: Conversation
  private let desk: LinearDesk
  private let workspace: Workspace
  private let product: ProductID

  init(_ talk: Conversation, _ desk: LinearDesk, _ workspace: Workspace, _ product: ProductID) {
    self.talk = talk
    self.desk = desk
    self.workspace = workspace
    self.product = product
  }

  /// Judges one requirement; a conforming one without evidence may get some at once.
  func judge(_ requirement: Requirement, as outcome: Judgement.Outcome) throws {
    if outcome == .notApplicable, !requirement.mayBeNotApplicable {
      try talk.say(
        ja: "この要求事項を非適用と判定することはできません。",
        en: "This requirement cannot be judged not applicable.")
      if let reason = requirement.notApplicableWhen { try talk.say(reason) }
      return
    }
    try judge([requirement.id], as: outcome)
    let assessment = try workspace.assessment(of: product)
    guard outcome == .conforming, assessment.judgement(of: requirement.id).outcome == outcome,
      assessment.evidence(for: requirement.id).isEmpty
    else { return }
    let wantsEvidence = try talk.agrees(
      to: LocalizedText(ja: "証拠を付けますか", en: "Add evidence now?"),
      help: LocalizedText(
        ja: "有効な証拠がないと、適合と判定しても満たしたことになりません。",
        en: "Without evidence in force a conforming requirement is not satisfied."), preset: true)
    if wantsEvidence { try EvidenceTalk(talk, desk, workspace, product).attach(to: requirement.id) }
  }

  /// Judges requirements, all of them or none; they can be heard again meanwhile.
  func judge(_ requirements: [RequirementID], as outcome: Judgement.Outcome) throws {
    let talk = talk.referring(to: requirements, in: try workspace.evaluation(of: product))
    try JudgementTalk(talk, desk, workspace, product).ask(about: requirements, as: outcome)
  }

  private func ask(
    about requirements: [RequirementID], as outcome: Judgement.Outcome
  ) throws {
    let before = try workspace.assessment(of: product).judgements
    let expected = Dictionary(
      requirements.map { ($0, before[$0] ?? .notAssessed) }, uniquingKeysWith: { first, _ in first }
    )
    let joint = JointJudgement(outcome, of: expected)
    let former = expected.values.first
    var judgement = Judgement(outcome: outcome, assessor: desk.assessor)
    let isOne = requirements.count == 1
    let hasOutcome = former?.outcome == outcome
    if isOne || hasOutcome && joint.hasOneRationale {
      judgement.rationale = former?.rationale ?? ""
    }
    if outcome == .nonconforming, isOne || hasOutcome && joint.hasOneAction {
      judgement.action = former?.action
    }
    try sayWhatIsReplaced(joint)
    var hasAction = judgement.action != nil
    try talk.fill(
      [
        Step(if: { outcome != .notAssessed }) {
          judgement.rationale = try rationale(judgement)
        },
        Step(if: { outcome == .nonconforming }) {
          hasAction = try talk.agrees(
            to: LocalizedText(ja: "処置を記録しますか", en: "Record an action?"),
            help: LocalizedText(
              ja: "不適合に対して何を、だれが、いつまでに行うかです。",
              en: "What will be done about the nonconformity, by whom and until when."),
            preset: true)
          judgement.action = hasAction ? judgement.action ?? Action(description: "") : nil
        },
      ] + actionSteps(get: { judgement.action }, set: { judgement.action = $0 }) + [
        Step(if: { outcome == .notAssessed }) {
          let agrees = try talk.agrees(
            to: LocalizedText(ja: "判定を消しますか", en: "Take the judgement away?"),
            help: LocalizedText(
              ja: "判定と根拠が消えます。取り消しで元に戻せます。",
              en: "Judgement and rationale go; undo brings them back."))
          guard agrees else {
            try talk.sayUnchanged()
            throw Leaving.back
          }
          judgement = .notAssessed
        },
        talk.change {
          let changed = try workspace.judge(
            product,
            joint.judgements(
              judgement, keepsRationales: !joint.hasOneRationale && judgement.rationale.isEmpty,
              keepsActions: !joint.hasOneAction && judgement.action == nil), expecting: expected)
          try confirm(changed, requirements, outcome)
        },
      ],
      keptAs:
        "\(outcome.rawValue) \(product) \(requirements.map(\.rawValue).joined(separator: " "))")
  }

  /// Says of several requirements whose own words are kept, and whose are replaced.
  private func sayWhatIsReplaced(_ joint: JointJudgement) throws {
    guard joint.present.count > 1 else { return }
    let own = joint.withOwnWords.map(\.rawValue).joined(separator: ", ")
    if !own.isEmpty {
      try talk.say(
        ja: "すでに「\(joint.outcome.name.ja)」で文面が異なるもの：\(own)。根拠を空欄にすると、そのまま残ります。",
        en: "Already \(joint.outcome.name.en), worded differently: \(own). "
          + "With an empty rationale they stay as they are.")
    }
    let lost = joint.losingWords.map(\.rawValue).joined(separator: ", ")
    if !lost.isEmpty {
      try talk.say(
        ja: "判定が変わるもの：\(lost)。これまでの根拠は置き換わります（取り消しで元に戻せます）。",
        en: "Judged otherwise until now: \(lost). Their rationale is replaced; undo brings it back."
      )
    }
  }

  private func rationale(_ judgement: Judgement) throws -> String {
    try talk.prose(
      .rationale, present: judgement.rationale, isRequired: judgement.outcome == .notApplicable,
      help: judgement.outcome == .notApplicable
        ? LocalizedText(
          ja: "この要求事項が製品に当てはまらない理由を書きます。",
          en: "Why the requirement cannot apply to the product.")
        : LocalizedText(
          ja: "何を見てそう判定したかを書きます。", en: "What was looked at, and what it showed."))
  }

  private func actionSteps(
    get action: @escaping () -> Action?, set: @escaping (Action) -> Void
  ) -> [Step] {
    func step(_ ask: @escaping (inout Action) throws -> Void) -> Step {
      Step(if: { action() != nil }) {
        guard var present = action() else { return }
        try ask(&present)
        set(present)
      }
    }
    return [
      step { action in
        action.description = try talk.prose(
          .actionDescription, present: action.description, isRequired: true,
          help: LocalizedText(ja: "不適合をなくすために行うことです。", en: "What removes it."))
      },
      step { action in
        action.owner = try talk.line(
          .actionOwner, present: action.owner,
          help: LocalizedText(ja: "処置を受け持つ人です。", en: "Who sees to it."))
      },
      step { action in
        action.dueDate = try talk.date(.actionDueDate, present: action.dueDate)
      },
    ]
  }

  private func confirm(
    _ changed: [RequirementID], _ requirements: [RequirementID], _ outcome: Judgement.Outcome
  ) throws {
    let evaluation = try workspace.evaluation(of: product)
    guard !changed.isEmpty else {
      return try talk.say(
        ja: "判定は前と同じです。何も変えていません。", en: "The judgement is as it was. Nothing has been changed.")
    }
    let what =
      changed.count == 1
      ? LocalizedText(ja: "\(changed[0]) ", en: "\(changed[0])")
      : LocalizedText(
        ja: "\(changed.count)件の要求事項", en: counted(changed.count, "requirement"))
    try talk.say(
      ja: "\(what.ja)を「\(outcome.name.ja)」と記録しました。\(LevelWords.distance(evaluation.nextStep).ja)",
      en: "Recorded \(what.en) as \(outcome.name.en). "
        + LevelWords.distance(evaluation.nextStep).en)
    guard changed.count == 1 else { return }
    if evaluation.outcome(of: changed[0])?.reason == .doesNotApply {
      try talk.say(
        ja: "この安全クラスには適用されない要求事項なので、判定は数えられません。",
        en: "The requirement does not apply to this safety class, so its judgement does not count.")
    }
    // Whether to add evidence is asked next, so that its lack need not be said.
    for finding in evaluation.findings
    where finding.requirement == changed[0] && finding.rule != ConformingWithoutEvidence.id {
      try talk.say(finding.sentence)
    }
  }
}
