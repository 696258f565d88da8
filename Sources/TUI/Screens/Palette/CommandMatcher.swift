import GHSModel
import TerminalKit

/// What was typed to find a command, compared with its names, keys and explanations in both languages.
struct CommandMatcher {
  private let words: [String]

  /// Takes what was typed; nothing finds everything.
  init(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).map { SearchText.folded(String($0)) }
      .filter { !$0.isEmpty }
  }

  /// How well a command fits, the best highest; nothing when a word is nowhere in it.
  func score(of entry: CommandEntry) -> Int? {
    var sum = 0
    for word in words {
      guard let score = score(of: word, in: entry) else { return nil }
      sum += score
    }
    return sum
  }

  private func score(of word: String, in entry: CommandEntry) -> Int? {
    if entry.foldedNames.contains(word) { return 100 }
    if entry.foldedKeys.contains(word) { return 90 }
    if entry.foldedNames.contains(where: { $0.hasPrefix(word) }) { return 80 }
    if entry.foldedNames.contains(where: { $0.contains(" " + word) }) { return 70 }
    if entry.foldedNames.contains(where: { $0.contains(word) }) { return 60 }
    if word.count > 1, entry.foldedKeys.contains(where: { $0.hasPrefix(word) }) { return 50 }
    if entry.foldedHelp.contains(where: { $0.contains(word) }) { return 40 }
    if entry.foldedPlaces.contains(where: { $0.contains(word) }) { return 20 }
    if word.count > 1, entry.foldedNames.contains(where: { Self.isSpread(word, in: $0) }) {
      return 10
    }
    return nil
  }

  /// Whether the characters of a word occur in a text in their order, with others between them.
  private static func isSpread(_ word: String, in text: String) -> Bool {
    var rest = word[...]
    for character in text where character == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
