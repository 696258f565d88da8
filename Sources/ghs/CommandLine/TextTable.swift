import TerminalKit

/// Columns of text for a terminal or a pipe, aligned by East Asian width.
struct TextTable {
  private var rows: [[String]] = []

  /// Creates a table without rows.
  init(head: [String]) {
    rows.append(head)
  }

  /// A table of items, one a row; nothing where there is none.
  static func text<Item>(of items: [Item], head: [String], row: (Item) -> [String]) -> String {
    guard !items.isEmpty else { return "" }
    var table = TextTable(head: head)
    for item in items { table.add(row(item)) }
    return table.text
  }

  /// Adds a row.
  mutating func add(_ cells: [String]) {
    rows.append(cells.map { $0.replacing("\n", with: " ") })
  }

  /// The rows, each on its line, without spaces at the end.
  var text: String {
    let columns = rows.map(\.count).max() ?? 0
    let widths = (0..<columns).map { column in
      rows.compactMap { $0.indices.contains(column) ? $0[column].columnCount : nil }.max() ?? 0
    }
    return rows.map { row in
      let padded = row.enumerated().map { column, cell in
        column == row.count - 1
          ? cell : cell + String(repeating: " ", count: widths[column] - cell.columnCount)
      }
      return padded.joined(separator: "  ")
    }.joined(separator: "\n")
  }
}
