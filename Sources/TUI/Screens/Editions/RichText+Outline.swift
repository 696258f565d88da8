import GHSModel
import TerminalKit

extension RichText {
  /// What is said of a migration, without the advice for the command line.
  init(_ outline: MigrationOutline) {
    self.init()
    for part in outline.parts {
      switch part {
      case .heading(let text): paragraph(text, .title)
      case .text(let text, let indent, _, let lines):
        item([Span(String(repeating: " ", count: indent))], text.shortened(toLines: lines))
      case .table(let rows): add(rows)
      case .commandLine: break
      case .gap: gap()
      }
    }
  }

  /// Adds rows whose columns are aligned, the first one emphasised.
  private mutating func add(_ rows: [[String]]) {
    let count = rows.map(\.count).max() ?? 0
    let widths = (0..<count).map { column in
      rows.compactMap { $0.indices.contains(column) ? $0[column].columnCount : nil }.max() ?? 0
    }
    for (index, row) in rows.enumerated() {
      let cells = zip(row, widths).map { $0.padded(toColumns: $1) }
      line([Span(cells.joined(separator: "  "), index == 0 ? .emphasis : .text)])
    }
  }
}

extension String {
  /// The text on one line, cut where it would take more than so many lines of 80 columns.
  fileprivate func shortened(toLines lines: Int?) -> String {
    let plain = split(whereSeparator: \.isNewline).joined(separator: " ")
    return lines.map { plain.truncated(toColumns: $0 * 72) } ?? plain
  }
}
