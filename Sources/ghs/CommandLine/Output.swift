import Foundation
import GHSModel

/// Where data and diagnostics go: data to standard output, everything else to standard error.
enum Output {
  /// Prints data in words.
  static func data(_ text: String) throws {
    try write(Data((harmless(text) + "\n").utf8))
  }

  /// Prints a prompt, behind which an answer is typed on the same line.
  static func prompt(_ text: String) throws {
    try write(Data(harmless(text).utf8))
  }

  /// Prints data as JSON with sorted keys.
  static func json(_ value: some Encodable) throws {
    try write(try CanonicalJSON.indentedData(value))
  }

  /// Prints a document as it is; whoever made it has made it harmless.
  static func document(_ bytes: Data) throws {
    try write(bytes)
  }

  /// Prints a diagnostic; where nobody can be reached any more, nobody is told.
  static func diagnostic(_ text: String) {
    try? FileHandle.standardError.write(contentsOf: Data((harmless(text) + "\n").utf8))
  }

  private static func write(_ bytes: Data) throws {
    do {
      try FileHandle.standardOutput.write(contentsOf: bytes)
    } catch {
      throw CommandError.outputLost
    }
  }

  /// Shows what could act on a terminal as a replacement; line breaks stay.
  ///
  /// Such characters are refused when they are entered, but a workspace may come from anybody.
  private static func harmless(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: \.actsOnTerminals) else { return text }
    var shown = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { shown.append(scalar.actsOnTerminals ? "\u{FFFD}" : scalar) }
    return String(shown)
  }
}
