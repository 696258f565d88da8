import Foundation
import GHSModel
import Linear

extension Conversation {
  /// Asks for requirements by their ids; the id of a category means all of its required ones that apply.
  func requirements(
    present: [RequirementID], in evaluation: Evaluation
  ) throws -> [RequirementID] {
    let question = TextQuestion(
      LocalizedText(
        ja: "要求事項（例：RM-4.2 RM-4.3、カテゴリー全体ならRM）",
        en: "Requirements, such as RM-4.2 RM-4.3, or RM for a whole category"),
      help: LocalizedText(
        ja: "IDを空白で区切って並べます。", en: "Write their ids with spaces between them."),
      present: present.map(\.rawValue).joined(separator: " "), isRequired: true)
    return try text(question) { text in
      try refusing {
        let ids = try text.precomposedStringWithCompatibilityMapping
          .split { $0 == " " || $0 == "," || $0 == "、" || $0.isNewline }
          .flatMap { try evaluation.requirements(named: String($0)) }
        guard !ids.isEmpty else { throw InputError.noRequirement }
        return Array(Set(ids)).sorted()
      }
    }
  }
}

extension Evaluation {
  fileprivate func requirements(named text: String) throws -> [RequirementID] {
    let category = derivation.categories.first { $0.id.rawValue == text.uppercased() }
    if let category {
      return category.requirements
        .filter { $0.obligation == .required && $0.reason != .doesNotApply }.map(\.id)
    }
    let id = try Named.requirement(text)
    guard catalogue.requirement(id) != nil else {
      let near = NearestMatches.among(catalogue.requirements.map(\.id), to: text)
        .map(\.rawValue).joined(separator: ", ")
      throw Refusal(
        ja: "要求事項\(id)はありません。" + (near.isEmpty ? "" : "もしかすると\(near)ですか。"),
        en: "There is no requirement \(id)." + (near.isEmpty ? "" : " Did you mean \(near)?"))
    }
    return [id]
  }
}
