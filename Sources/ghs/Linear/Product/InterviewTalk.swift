import GHSModel
import GHSStore
import Linear

/// The two interviews before an assessment: scope and safety class.
struct InterviewTalk {
  private let talk: Conversation
  private let workspace: Workspace
  private let product: Product

  init(_ talk: Conversation, _ workspace: Workspace, _ id: ProductID) throws {
    self.talk = talk
    self.workspace = workspace
    product = try workspace.assessment(of: id).product
  }

  /// Asks whether the guideline is for the product.
  func scope() throws {
    if let scope = product.scope {
      try talk.say(
        ja: "今の結論：\(scope.outcome.name.ja)。\(scope.date)、\(scope.answeredBy)の回答です。",
        en: "At present: \(scope.outcome.name.en), as answered by \(scope.answeredBy) "
          + "on \(scope.date).")
    }
    var answers: [ScopeQuestion: InterviewAnswer] = [:]
    var remarks = product.scope?.remarks ?? ""
    var person = product.scope?.answeredBy ?? workspace.actor
    try talk.fill(
      steps(over: product.scope?.answers ?? [:], get: { answers }, set: { answers[$0] = $1 }) + [
        Step {
          try talk.say(ScopeOutcome(asked(answers)).explanation)
          remarks = try talk.prose(
            .scopeRemarks, present: remarks,
            help: LocalizedText(
              ja: "照会の結果など、回答の根拠です。", en: "Where the answers come from, such as an enquiry."))
        },
        Step {
          person = try talk.line(
            .scopeAnsweredBy, present: person, isRequired: true,
            help: LocalizedText(ja: "回答に責任を持つ人の名前です。", en: "Who stands for the answers."))
        },
        talk.change {
          let after = try workspace.stateScope(
            of: product.id, answers: asked(answers), remarks: remarks, answeredBy: person,
            expecting: product)
          let outcome = after.scope?.outcome ?? .undecided
          try talk.say(
            ja: "適用範囲の回答を記録しました：\(outcome.name.ja)。",
            en: "Recorded the answers on the scope: \(outcome.name.en).")
        },
      ], keptAs: "scope \(product.id)")
  }

  /// Asks what decides the software safety class.
  func classify() throws {
    if let classification = product.classification {
      try talk.say(
        ja: "今の分類：\(classification.explanation.ja)",
        en: "At present: \(classification.explanation.en)")
    }
    var answers: [SafetyClassQuestion: InterviewAnswer] = [:]
    var reason = product.classification?.reason ?? ""
    var person = product.classification?.decidedBy ?? workspace.actor
    let former = product.classification?.answers ?? [:]
    try talk.fill(
      steps(over: former, get: { answers }, set: { answers[$0] = $1 }) + [
        Step {
          try talk.say(SafetyClassification.explanation(asked(answers)))
          reason = try talk.prose(
            .classificationReason, present: reason, isRequired: true,
            help: LocalizedText(
              ja: "検討した危険状態と、考慮した外部のリスクコントロール手段を書きます。",
              en: "The hazardous situations looked at and the measures counted on."))
        },
        Step {
          person = try talk.line(
            .classificationDecidedBy, present: person, isRequired: true,
            help: LocalizedText(ja: "分類を決めた人の名前です。", en: "Who decided the class."))
        },
        talk.change {
          let after = try workspace.classify(
            product.id, answers: asked(answers), reason: reason, decidedBy: person,
            expecting: product)
          let safetyClass = after.effectiveSafetyClass.rawValue
          try talk.say(
            ja: "安全クラスを記録しました：クラス\(safetyClass)。",
            en: "Recorded the safety class: class \(safetyClass).")
        },
      ], keptAs: "safety class \(product.id)")
  }

  /// A step for each question; what is answered again later may make one unnecessary.
  private func steps<Question: InterviewQuestion>(
    over former: [Question: InterviewAnswer],
    get answers: @escaping () -> [Question: InterviewAnswer],
    set: @escaping (Question, InterviewAnswer) -> Void
  ) -> [Step] {
    Question.allCases.map { question in
      Step(if: { question.isAsked(after: asked(before: question, in: answers())) }) {
        set(question, try ask(question, present: answers()[question] ?? former[question]))
      }
    }
  }

  private func ask(
    _ question: some InterviewQuestion, present: InterviewAnswer?
  ) throws -> InterviewAnswer {
    let words: [InterviewAnswer: [String]] = [.yes: ["y"], .no: ["n"], .notKnown: ["わからない"]]
    try talk.pause()
    try talk.say(question.text)
    return try talk.choose(
      Menu(
        LocalizedText(ja: "答え", en: "Answer"),
        InterviewAnswer.allCases.map { Choice($0, $0.name, words: words[$0] ?? []) },
        presetPlace: present.flatMap { InterviewAnswer.allCases.firstIndex(of: $0) },
        help: question.hint, reading: .inPrompt))
  }

  /// The answers to the questions before one, as they would be asked now.
  private func asked<Question: InterviewQuestion>(
    before last: Question, in answers: [Question: InterviewAnswer]
  ) -> [Question: InterviewAnswer] {
    var kept: [Question: InterviewAnswer] = [:]
    for question in Question.allCases {
      if question == last { break }
      if question.isAsked(after: kept) { kept[question] = answers[question] }
    }
    return kept
  }

  /// The answers without those that were given before another made them unnecessary.
  private func asked<Question: InterviewQuestion>(
    _ answers: [Question: InterviewAnswer]
  ) -> [Question: InterviewAnswer] {
    var kept: [Question: InterviewAnswer] = [:]
    for question in Question.allCases where question.isAsked(after: kept) {
      kept[question] = answers[question]
    }
    return kept
  }
}
