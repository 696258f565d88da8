import GHSModel
import GHSStore
import Linear

/// Reads one requirement out, as much of it as is asked for, and judges it.
struct RequirementTalk {
  private let talk: Conversation
  private let desk: LinearDesk
  private let workspace: Workspace
  private let product: ProductID
  private let id: RequirementID

  init(
    _ talk: Conversation, _ desk: LinearDesk, _ workspace: Workspace, _ product: ProductID,
    _ id: RequirementID
  ) {
    self.talk = talk
    self.desk = desk
    self.workspace = workspace
    self.product = product
    self.id = id
  }

  /// Talks about the requirement until somebody wants the next one.
  ///
  /// - Parameters:
  ///   - isFirst: Whether the operations are read out, which would tire at every requirement.
  ///   - isAnswered: Whether an answer that was given is enough to go on without being asked to.
  /// - Throws: `Leaving`, and faults of the workspace.
  func run(
    isFirst: Bool, untilAnswered isAnswered: (Evaluation) -> Bool = { _ in false }
  ) throws {
    let evaluation = try workspace.evaluation(of: product)
    guard let requirement = evaluation.catalogue.requirement(id) else { return }
    try introduce(requirement, evaluation)
    var reading: Menu<RequirementOperation>.Reading = isFirst ? .listed : .onRequest
    let first = Judgement.Outcome.judged.enumerated()
    while true {
      let operation = try talk.choose(
        Menu(
          LocalizedText(
            ja: "\(id)：" + first.map { "\($0 + 1) \($1.name.ja)" }.joined(separator: "、"),
            en: "\(id): " + first.map { "\($0 + 1) \($1.name.en)" }.joined(separator: ", ")),
          RequirementOperation.all.map(\.choice),
          presetPlace: RequirementOperation.all.firstIndex(of: .next),
          help: LocalizedText(
            ja: "この要求事項を判定するか、くわしい説明を聞きます。",
            en: "Judge the requirement, or hear more about it."), reading: reading))
      reading = .onRequest
      if operation == .next { return }
      try talk.attempt { try perform(operation, on: requirement) }
      if operation.answers, try isAnswered(workspace.evaluation(of: product)) { return }
    }
  }

  private func introduce(_ requirement: Requirement, _ evaluation: Evaluation) throws {
    let obligation =
      requirement.obligation == .required
      ? LocalizedText(ja: "必須", en: "required") : LocalizedText(ja: "推奨", en: "recommended")
    try talk.pause()
    try talk.say(
      ja: "\(id)、\(requirement.title.ja)。\(obligation.ja)。",
      en: "\(id), \(requirement.title.en), \(obligation.en).")
    try talk.say(requirement.question)
    try talk.say(standing(evaluation))
  }

  /// How the requirement stands, in one sentence.
  private func standing(_ evaluation: Evaluation) -> LocalizedText {
    let reason = evaluation.outcome(of: id)?.reason.name
    let count = evaluation.assessment.evidence(for: id).count
    let evidence =
      count == 0
      ? LocalizedText(ja: "証拠はありません。", en: "No evidence.")
      : LocalizedText(ja: "証拠\(count)件。", en: "Evidence: \(count).")
    return LocalizedText(
      ja: "今は\(reason?.ja ?? "")。\(evidence.ja)", en: "Now \(reason?.en ?? ""). \(evidence.en)")
  }

  private func perform(_ operation: RequirementOperation, on requirement: Requirement) throws {
    switch operation {
    case .judge(let outcome):
      try JudgementTalk(talk, desk, workspace, product).judge(requirement, as: outcome)
    case .read(let part):
      let texts = part.texts(of: requirement)
      guard !texts.isEmpty else {
        return try talk.say(ja: "それは書かれていません。", en: "Nothing is written about that.")
      }
      for text in texts { try talk.say(text) }
    case .standing: try readStanding()
    case .attach: try EvidenceTalk(talk, desk, workspace, product).attach(to: id)
    case .seeAlso: try visit(requirement.seeAlso)
    case .undo: try JournalTalk(talk, workspace, product).undo()
    case .next: return
    }
  }

  /// Goes to one of the related requirements and comes back.
  private func visit(_ related: [RequirementID]) throws {
    let catalogue = try workspace.evaluation(of: product).catalogue
    let requirements = related.compactMap { catalogue.requirement($0) }
    guard !requirements.isEmpty else {
      return try talk.say(
        ja: "関連する要求事項はありません。", en: "There is no related requirement.")
    }
    let chosen = try talk.pick(
      LocalizedText(ja: "関連する要求事項", en: "Related requirement"),
      from: requirements.map { requirement in
        Choice(
          requirement.id, ja: "\(requirement.id) \(requirement.title.ja)",
          en: "\(requirement.id) \(requirement.title.en)", words: [requirement.id.rawValue])
      },
      help: LocalizedText(
        ja: "選んだ要求事項を聞いたあと、\(id)に戻ります。", en: "After it we come back to \(id)."))
    try RequirementTalk(talk, desk, workspace, product, chosen).run(isFirst: false)
    try talk.say(ja: "\(id)に戻りました。", en: "Back at \(id).")
  }

  private func readStanding() throws {
    let evaluation = try workspace.evaluation(of: product)
    let judgement = evaluation.assessment.judgement(of: id)
    try talk.say(standing(evaluation))
    if judgement.outcome != .notAssessed {
      let day = judgement.date?.description ?? ""
      try talk.say(
        ja: "\(day)、\(judgement.assessor)の判定：\(judgement.outcome.name.ja)。",
        en: "Judged \(judgement.outcome.name.en) by \(judgement.assessor) on \(day).")
    }
    if !judgement.rationale.isEmpty {
      try talk.say(ja: "根拠：\(judgement.rationale)", en: "Rationale: \(judgement.rationale)")
    }
    if let action = judgement.action {
      try talk.say(
        ja: "処置：\(action.description)", en: "Action: \(action.description)")
      let due = action.dueDate?.description
      if !action.owner.isEmpty || due != nil {
        try talk.say(
          ja: "担当者：\(action.owner.isEmpty ? "未定" : action.owner)、期限：\(due ?? "未定")。",
          en: "Owner: \(action.owner.isEmpty ? "not named" : action.owner), "
            + "due: \(due ?? "not set").")
      }
    }
    for evidence in evaluation.assessment.evidence(for: id) {
      try talk.say(evidence.sentence(on: evaluation.day))
    }
    for finding in evaluation.findings(about: id) { try talk.say(finding.sentence) }
  }
}
