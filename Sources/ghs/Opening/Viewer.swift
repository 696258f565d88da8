import CursesTerminal
import Foundation
import GHSModel

/// The program of the system that shows files and web pages.
///
/// It is `$GHS_OPENER` if that is set, or else `xdg-open` where there is a display; never through a shell.
struct Viewer: Sendable {
  private let command: String?
  private let reason: LocalizedText

  /// Looks for the program.
  init(_ environment: Environment) {
    if let chosen = environment.value("GHS_OPENER") {
      command = Self.find(chosen, environment)
      reason = LocalizedText(
        ja: "GHS_OPENER のプログラム\(chosen.quotable)が見つからないため、場所を示します。",
        en:
          "The program named by GHS_OPENER, \(chosen.quotable), cannot be found. This is the place:"
      )
    } else if environment.value("DISPLAY") ?? environment.value("WAYLAND_DISPLAY") != nil {
      command = Self.find("xdg-open", environment)
      reason = LocalizedText(
        ja: "ファイルを開くプログラム（xdg-open）がないため、場所を示します。",
        en: "There is no program here that opens files (xdg-open). This is the place:")
    } else {
      command = nil
      reason = LocalizedText(
        ja: "この端末には画面表示のできる環境がないため、場所を示します。",
        en: "There is no display here on which it could be opened. This is the place:")
    }
  }

  /// Starts the program; it goes on by itself.
  ///
  /// - Parameter place: An absolute path or an address.
  /// - Returns: Why it was not started; nothing when it was.
  func show(_ place: String) -> LocalizedText? {
    guard let command else { return reason }
    do {
      try ChildProgram(command: [command, place]).start()
      return nil
    } catch {
      return reason
    }
  }

  private static func find(_ name: String, _ environment: Environment) -> String? {
    let folders = (environment.value("PATH") ?? "").split(separator: ":").map { "\($0)/\(name)" }
    return (name.contains("/") ? [name] : folders)
      .first { FileManager.default.isExecutableFile(atPath: $0) }
  }
}
