import GHSModel
import Linear

/// Reads requirements again while something is written about them.
struct RequirementReference {
  private let talk: Conversation
  private let evaluation: Evaluation
  private let requirements: [Requirement]

  /// Prepares it for the requirements a text is about; nothing where there is none.
  init?(_ talk: Conversation, _ evaluation: Evaluation, _ ids: [RequirementID]) {
    requirements = ids.compactMap(evaluation.catalogue.requirement)
    guard !requirements.isEmpty else { return nil }
    self.talk = talk
    self.evaluation = evaluation
  }

  /// The reference to offer where a text is asked for.
  var reference: Reference {
    Reference(LocalizedText(ja: "要求事項", en: "the requirement"), read: run)
  }

  /// Reads one of them, as much of it as is asked for.
  private func run() throws {
    guard let requirement = try chosen() else { return }
    try talk.say("\(requirement.id) \(requirement.title[talk.language])")
    try talk.say(requirement.question)
    let parts = RequirementPart.allCases.filter { !$0.texts(of: requirement).isEmpty }
    let goOn = Choice<RequirementPart?>(nil, ja: "入力に戻る", en: "go on writing")
    let choices = parts.map { Choice<RequirementPart?>($0, $0.name) } + [goOn]
    var reading = Menu<RequirementPart?>.Reading.listed
    while true {
      let part = try talk.choose(
        Menu(
          LocalizedText(ja: "\(requirement.id)の続き", en: "More about \(requirement.id)"), choices,
          presetPlace: parts.count,
          help: LocalizedText(
            ja: "要求事項の手引きや証拠の例を聞いてから、入力に戻ります。",
            en: "Hear its guidance or examples of evidence, then go on writing."),
          reading: reading))
      reading = .onRequest
      guard let part else { return }
      for text in part.texts(of: requirement) { try talk.say(text) }
    }
  }

  private func chosen() throws -> Requirement? {
    guard requirements.count > 1 else { return requirements.first }
    return try talk.pick(
      LocalizedText(ja: "どの要求事項ですか", en: "Which requirement?"),
      from: requirements.map {
        Choice(
          $0, ja: "\($0.id) \($0.title.ja)", en: "\($0.id) \($0.title.en)",
          words: [$0.id.rawValue])
      },
      help: LocalizedText(
        ja: "番号か、RM-4.3のようなIDで選びます。", en: "Choose by number or by an id like RM-4.3."))
  }
}

extension Conversation {
  /// The same conversation, in which requirements can be heard again at every question for a text.
  func referring(to ids: [RequirementID], in evaluation: Evaluation) -> Conversation {
    guard let requirements = RequirementReference(self, evaluation, ids) else { return self }
    return referring(to: requirements.reference)
  }
}
