import Foundation
import GHSModel
import TerminalKit

/// What was typed to find a command, compared with its names, keys and explanations in both languages.
struct CommandMatcher {
  /// The score of a word whose letters only occur somewhere in a name.
  static let guessed = 10
  /// The least score of a word that is written in a name, a key or an explanation.
  static let certain = 40

  private let words: [String]

  /// Takes what was typed; nothing finds everything.
  init(_ text: String) {
    words = text.split(whereSeparator: \.isWhitespace).map { SearchText.folded(String($0)) }
      .filter { !$0.isEmpty }
  }

  /// Whether nothing was typed, so that everything fits equally well.
  var isEmpty: Bool { words.isEmpty }

  /// How well a command fits, the best highest; nothing when a word is nowhere in it.
  ///
  /// - Parameters:
  ///   - entry: What it is found by.
  ///   - places: The names of where it is to be found, when that is elsewhere.
  /// - Returns: 10 to 100 for each word; nothing when one is missing.
  func score(of entry: CommandTexts, in places: [String]) -> Int? {
    var sum = 0
    for word in words {
      guard let score = score(of: word, in: entry, places) else { return nil }
      sum += score
    }
    return sum
  }

  private func score(of word: String, in entry: CommandTexts, _ places: [String]) -> Int? {
    if entry.names.contains(word) { return 100 }
    if entry.keys.contains(word) { return 90 }
    if entry.names.contains(where: { $0.utf8.starts(with: word.utf8) }) { return 80 }
    if entry.names.contains(where: { Self.has(" " + word, in: $0) }) { return 70 }
    if entry.names.contains(where: { Self.has(word, in: $0) }) { return 60 }
    if word.count > 1, entry.keys.contains(where: { $0.utf8.starts(with: word.utf8) }) {
      return 50
    }
    if entry.help.contains(where: { Self.has(word, in: $0) }) { return Self.certain }
    if places.contains(where: { Self.has(word, in: $0) }) { return 20 }
    if word.count > 1, entry.names.contains(where: { Self.isSpread(word, in: $0) }) {
      return Self.guessed
    }
    return nil
  }

  /// Whether a text has a word; both are folded, so that their bytes can be compared.
  private static func has(_ word: String, in text: String) -> Bool {
    text.utf8.withContiguousStorageIfAvailable { text in
      word.utf8.withContiguousStorageIfAvailable { word in
        guard let start = text.baseAddress, let sought = word.baseAddress, word.count <= text.count
        else { return word.isEmpty }
        return (0...text.count - word.count).contains {
          start[$0] == sought[0] && memcmp(start + $0, sought, word.count) == 0
        }
      }
    } == true
  }

  /// Whether the characters of a word occur in a text in their order, with others between them.
  private static func isSpread(_ word: String, in text: String) -> Bool {
    var rest = word[...]
    for character in text where character == rest.first { rest.removeFirst() }
    return rest.isEmpty
  }
}
