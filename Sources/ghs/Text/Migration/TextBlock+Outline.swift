import Foundation
import GHSModel

extension TextBlock {
  /// Adds what is said of a migration.
  mutating func add(_ outline: MigrationOutline) {
    for part in outline.parts {
      switch part {
      case .heading(let text): add(text)
      case .text(let text, let indent, let hanging, let lines):
        add(text, indent: indent, hanging: hanging, limit: lines ?? .max)
      case .table(let rows):
        var table = TextTable(head: rows.first ?? [])
        for row in rows.dropFirst() { table.add(row) }
        add(lines: table.text.components(separatedBy: "\n"))
      case .commandLine(let text): add(text, indent: 2)
      case .gap: space()
      }
    }
  }
}
