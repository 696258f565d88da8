import Foundation
import GHSModel
import GHSStore
import Linear

/// Leads to the requirements of a product, in the order that helps or by a choice.
struct AssessmentTalk {
  private let talk: Conversation
  private let desk: LinearDesk
  private let workspace: Workspace
  private let id: ProductID

  init(_ talk: Conversation, _ desk: LinearDesk, _ workspace: Workspace, _ id: ProductID) {
    self.talk = talk
    self.desk = desk
    self.workspace = workspace
    self.id = id
  }

  private enum Way {
    case next, category, standing, search, several, assessor, filter
  }

  /// Assesses until somebody goes back.
  func run() throws {
    var reading = Menu<Way>.Reading.listed
    try talk.say(LevelWords.distance(workspace.evaluation(of: id).nextStep))
    while true {
      let way = try talk.choose(
        Menu(
          LocalizedText(ja: "どの要求事項から判定しますか", en: "Which requirements?"), ways(),
          presetPlace: 0,
          help: LocalizedText(
            ja: "次のレベルに必要な要求事項から順に進むか、自分で選びます。",
            en: "Go through what the next level needs, or choose yourself."),
          reading: reading))
      reading = .onRequest
      try talk.attempt {
        let evaluation = try workspace.evaluation(of: id)
        switch way {
        case .next: try goOn()
        case .category: try chooseInCategory(evaluation)
        case .standing: try chooseByStanding(evaluation)
        case .search: try search(evaluation.catalogue)
        case .several: try judgeSeveral(evaluation)
        case .assessor: try nameAssessor()
        case .filter: try filter(evaluation)
        }
      }
    }
  }

  private func ways() -> [Choice<Way>] {
    [
      Choice(.next, ja: "次に必要なものから順に", en: "what is needed next"),
      Choice(.category, ja: "カテゴリーから選ぶ", en: "choose from a category", words: ["category"]),
      Choice(
        .standing, ja: "未評価や不適合などの状態から選ぶ",
        en: "choose by how it stands, such as not assessed", words: ["状態", "standing"]),
      Choice(.search, ja: "言葉や番号で探す", en: "search by words or numbers", words: ["検索"]),
      Choice(.several, ja: "いくつかをまとめて判定する", en: "judge several at once", words: ["several"]),
      Choice(
        .assessor, ja: "評価者を変える（今は\(desk.assessorName)）",
        en: "name another assessor (now \(desk.assessorName))", words: ["評価者", "assessor"]),
      Choice(
        .filter, ja: "いくつかの条件で絞り込む（区分、証拠など）",
        en: "filter by conditions, such as obligation or evidence", words: ["絞り込み", "filter"]),
    ]
  }

  /// What the next level needs, each once, until nothing of it is left.
  private func goOn() throws {
    var heard: Set<RequirementID> = []
    while true {
      let step = try workspace.evaluation(of: id).nextStep
      guard let next = step?.requirements.first(where: { !heard.contains($0) }) else {
        return try talk.say(
          heard.isEmpty
            ? LocalizedText(
              ja: "次のレベルに必要な要求事項は残っていません。", en: "Nothing is left for a next level.")
            : LocalizedText(
              ja: "次のレベルに必要な要求事項を一巡しました。",
              en: "That was everything the next level needs."))
      }
      heard.insert(next)
      try talkAbout(next, isFirst: heard.count == 1)
    }
  }

  private func chooseInCategory(_ evaluation: Evaluation) throws {
    let category = try talk.choose(
      Menu(
        LocalizedText(ja: "要求カテゴリー", en: "Category"),
        evaluation.categoryCounts.compactMap { counts in
          evaluation.catalogue.category(counts.id).map { category in
            Choice(category, evaluation.sentence(of: counts), words: [counts.id.rawValue])
          }
        },
        help: LocalizedText(
          ja: "要求事項は要求カテゴリーに分かれています。対象外は、この安全クラスには適用されない要求事項です。",
          en: "The requirements are in these categories. Excluded ones do not apply to the "
            + "safety class.")))
    try choose(from: category.requirements, evaluation)
  }

  private func chooseByStanding(_ evaluation: Evaluation) throws {
    let outcomes = evaluation.derivation.categories.flatMap(\.requirements)
    let all = Derivation.Reason.allCases
    // What is still open is what is looked for.
    let order = all.filter { !$0.satisfies } + all.filter(\.satisfies)
    let reasons = order.compactMap { reason -> Choice<Set<RequirementID>>? in
      let ids = outcomes.filter { $0.reason == reason }.map(\.id)
      guard !ids.isEmpty else { return nil }
      return Choice(
        Set(ids), ja: "\(reason.name.ja)：\(ids.count)件", en: "\(reason.name.en): \(ids.count)",
        words: [reason.name.ja, reason.name.en])
    }
    let chosen = try talk.choose(
      Menu(
        LocalizedText(ja: "どの状態の要求事項ですか", en: "Which of them?"), reasons,
        help: LocalizedText(
          ja: "要求事項が今どうなっているかで選びます。", en: "By how the requirements stand now.")))
    try choose(
      from: evaluation.catalogue.requirements.filter { chosen.contains($0.id) }, evaluation)
  }

