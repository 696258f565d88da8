import Foundation
import GHSModel

/// What a run of the program takes from its surroundings, read once.
struct Environment: Sendable {
  /// The environment variables.
  let variables: [String: String]

  /// Reads the surroundings of this process.
  static func current() -> Environment {
    Environment(variables: ProcessInfo.processInfo.environment)
  }

  /// A variable that is set and not empty.
  func value(_ name: String) -> String? {
    variables[name].flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The language of the locale: Japanese for a Japanese locale, English otherwise.
  var language: Language {
    let locale = value("LC_ALL") ?? value("LC_MESSAGES") ?? value("LANG") ?? ""
    return locale.lowercased().hasPrefix("ja") ? .ja : .en
  }

  /// Who acts when nobody says: `GHS_ACTOR`, or the name of the account.
  var actor: String {
    value("GHS_ACTOR") ?? value("USER") ?? NSUserName()
  }

  /// Where the workspace is when nobody says.
  var workspacePath: String {
    if let path = value("GHS_WORKSPACE") { return path }
    let home = value("HOME") ?? NSHomeDirectory()
    // The XDG specification has relative paths ignored.
    let data = value("XDG_DATA_HOME").flatMap { $0.hasPrefix("/") ? $0 : nil }
    return (data ?? "\(home)/.local/share") + "/ghs/workspace.sqlite"
  }
}
