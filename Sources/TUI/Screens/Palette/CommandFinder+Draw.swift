import GHSModel
import TerminalKit

extension CommandFinder {
  private static let rowsForExplanation = 3

  /// Where the parts are: the field, the list and the explanation of the chosen command.
  private static func parts(_ room: Rect) -> [Rect] {
    room.splitRows([.fixed(1), .remaining, .fixed(min(rowsForExplanation, room.rows / 3))])
  }

  /// The rows of the list in a room.
  static func height(in room: Rect) -> Int { parts(room)[1].rows }

  /// Draws what is typed, what it finds, and what the chosen command does.
  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    let parts = Self.parts(room)
    drawField(in: parts[0], of: &frame, environment: environment)
    let list = parts[1]
    guard !found.isEmpty else {
      frame.putWrapped(environment(Words.nothing), in: list)
      return
    }
    let visible = cursor.visible(count: found.count, height: list.rows)
    for (line, index) in visible.enumerated() {
      let row = list.line(line)
      drawRow(
        found[index], isChosen: index == cursor.selection, in: row, of: &frame,
        environment: environment)
      if index == cursor.selection { frame.highlight(row) }
    }
    let edge = Rect(row: list.row, column: list.endColumn - 1, rows: list.rows, columns: 1)
    let more = environment.symbols.more
    if visible.lowerBound > 0 { frame.putLine(String(more[0]), of: edge, style: .accent) }
    if visible.upperBound < found.count {
      frame.putLine(String(more[1]), line: list.rows - 1, of: edge, style: .accent)
    }
    frame.putWrapped(explanation(environment), in: parts[2])
  }

  private func drawField(in row: Rect, of frame: inout Frame, environment: Environment) {
    let count = field.text.isEmpty ? "" : environment(Words.count(found.count))
    let parts = row.splitColumns([.fixed(2), .remaining, .fixed(count.columnCount)], gap: 1)
    frame.putLine(String(environment.symbols.marker), of: parts[0], style: .accent)
    frame.putField(field, in: parts[1], placeholder: environment(Words.placeholder))
    frame.putLine(count, of: parts[2], style: found.isEmpty ? .warning : .accent)
  }

  private func drawRow(
    _ entry: CommandEntry, isChosen: Bool, in row: Rect, of frame: inout Frame,
    environment: Environment
  ) {
    let isWide = row.columns >= 60
    let parts = row.splitColumns(
      [.fixed(1), .fixed(isWide ? 20 : 16), .remaining, .fixed(isWide ? 14 : 11), .fixed(1)],
      gap: 1)
    let ellipsis = environment.symbols.ellipsis
    let style: Style = entry.obstacle == nil ? .text : .muted
    frame.putLine(isChosen ? String(environment.symbols.marker) : " ", of: parts[0], style: .accent)
    frame.putLine(environment(entry.command.name), of: parts[1], style: style, ellipsis: ellipsis)
    frame.putLine(about(entry, environment), of: parts[2], style: .muted, ellipsis: ellipsis)
    frame.putLine(
      entry.command.keyNames(environment.symbols).joined(separator: " "), of: parts[3],
      style: .footerKey, ellipsis: ellipsis)
  }

  /// Where a command exists that does not exist here, else what it does.
  private func about(_ entry: CommandEntry, _ environment: Environment) -> String {
    switch entry.standing {
    case .elsewhere(let context):
      environment(LocalizedText(ja: "（\(context.name.ja)）", en: "(\(context.name.en))"))
    case .here(.unavailable):
      environment(Words.notNow) + environment(entry.obstacle ?? Words.notNow)
    case .here: environment(entry.command.help)
    }
  }

  private func explanation(_ environment: Environment) -> String {
    guard let chosen else { return "" }
    let help = environment(Words.help(of: chosen.command))
    guard let obstacle = chosen.obstacle else { return help }
    return environment(Words.notNow) + environment(obstacle) + "\n" + help
  }
}