  private func search(_ catalogue: Catalogue) throws {
    let question = TextQuestion(
      LocalizedText(ja: "探す言葉か番号", en: "Words or numbers to search for"),
      help: LocalizedText(
        ja: "例：残留リスク、14971 6.5、RM-4。すべての言葉を含む要求事項が見つかります。",
        en: "Such as residual risk, 14971 6.5, RM-4. All the words must be found."),
      isRequired: true)
    let search = CatalogueSearch(catalogue)
    var named: RequirementID?
    let found = try talk.text(question) { text in
      named = catalogue.requirement(typed: text)
      let matches = text.allSatisfy(\.isWhitespace) ? [] : search.matches(text)
      guard !matches.isEmpty else {
        throw Refusal(
          ja: "見つかりません。別の言葉で探してください。", en: "Nothing was found. Try other words.")
      }
      return matches.compactMap { catalogue.requirement($0.requirement) }
    }
    if let named, let category = catalogue.category(of: named) {
      return try goOn(in: category.requirements, from: named)
    }
    try talk.say(
      ja: "\(found.count)件見つかりました。", en: "Found \(counted(found.count, "requirement")).")
    try choose(from: found, workspace.evaluation(of: id))
  }

  private func filter(_ evaluation: Evaluation) throws {
    let found = try RequirementFilterTalk(talk, evaluation).run()
    guard !found.isEmpty else {
      return try talk.say(
        ja: "条件に合う要求事項はありません。", en: "No requirement meets the conditions.")
    }
    try talk.say(
      ja: "条件に合う要求事項は\(found.count)件です。",
      en: "\(counted(found.count, "requirement")) found.")
    try choose(from: found, evaluation)
  }

  /// Lets somebody choose one of some requirements and go on from there.
  private func choose(from requirements: [Requirement], _ evaluation: Evaluation) throws {
    let choices = requirements.map { requirement in
      let reason = evaluation.outcome(of: requirement.id)?.reason.name
      return Choice(
        requirement.id, ja: "\(requirement.id) \(requirement.title.ja)：\(reason?.ja ?? "")",
        en: "\(requirement.id) \(requirement.title.en): \(reason?.en ?? "")",
        words: [requirement.id.rawValue])
    }
    let chosen = try talk.pick(
      LocalizedText(ja: "要求事項", en: "Requirement"), from: choices,
      help: LocalizedText(
        ja: "番号か、RM-4.3のようなIDで選びます。", en: "Choose by number or by an id like RM-4.3."))
    try goOn(in: requirements, from: chosen)
  }

  /// One requirement and those that follow it.
  private func goOn(in requirements: [Requirement], from first: RequirementID) throws {
    for requirement in requirements.drop(while: { $0.id != first }) {
      try talkAbout(requirement.id, isFirst: requirement.id == first)
    }
    try talk.say(ja: "ここが最後の要求事項です。", en: "That was the last of them.")
  }

  private func judgeSeveral(_ evaluation: Evaluation) throws {
    let judging = JudgementTalk(talk, desk, workspace, id)
    let requirements = try talk.requirements(present: [], in: evaluation)
    let outcome = try talk.choose(
      Menu(
        LocalizedText(
          ja: "\(requirements.count)件の判定",
          en: "Judgement of \(counted(requirements.count, "requirement"))"),
        (Judgement.Outcome.judged + [.notAssessed]).map { Choice($0, $0.name) },
        help: LocalizedText(
          ja: "すべてに同じ判定と根拠を記録します。", en: "All get the same judgement and rationale."),
        reading: .inPrompt))
    try judging.judge(requirements, as: outcome)
  }

  private func nameAssessor() throws {
    desk.assessor = try talk.line(
      .assessor, present: desk.assessorName, isRequired: true,
      help: LocalizedText(
        ja: "これからの判定に評価者として記録する名前です。", en: "Who judges from now on."))
    try talk.say(
      ja: "これからの評価者は\(desk.assessorName)です。",
      en: "\(desk.assessorName) judges from now on.")
  }

  private func talkAbout(_ requirement: RequirementID, isFirst: Bool) throws {
    try RequirementTalk(talk, desk, workspace, id, requirement).run(isFirst: isFirst)
  }
}

extension Catalogue {
  /// The requirement whose id was typed, in any width and case; nothing when it was something else.
  fileprivate func requirement(typed text: String) -> RequirementID? {
    let plain = text.precomposedStringWithCompatibilityMapping.trimmingCharacters(in: .whitespaces)
    guard let id = try? Named.requirement(plain) else { return nil }
    return requirement(id)?.id
  }
}
