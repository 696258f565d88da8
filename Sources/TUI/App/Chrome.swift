import GHSModel
import TerminalKit

/// Where the parts of every screen are: title, body, status, footer.
struct Chrome {
  /// The bar that says where one is.
  let title: Rect
  /// The screen's own room.
  let body: Rect
  /// The line that says what is going on; none while nothing takes long.
  let work: Rect
  /// The line above the footer; more lines for an error.
  let status: Rect
  /// What can be done now.
  let footer: Rect

  /// The smallest terminal on which the screens are drawn.
  static let minimum = Size(rows: 15, columns: 60)
  private static let mostErrorLines = 5

  /// Divides a terminal.
  init(_ environment: Environment) {
    let lines = Self.statusLines(in: environment).count
    let parts = Rect(environment.size).splitRows([
      .fixed(1), .remaining, .fixed(environment.shownWork == nil ? 0 : 1), .fixed(lines), .fixed(1),
    ])
    (title, body, work, status, footer) = (parts[0], parts[1], parts[2], parts[3], parts[4])
  }

  /// The lines of the status, at least one.
  static func statusLines(in environment: Environment) -> [String] {
    guard let status = environment.status else { return [""] }
    let mark =
      switch status {
      case .notice: ""
      case .report: environment(reportMark)
      case .error: environment(errorMark)
      }
    let lines = (mark + environment(status.text))
      .wrapped(toColumns: max(1, environment.size.columns - 2))
    return lines.isEmpty ? [""] : Array(lines.prefix(mostErrorLines))
  }

  /// Whether a terminal is too small to draw a screen on.
  static func isTooSmall(_ size: Size) -> Bool {
    size.rows < minimum.rows || size.columns < minimum.columns
  }

  private static let reportMark = LocalizedText(
    ja: "お知らせ（Esc で閉じる）：", en: "Please note (Esc closes this): ")

  private static let errorMark = LocalizedText(
    ja: "エラー（Esc で閉じる）：", en: "Error (Esc closes this): ")
}
