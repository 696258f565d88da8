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

  /// One of the questions.
  private struct Item {
    let label: LocalizedText
    /// Whether an answer is still wanted.
    let isEmpty: (DeclarationContent) -> Bool
    let ask: (inout DeclarationContent) throws -> Void
  }

  /// Asks for the contents of a declaration and saves them together.
  func run() throws {
    let evaluation = try workspace.evaluation(of: product)
    let before = try workspace.declarations(of: product).first { $0.status == .draft }?.content
    var content = before ?? start(evaluation)
    let items = items(evaluation)
    let wanted = try before.map { try choose(from: items, $0) } ?? items
    if wanted.count > 1 {
      try talk.say(
        ja: "下書きの項目を順に尋ねます。空のままでも保存でき、最後にまとめて保存します。",
        en:
          "The fields of the draft follow. They may stay empty, and are saved together at the end.")
    }
    try talk.fill(
      wanted.map { item in Step { try item.ask(&content) } } + [
        talk.change {
          try workspace.saveDraft(product, content, expecting: before ?? DeclarationContent())
          let missing = content.missingItems(for: evaluation.assessment.product)
          try talk.say(ja: "下書きを保存しました。", en: "Saved the draft.")
          guard !missing.isEmpty else { return }
          try talk.say(
            ja: "まだ空の項目：\(missing.map(\.name.ja).joined(separator: "、"))。",
            en: "Still missing: \(missing.map(\.name.en).joined(separator: "; ")).")
        }
      ], keptAs: "draft \(product)")
  }

  private func items(_ evaluation: Evaluation) -> [Item] {
    func item(
      _ field: Field, _ name: InputError.Field, isProse: Bool = false, mayStayEmpty: Bool = false
    ) -> Item {
      Item(
        label: name.label, isEmpty: { !mayStayEmpty && $0[keyPath: field].isEmpty },
        ask: { $0[keyPath: field] = try ask(name, $0[keyPath: field], isProse: isProse) })
    }
    return [
      item(\.number, .declarationNumber), item(\.issuerName, .issuerName),
      item(\.issuerAddress, .issuerAddress, isProse: true),
      Item(
        label: Self.level, isEmpty: { $0.claimedLevel == nil },
        ask: { $0.claimedLevel = try askLevel($0.claimedLevel, evaluation) }),
      Item(
        label: Self.categories, isEmpty: { $0.claimedCategories.isEmpty },
        ask: { $0.claimedCategories = try askCategories($0.claimedCategories, evaluation) }),
      item(\.placeOfIssue, .placeOfIssue), item(\.signatoryName, .signatoryName),
      item(\.signatoryFunction, .signatoryFunction), item(\.validity, .validity, isProse: true),
      item(\.reviewerName, .reviewerName), item(\.reviewerFunction, .reviewerFunction),
      item(\.supplement, .supplement, isProse: true, mayStayEmpty: true),
    ]
  }

  private static let level = LocalizedText(ja: "宣言するレベル", en: "Level claimed")
  private static let categories = LocalizedText(
    ja: "適合を宣言するカテゴリー", en: "Categories claimed")

  private enum Extent {
    case empty, all, one
  }

  /// Which questions of a draft that is there are asked again.
  private func choose(from items: [Item], _ content: DeclarationContent) throws -> [Item] {
    let empty = items.filter { $0.isEmpty(content) }
    var choices = [
      Choice(Extent.all, ja: "すべての項目", en: "all fields", words: ["すべて"]),
      Choice(.one, ja: "一つの項目", en: "one field", words: ["一つ"]),
    ]
    if !empty.isEmpty {
      choices.insert(
        Choice(.empty, ja: "空の項目だけ", en: "only what is empty", words: ["空"]), at: 0)
    }
    let extent = try talk.choose(
      Menu(
        LocalizedText(ja: "下書きの何を書きますか", en: "What of the draft?"), choices, presetPlace: 0,
        help: LocalizedText(
          ja: "すでにある下書きに続けて書きます。", en: "There is a draft already; it is gone on with."),
        reading: .inPrompt))
    switch extent {
    case .empty: return empty
    case .all: return items
    case .one:
      let chosen = try talk.choose(
        Menu(
          LocalizedText(ja: "どの項目ですか", en: "Which field?"),
          items.indices.map { Choice($0, items[$0].label) },
          help: LocalizedText(
            ja: "番号か、項目の名前で選びます。", en: "Choose by number or by name.")))
      return [items[chosen]]
    }
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
        Self.level,
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
      LocalizedText(
        ja: "\(Self.categories.ja)（例：RM PS）", en: "\(Self.categories.en), such as RM PS"),
      help: LocalizedText(ja: "使えるのは\(known)です。", en: "There are \(known)."),
      present: present.map(\.rawValue).joined(separator: " "))
    return try talk.text(question) { text in
      try talk.refusing {
        let plain = text.precomposedStringWithCompatibilityMapping.replacing("、", with: " ")
        return try Named.categories(plain, in: evaluation.catalogue)
      }
    }
  }
}
