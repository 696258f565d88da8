import Foundation
import GHSModel

/// What the interface remembers between runs: the language that was switched to.
struct Preferences {
  private let file: URL

  /// Prepares reading and writing `$XDG_CONFIG_HOME/ghs/language`.
  init(_ environment: Environment) {
    let home = environment.value("HOME") ?? NSHomeDirectory()
    let config =
      environment.value("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? "\(home)/.config"
    file = URL(filePath: "\(config)/ghs/language")
  }

  /// The language that was switched to last.
  var language: Language? {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    return Language(rawValue: text.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  /// Remembers a language; a read-only home is no reason to disturb anybody.
  func remember(_ language: Language) {
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? Data((language.rawValue + "\n").utf8).write(to: file, options: .atomic)
  }
}
