import Foundation
import GHSModel

/// What the interface remembers between runs: the language that was switched to, and which level each
/// product is to reach.
struct Preferences {
  private let file: URL
  private let targetFile: URL

  /// Prepares reading and writing `$XDG_CONFIG_HOME/ghs/language` and `targets`.
  init(_ environment: Environment) {
    let home = environment.value("HOME") ?? NSHomeDirectory()
    let config =
      environment.value("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? "\(home)/.config"
    file = URL(filePath: "\(config)/ghs/language")
    targetFile = URL(filePath: "\(config)/ghs/targets")
  }

  /// The language that was switched to last.
  var language: Language? {
    guard let text = try? String(contentsOf: file, encoding: .utf8) else { return nil }
    return Language(rawValue: text.trimmingCharacters(in: .whitespacesAndNewlines))
  }

  /// Remembers a language; a read-only home is no reason to disturb anybody.
  func remember(_ language: Language) {
    write(language.rawValue + "\n", to: file)
  }

  /// Which level each product is to reach.
  ///
  /// The file has lines of a product and a level; any other line says nothing.
  var targets: [ProductID: Int] {
    guard let text = try? String(contentsOf: targetFile, encoding: .utf8) else { return [:] }
    let pairs = text.split(separator: "\n").compactMap { line -> (ProductID, Int)? in
      let words = line.split(separator: " ")
      guard words.count == 2, let id = ProductID(rawValue: String(words[0])),
        let level = Int(words[1])
      else { return nil }
      return (id, level)
    }
    return Dictionary(pairs, uniquingKeysWith: { $1 })
  }

  /// Remembers which level a product is to reach; nothing forgets it.
  ///
  /// The file is read again first: another program may have remembered something meanwhile.
  func remember(target level: Int?, of product: ProductID) {
    var targets = targets
    targets[product] = level
    let lines = targets.sorted { $0.key.rawValue < $1.key.rawValue }
      .map { "\($0.key.rawValue) \($0.value)\n" }
    write(lines.joined(), to: targetFile)
  }

  private func write(_ text: String, to file: URL) {
    try? FileManager.default.createDirectory(
      at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
    try? Data(text.utf8).write(to: file, options: .atomic)
  }
}
