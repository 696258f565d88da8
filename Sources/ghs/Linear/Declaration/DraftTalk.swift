import Foundation
import GHSModel
import GHSStore
import Linear

/// Asks for what the issuer fills in, and saves the draft.
struct DraftTalk {
  private let talk: Conversation
  private let workspace: Workspace
  private let product: ProductID

  init(_ talk: Conversation, _ workspace: Workspace, _ product: ProductID) {
    self.talk = talk
    self.workspace = workspace
    self.product = product
  }

  private typealias Field = WritableKeyPath<DeclarationContent, String>

  /// Goes through the contents of a declaration and saves them together.
  func run() throws {
    let evaluation = try workspace.evaluation(of: product)
    let before = try workspace.declarations(of: product).first { $0.status == .draft }?.content
    var content = before ?? start(evaluation)
    func step(_ field: Field, _ name: InputError.Field, isProse: Bool = false) -> Step {
      Step { content[keyPath: field] = try ask(name, content[keyPath: field], isProse: isProse) }
    }
    try talk.say(
      ja: "下書きの項目を順に尋ねます。空のままでも保存でき、最後にまとめて保存します。",
      en: "The fields of the draft follow. They may stay empty, and are saved together at the end.")
    try talk.fill([
      step(\.number, .declarationNumber),
      step(\.issuerName, .issuerName),
      step(\.issuerAddress, .issuerAddress, isProse: true),
      Step { content.claimedLevel = try askLevel(content.claimedLevel, evaluation) },
      Step {
        content.claimedCategories = try askCategories(content.claimedCategories, evaluation)
      },
      step(\.placeOfIssue, .placeOfIssue),
      step(\.signatoryName, .signatoryName),
      step(\.signatoryFunction, .signatoryFunction),
      step(\.validity, .validity, isProse: true),
      step(\.reviewerName, .reviewerName),
      step(\.reviewerFunction, .reviewerFunction),
      step(\.supplement, .supplement, isProse: true),
      talk.change {
        try workspace.saveDraft(product, content, expecting: before ?? DeclarationContent())
        let missing = content.missingItems(for: evaluation.assessment.product)
        try talk.say(ja: "下書きを保存しました。", en: "Saved the draft.")
        guard !missing.isEmpty else { return }
        try talk.say(
          ja: "まだ空の項目：\(missing.map(\.name.ja).joined(separator: "、"))。",
          en: "Still missing: \(missing.map(\.name.en).joined(separator: "; ")).")
      },
    ])
  }

  /// A new draft claims what the assessment shows.
  private func start(_ evaluation: Evaluation) -> DeclarationContent {
    var content = DeclarationContent()
    content.issuerName = evaluation.assessment.product.vendor
    content.claimedLevel = evaluation.level
    content.claimedCategories = evaluation.derivation.categories.filter(\.conforms).map(\.id)
    return content
  }

  private func ask(
    _ field: InputError.Field, _ present: String, isProse: Bool
  ) throws -> String {
    let help: LocalizedText =
      switch field {
      case .declarationNumber:
        LocalizedText(
          ja: "ほかの適合宣言書と重ならない番号です。", en: "A number that no other declaration has.")
      case .validity:
        LocalizedText(
          ja: "有効期間や条件などです。限定しないときは「なし」と書きます。",
          en: "Such as a period or a condition; write “none” if there is no limit.")
      case .reviewerName, .reviewerFunction:
        LocalizedText(
          ja: "署名者とは別の人が、適合を確かめます。",
          en: "Somebody other than the signatory reviews conformity.")
      case .supplement: LocalizedText(ja: "なくてもかまいません。", en: "It may stay empty.")
      default:
        LocalizedText(
          ja: "適合宣言書に載る内容です。", en: "It stands on the declaration as it is written here.")
      }
    return isProse
      ? try talk.prose(field, present: present, help: help)
      : try talk.line(field, present: present, help: help)
  }

  private func askLevel(_ present: Int?, _ evaluation: Evaluation) throws -> Int? {
    let levels = evaluation.catalogue.levelRule.levels.map { Optional($0.level) } + [nil]
    return try talk.choose(
      Menu(
        LocalizedText(ja: "宣言するレベル", en: "Level claimed"),
        levels.map { level in
          Choice(
            level, ja: level.map { "レベル\($0)" } ?? "まだ決めない",
            en: level.map { "level \($0)" } ?? "not decided yet")
        }, presetPlace: levels.firstIndex(of: present), help: LevelWords.standing(evaluation.level),
        reading: .inPrompt))
  }

  private func askCategories(
    _ present: [CategoryID], _ evaluation: Evaluation
  ) throws -> [CategoryID] {
    let known = evaluation.catalogue.categories.map(\.id.rawValue).joined(separator: " ")
    let question = TextQuestion(
      LocalizedText(ja: "適合を宣言するカテゴリー（例 RM PS）", en: "Categories claimed, such as RM PS"),
      help: LocalizedText(ja: "使えるのは \(known) です。", en: "There are \(known)."),
      present: present.map(\.rawValue).joined(separator: " "))
    return try talk.text(question) { text in
      try talk.refusing {
        let plain = text.precomposedStringWithCompatibilityMapping.replacing("、", with: " ")
        return try Named.categories(plain, in: evaluation.catalogue)
      }
    }
  }
}
