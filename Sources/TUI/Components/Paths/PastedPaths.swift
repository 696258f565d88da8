import Foundation

/// The paths in a text that was pasted, as a file manager or a listing gives them: one a line, in quotes,
/// or as `file:` addresses.
struct PastedPaths: Hashable, Sendable {
  /// The paths.
  let paths: [String]

  /// Takes the paths from a text.
  init(_ text: String) {
    paths = text.split(whereSeparator: \.isNewline).flatMap { line in
      Self.words(line.trimmingCharacters(in: .whitespaces)).map(Self.path)
    }.filter { !$0.isEmpty }
  }

  /// A line in quotes holds one path or several; any other line is one path, whatever is in it.
  private static func words(_ line: String) -> [String] {
    guard line.first == "'" else { return [line] }
    var words: [String] = []
    var rest = line[...]
    while rest.first == "'", let end = rest.dropFirst().firstIndex(of: "'") {
      words.append(String(rest[rest.index(after: rest.startIndex)..<end]))
      rest = rest[rest.index(after: end)...].drop { $0 == " " }
    }
    return rest.isEmpty ? words : [line]
  }

  private static func path(_ word: String) -> String {
    guard word.hasPrefix("file://") else { return word }
    return word.dropFirst("file://".count).removingPercentEncoding ?? word
  }
}
