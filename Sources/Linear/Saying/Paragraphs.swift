/// Cuts long texts where a listener can rest.
enum Paragraphs {
  /// The most bytes that sentences are put together to: two or three lines of a screen in either language.
  private static let longest = 240

  /// The lines of a text; one that is too long is cut between its sentences.
  static func of(_ text: String) -> [String] {
    text.split(separator: "\n", omittingEmptySubsequences: true).flatMap { line in
      line.utf8.count <= longest ? [String(line)] : joined(sentences(of: line))
    }
  }

  private static func joined(_ sentences: [String]) -> [String] {
    var paragraphs: [String] = []
    for sentence in sentences {
      if let last = paragraphs.last, last.utf8.count + sentence.utf8.count <= longest {
        paragraphs[paragraphs.count - 1] = last + sentence
      } else {
        paragraphs.append(sentence)
      }
    }
    return paragraphs.map { String($0.drop(while: \.isWhitespace)) }.filter { !$0.isEmpty }
  }

  /// The sentences, each with what stands before it; a full stop ends one only before a space.
  private static func sentences(of line: Substring) -> [String] {
    var sentences: [String] = []
    var sentence = ""
    for place in line.indices {
      let character = line[place]
      sentence.append(character)
      let following = line.index(after: place)
      guard following < line.endIndex else { continue }
      let isEnd =
        "。！？".contains(character)
        ? !"」』）".contains(line[following])
        : ".!?".contains(character) && line[following].isWhitespace
      if isEnd {
        sentences.append(sentence)
        sentence = ""
      }
    }
    if !sentence.isEmpty { sentences.append(sentence) }
    return sentences
  }
}
