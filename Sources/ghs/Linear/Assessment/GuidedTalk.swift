import GHSModel
import GHSStore
import Linear
import TUI

/// Leads to the wanted level: one requirement at a time, the most useful one first.
struct GuidedTalk {
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

  /// Asks for the level, then for one requirement after the other until somebody goes back.
  func run() throws {
    try askTarget()
    var isFirst = true
    var last: RequirementID?
    var distance: Int?
    var hasComeToTheRest = false
    while true {
      let evaluation = try workspace.evaluation(of: product)
      let goal = desk.goal(of: product, evaluation)
      // An answer has said how far the next level is; nothing has changed where there was none.
      let isNews = goal?.distance != distance && goal?.level != evaluation.nextStep?.level
      if isFirst || isNews { try talk.say(LevelWords.distance(to: goal)) }
      distance = goal?.distance
      let queue = queue(evaluation, goal)
      let wanted = queue.requirements
      guard let next = wanted.first(where: { $0 != last }) ?? wanted.first else {
        return try sayNothingIsLeft(goal)
      }
      if next == last {
        try talk.say(
          ja: "残っているのはこの要求事項だけです。", en: "This requirement is the only one left.")
      } else if !hasComeToTheRest, queue.isOfPostponed {
        hasComeToTheRest = true
        try talk.say(
          ja: "残りは、後回しにした\(queue.postponedCount)件です。",
          en: "What is left are the \(queue.postponedCount) that were set aside.")
      }
      if isFirst {
        try talk.say(
          ja: "今は答えられないものは「後で」と答えると、最後にもう一度聞きます。",
          en: "Answer “later” to what cannot be answered now; it is asked again at the end.")
      }
      try RequirementTalk(talk, desk, workspace, product, next)
        .run(isFirst: isFirst) { isAnswered(next, $0) }
      isFirst = false
      last = next
      try setAside(next, since: evaluation)
    }
  }

  private func askTarget() throws {
    let evaluation = try workspace.evaluation(of: product)
    let present = desk.goal(of: product, evaluation)
    let levels = evaluation.catalogue.levelRule.levels.map(\.level).sorted()
    let choices = levels.map { level in
      let state = LevelWords.state(of: Goal(evaluation, wanted: level))
      return Choice(
        level, ja: "レベル\(level)（\(state.ja)）", en: "level \(level), \(state.en)",
        words: ["レベル\(level)", "level \(level)"])
    }
    let level = try talk.choose(
      Menu(
        LocalizedText(ja: "目標のレベル", en: "Which level?"), choices,
        presetPlace: levels.firstIndex { $0 == present?.level },
        help: LocalizedText(
          ja: "目標のレベルに最も少ない手間で到達する順に、要求事項を一つずつ聞きます。目標は次回も覚えています。",
          en:
            "You are asked for one requirement after the other, on the shortest way to that level. "
            + "It is remembered for the next time.")))
    desk.remember(target: level, of: product)
  }

  private func sayNothingIsLeft(_ goal: Goal?) throws {
    guard goal?.isReached ?? true else { return }
    try talk.say(
      ja: "聞くことはもうありません。次は適合宣言書を作成できます。",
      en: "There is nothing left to ask. The declaration can be drawn up next.")
  }

  /// Whether a requirement needs no more words: it is satisfied, or known not to conform.
  private func isAnswered(_ id: RequirementID, _ evaluation: Evaluation) -> Bool {
    guard let outcome = evaluation.outcome(of: id) else { return true }
    return outcome.isSatisfied || outcome.reason == .nonconforming
  }

  /// Asks a requirement later that is still open or was passed by; one that was answered is not set aside.
  private func setAside(_ id: RequirementID, since before: Evaluation) throws {
    let evaluation = try workspace.evaluation(of: product)
    let isPassedBy = evaluation.outcome(of: id)?.reason == before.outcome(of: id)?.reason
    let others = (desk.postponed[product] ?? []).filter { $0 != id }
    desk.postponed[product] =
      isAnswered(id, evaluation) && !isPassedBy ? others : others + [id]
  }

  private func queue(_ evaluation: Evaluation, _ goal: Goal?) -> GuidedQueue {
    GuidedQueue(evaluation, goal: goal, postponed: desk.postponed[product] ?? [])
  }
}

extension GuidedQueue {
  /// Whether nothing is left but what was set aside, and what is known not to conform.
  fileprivate var isOfPostponed: Bool {
    postponedCount > 0 && postponedCount + nonconformingCount == requirements.count
  }
}
