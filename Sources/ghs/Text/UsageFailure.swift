import ArgumentParser
import GHSModel

/// A command line the parser refused, in the words of the user's language.
///
/// The parser keeps what went wrong to itself and only says it, in English; its sentence is taken
/// apart here. A sentence of a kind that is not known is shown as it is.
struct UsageFailure {
  /// What the parser said.
  let sentence: String
  /// The command line.
  let arguments: [String]

  /// What the user reads: what is wrong, what was probably meant, and where to look.
  func text(in language: Language) -> String {
    let path = CommandPath(arguments).names
    let help = (path + ["--help"]).joined(separator: " ")
    return [
      explanation[language] + (suggestion?[language] ?? ""),
      language(ja: "使い方は\(help)で確かめられます。", en: "See \(help)."),
    ].joined(separator: language == .ja ? "" : " ")
  }

  private var explanation: LocalizedText {
    if let word = mistypedCommand {
      return LocalizedText(
        ja: "「\(word.quotable)」というコマンドはありません。", en: "There is no command “\(word.quotable)”.")
    }
    if let japanese = Self.ownSentences[sentence] {
      return LocalizedText(ja: japanese, en: sentence)
    }
    for kind in Self.kinds {
      if let parts = try? kind.pattern.wholeMatch(in: sentence) {
        let values = (1..<parts.output.count).map { String(parts.output[$0].substring ?? "") }
        return kind.words(values.map(\.quotable))
      }
    }
    let end = sentence.last == "." ? "" : "."
    return LocalizedText(ja: "コマンドの指定に誤りがあります：\(sentence)", en: sentence + end)
  }

  /// The word that stands where a command is expected and is none.
  private var mistypedCommand: String? {
    let place = CommandPath(arguments)
    guard !place.subcommands.isEmpty, let word = place.rest.first, !word.hasPrefix("-") else {
      return nil
    }
    return word
  }

  private var suggestion: LocalizedText? {
    guard let word = mistypedCommand else { return nil }
    let place = CommandPath(arguments)
    let names = place.subcommands.map { Name(rawValue: $0._commandName) }
    let nearest = NearestMatches.among(names, to: word).map {
      (place.names + [$0.rawValue]).joined(separator: " ")
    }
    guard !nearest.isEmpty else { return nil }
    let list = nearest.joined(separator: ", ")
    return LocalizedText(ja: "もしかすると \(list) ですか。", en: " Did you mean \(list)?")
  }

  /// The name of a command, to be compared with what was typed.
  private struct Name: RawRepresentable {
    let rawValue: String
  }
}
