import GHSModel
import GHSStore
import Linear

/// Explains the level of a product, and what still stands between it and another.
struct LevelTalk {
  private let talk: Conversation
  private let workspace: Workspace
  private let id: ProductID

  init(_ talk: Conversation, _ workspace: Workspace, _ id: ProductID) {
    self.talk = talk
    self.workspace = workspace
    self.id = id
  }

  private enum Wish: Equatable {
    case why, categories, findings, weakPoints
    case gap(Int)
  }

  /// Says the level, and what is asked for about it.
  func run() throws {
    let evaluation = try workspace.evaluation(of: id)
    try talk.say(evaluation.derivation.conclusion)
    try talk.say(LevelWords.distance(evaluation.nextStep))
    let choices = choices(evaluation)
    var reading = Menu<Wish>.Reading.listed
    while true {
      let wish = try talk.choose(
        Menu(
          LocalizedText(ja: "何を聞きますか", en: "What do you want to hear?"), choices,
          help: LocalizedText(
            ja: "レベルは、どの要求カテゴリーが適合しているかで決まります。",
            en: "The level follows from which categories conform."), reading: reading))
      reading = .onRequest
      switch wish {
      case .why: try explain(evaluation)
      case .categories:
        for counts in evaluation.categoryCounts { try talk.say(evaluation.sentence(of: counts)) }
      case .findings: try readFindings(evaluation)
      case .weakPoints: try readWeakPoints(evaluation)
      case .gap(let level): try readGap(to: level, evaluation)
      }
    }
  }

  private func choices(_ evaluation: Evaluation) -> [Choice<Wish>] {
    let levels = evaluation.catalogue.levelRule.levels.map(\.level)
    return [
      Choice(.why, ja: "レベルの理由", en: "why the level is what it is", words: ["理由", "why"]),
      Choice(
        .categories, ja: "要求カテゴリーごとの数", en: "the numbers of each category",
        words: ["カテゴリー", "categories"]),
      Choice(
        .findings, ja: "指摘\(evaluation.findings.count)件",
        en: "\(counted(evaluation.findings.count, "finding"))", words: ["指摘", "findings"]),
    ]
      + (evaluation.level == nil
        ? []
        : [
          Choice(
            .weakPoints, ja: "レベルが下がる原因になるもの", en: "what would bring the level down",
            words: ["原因", "下がる", "down"])
        ])
      + levels.map { level in
        Choice(
          .gap(level), ja: "レベル\(level)までに足りないもの", en: "what is missing for level \(level)",
          words: ["レベル\(level)", "level \(level)"])
      }
  }

  private func explain(_ evaluation: Evaluation) throws {
    for sentence in evaluation.derivation.explanation(in: evaluation.catalogue) {
      try talk.say(String(sentence[talk.language].drop(while: \.isWhitespace)))
    }
  }

  private func readFindings(_ evaluation: Evaluation) throws {
    guard !evaluation.findings.isEmpty else {
      return try talk.say(ja: "指摘はありません。", en: "There are no findings.")
    }
    try talk.read(
      evaluation.findings.map { $0.sentence[talk.language] },
      help: LocalizedText(
        ja: "解決が必要な指摘があると、その要求事項は満たされません。",
        en: "A requirement with a blocking finding is not satisfied."))
  }

  private func readWeakPoints(_ evaluation: Evaluation) throws {
    let impacts = WeakPoints(of: evaluation).completed().impacts
    guard !impacts.isEmpty else {
      return try talk.say(
        ja: "一つの証拠がなくなっただけでは、レベルは下がりません。",
        en: "The loss of no single piece of evidence would.")
    }
    try talk.read(
      impacts.map { $0.sentence(in: evaluation.assessment)[talk.language] },
      help: LocalizedText(
        ja: "ほかに有効な証拠のない要求事項を支えている証拠です。",
        en: "Evidence on which requirements rest that have no other in force."))
  }

  private func readGap(to level: Int, _ evaluation: Evaluation) throws {
    guard let step = evaluation.step(to: level) else {
      return try talk.say(
        ja: "この製品に適用される要求事項だけでは、レベル\(level)に到達できません。",
        en: "Too little applies to this product for it to reach level \(level).")
    }
    try talk.say(LevelWords.distance(to: step))
    try talk.read(
      step.requirements.map { id in
        let title = evaluation.catalogue.requirement(id)?.title[talk.language] ?? ""
        let reason = evaluation.outcome(of: id)?.reason.name[talk.language] ?? ""
        return talk.language(ja: "\(id) \(title)：\(reason)。", en: "\(id) \(title): \(reason).")
      },
      help: LocalizedText(
        ja: "最も少ない手間で到達できる要求事項の組み合わせです。",
        en: "The smallest set of requirements that reaches the level."))
  }
}
