import GHSModel
import TerminalKit

/// The conditions of a filter, to be set and taken away one by one.
struct FilterPanel: Hashable, Sendable {
  /// What was asked for when the panel opened.
  let original: RequirementFilter
  private var row = 0
  private var column = 0

  /// Opens the panel.
  init(_ filter: RequirementFilter) {
    original = filter
  }

  /// The rows it takes, with its heading and the line below it.
  static func rows(for catalogue: Catalogue) -> Int {
    RequirementFilter.groups(of: catalogue).count + 2
  }

  /// The condition the keys act on.
  func option(in catalogue: Catalogue) -> RequirementFilter.Option? {
    let groups = RequirementFilter.groups(of: catalogue)
    guard groups.indices.contains(row), groups[row].indices.contains(column) else { return nil }
    return groups[row][column]
  }

  /// Answers to a command that moves; false when it is another.
  mutating func move(_ command: CommandID, in catalogue: Catalogue) -> Bool {
    let groups = RequirementFilter.groups(of: catalogue)
    switch command {
    case .filterRight:
      column += 1
      if column >= groups[row].count { (row, column) = ((row + 1) % groups.count, 0) }
    case .filterLeft:
      column -= 1
      if column < 0 {
        row = (row + groups.count - 1) % groups.count
        column = groups[row].count - 1
      }
    case .filterDown: row = (row + 1) % groups.count
    case .filterUp: row = (row + groups.count - 1) % groups.count
    default: return false
    }
    column = min(max(0, column), max(0, groups[row].count - 1))
    return true
  }

  private static func name(
    of option: RequirementFilter.Option, _ environment: Environment
  ) -> LocalizedText {
    environment.size.columns < narrow
      ? RequirementFilter.Words.shortName(of: option) : RequirementFilter.Words.name(of: option)
  }

  private static let narrow = 78

  /// Draws the conditions, those that are set marked, below a heading.
  func draw(
    _ filter: RequirementFilter, heading: [Span], in rect: Rect, of frame: inout Frame,
    catalogue: Catalogue, environment: Environment
  ) {
    let symbols = environment.symbols
    let inner = rect.inset(columns: 1)
    frame.putLine(heading, of: inner, ellipsis: symbols.ellipsis)
    let labels = RequirementFilter.Words.groups.map { environment($0) }
    let width = (labels.map(\.columnCount).max() ?? 0) + 1
    for (index, group) in RequirementFilter.groups(of: catalogue).enumerated() {
      var spans = [Span(labels[index].padded(toColumns: width), .muted)]
      for (place, option) in group.enumerated() {
        let mark = filter.options.contains(option) ? "[*] " : "[ ] "
        let isChosen = index == row && place == column
        let name = mark + environment(Self.name(of: option, environment))
        // Where it is must be seen without colour, too.
        spans.append(
          Span((place > 0 ? " " : "") + (isChosen ? String(symbols.marker) : " "), .accent))
        spans.append(Span(name, isChosen ? .selection : .text))
      }
      let marker = index == row ? String(symbols.marker) : " "
      frame.putLine(
        [Span(marker, .accent)] + spans + [Span("")], line: index + 1, of: rect,
        ellipsis: symbols.ellipsis)
    }
    frame.horizontalLine(rect.line(rect.rows - 1), symbols: symbols)
  }
}
