import Foundation
import GHSModel
import TerminalKit

/// Looking for a requirement while typing.
struct RequirementSearch: Hashable, Sendable {
  /// What is looked for.
  var field = TextField()
  /// The row to return to when the search is given up.
  let origin: Int

  /// Starts at a row.
  init(origin: Int) {
    self.origin = origin
  }

  /// The rows whose requirement has the text in its id or its title, in either language.
  ///
  /// Case and width do not matter, and neither do spaces.
  func matches(in list: RequirementList) -> [Int] {
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
