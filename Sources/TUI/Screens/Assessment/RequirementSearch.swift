import Foundation
import GHSModel
import TerminalKit

/// Looking for a requirement while typing.
struct RequirementSearch: Hashable, Sendable {
  /// What is looked for.
  private(set) var field = TextField()
  /// The rows of the requirements that have it.
  private(set) var matches: [Int] = []
  /// The row to return to when the search is given up.
  let origin: Int

  /// Starts at a row.
  init(origin: Int) {
    self.origin = origin
  }

  /// Takes a key for the text; false when it is not an editing key.
  mutating func type(_ key: Key, in list: RequirementList) -> Bool {
    guard field.handle(key) else { return false }
    matches = matches(in: list)
    return true
  }

  /// Inserts pasted text.
  mutating func paste(_ text: String, in list: RequirementList) {
    field.paste(text)
    matches = matches(in: list)
  }

  /// The rows whose requirement has the text in its id or its title, in either language.
  ///
  /// Case and width do not matter, and neither do spaces.
  private func matches(in list: RequirementList) -> [Int] {
    let wanted = Self.folded(field.text)
    guard !wanted.isEmpty else { return [] }
    return list.rows.indices.filter { row in
      guard let requirement = list.requirement(at: row) else { return false }
      let texts = [requirement.id.rawValue, requirement.title.ja, requirement.title.en]
      return texts.contains { Self.folded($0).contains(wanted) }
    }
  }

  private static func folded(_ text: String) -> String {
    text.precomposedStringWithCompatibilityMapping.lowercased().filter { !$0.isWhitespace }
  }
}
