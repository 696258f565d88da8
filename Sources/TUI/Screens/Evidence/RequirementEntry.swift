import Foundation
import GHSModel

/// The ids of requirements as somebody types them, separated by spaces or commas.
///
/// Full-width letters and the wrong case are understood.
struct RequirementEntry: Hashable, Sendable {
  /// The requirements that exist, in the order in which they were typed.
  let requirements: [RequirementID]
  /// What is wrong with the entry.
  let problem: LocalizedText?

  /// Reads an entry.
  init(_ text: String, in catalogue: Catalogue) {
    let words = text.precomposedStringWithCompatibilityMapping
      .split { $0.isWhitespace || ",;、・".contains($0) }.map(String.init)
    var found: [RequirementID] = []
    var unknown: String?
    for word in words {
      if let id = Self.id(word), catalogue.requirement(id) != nil {
        found.append(id)
      } else if unknown == nil {
        unknown = word
      }
    }
    requirements = found
    if let unknown {
      problem = Self.unknown(
        unknown, nearest: NearestMatches.among(catalogue.requirements.map(\.id), to: unknown).first)
    } else {
      problem = found.isEmpty ? FormMessages.noRequirement : nil
    }
  }

  private static func id(_ word: String) -> RequirementID? {
    RequirementID(rawValue: word.prefix(2).uppercased() + word.dropFirst(2).lowercased())
  }

  private static func unknown(_ word: String, nearest: RequirementID?) -> LocalizedText {
    let hint =
      nearest.map {
        LocalizedText(ja: "\($0)ではありませんか。", en: "Did you mean \($0)?")
      }
      ?? LocalizedText(
        ja: "番号はRM-4.2のように入力してください。", en: "Ids look like RM-4.2.")
    let shown = word.count > 24 ? word.prefix(24) + "…" : word
    return LocalizedText(
      ja: "「\(shown)」という要求事項はありません。" + hint.ja,
      en: "There is no requirement “\(shown)”. " + hint.en)
  }
}
