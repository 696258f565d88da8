import Foundation
import GHSModel
import TUI

/// The file in which the user chooses keys, `$XDG_CONFIG_HOME/ghs/keys`.
struct KeyFile {
  private let file: URL

  /// What is read of it; nobody writes more lines than there are commands.
  private static let limit = 1 << 16

  /// How many faults are said; more would not fit above the footer.
  private static let mostFaults = 3

  /// Prepares reading the file; there need not be one.
  init(_ environment: Environment) {
    let home = environment.value("HOME") ?? NSHomeDirectory()
    let config =
      environment.value("XDG_CONFIG_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
      ?? "\(home)/.config"
    file = URL(filePath: "\(config)/ghs/keys")
  }

  /// The keys that were chosen, and what has to be said about the file; nothing when all is well.
  ///
  /// - Parameter most: How many faults are named.
  /// - Returns: The keys, the standard ones where a line is not followed, and the report.
  func read(naming most: Int = mostFaults) -> (keys: KeyConfiguration, report: LocalizedText?) {
    let path = file.path(percentEncoded: false)
    guard FileManager.default.fileExists(atPath: path) else {
      return (KeyConfiguration(), nil)
    }
    // Opening a pipe would wait for whoever writes into it.
    let type = try? FileManager.default.attributesOfItem(atPath: resolved)[.type]
    guard type as? FileAttributeType == .typeRegular,
      let handle = try? FileHandle(forReadingFrom: file),
      let data = try? handle.read(upToCount: Self.limit) ?? Data(),
      let text = String(data: data, encoding: .utf8)
    else { return (KeyConfiguration(), unreadable) }
    let keys = KeyConfiguration(parsing: text)
    return (keys, report(keys.faults, naming: most))
  }

  /// The path of the file.
  var path: String { file.path(percentEncoded: false) }

  private var resolved: String { file.resolvingSymlinksInPath().path(percentEncoded: false) }

  private var unreadable: LocalizedText {
    LocalizedText(
      ja: "キーの設定 \(name) をUTF-8の文章として読めないため、元のキーで動作します。",
      en: "The keys in \(name) cannot be read as UTF-8 text; the standard keys are used.")
  }

  private var name: String { file.path(percentEncoded: false).quotable }

  private func report(_ faults: [KeyFault], naming most: Int) -> LocalizedText? {
    guard !faults.isEmpty else { return nil }
    let shown = faults.prefix(most)
    let more = faults.count - shown.count
    let ja =
      ["キーの設定 \(name) のうち、次の行は使わず、元のキーで動作します。"]
      + shown.map { "\($0.line)行目：\($0.text.ja)" }
      + (more > 0 ? ["ほか\(more)行（ghs keys --check）"] : [])
    let en =
      ["Of the keys in \(name) these lines are not followed; their standard keys are used."]
      + shown.map { "Line \($0.line): \($0.text.en)" }
      + (more > 0 ? ["and \(more) more: ghs keys --check"] : [])
    return LocalizedText(ja: ja.joined(separator: "\n"), en: en.joined(separator: "\n"))
  }
}
