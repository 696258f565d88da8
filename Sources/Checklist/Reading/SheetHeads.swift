import Foundation
import GHSModel

/// Which column of a sheet holds what; people insert rows and columns, and move them.
struct SheetHeads {
  /// The row of the heads, from 0.
  let row: Int
  /// What each column holds.
  let columns: [Int: ChecklistForm.Column]

  /// How many of our heads make a sheet ours.
  private static let enough = 4
  /// Within how many rows the heads stand.
  private static let depth = 20

  /// Columns that stand twice, with the second place.
  private let repeated: [(ChecklistForm.Column, WorkbookReader.Cell)]
  private let first: WorkbookReader.Cell

  /// Finds the heads; nothing in a sheet that is somebody's own.
  init?(in rows: [Int: [WorkbookReader.Cell]]) {
    let names = Dictionary(
      ChecklistForm.Column.allCases.flatMap { column in
        [(Self.folded(column.name.ja), column), (Self.folded(column.name.en), column)]
      }, uniquingKeysWith: { first, _ in first })
    for row in rows.keys.sorted().prefix(Self.depth) {
      var columns: [Int: ChecklistForm.Column] = [:]
      var repeated: [(ChecklistForm.Column, WorkbookReader.Cell)] = []
      let cells = (rows[row] ?? []).sorted { $0.column < $1.column }
      for cell in cells {
        guard case .text(let text) = cell.value, text.utf8.count < 200,
          let column = names[Self.folded(text)]
        else { continue }
        if columns.values.contains(column) {
          repeated.append((column, cell))
        } else {
          columns[cell.column] = column
        }
      }
      if columns.count >= Self.enough, let first = cells.first {
        self.row = row
        self.columns = columns
        self.repeated = repeated
        self.first = first
        return
      }
    }
    return nil
  }

  /// Columns that are missing or not to be told apart; without them a file would seem to empty every cell.
  func faults(in sheet: String) -> [CellFault] {
    let present = Set(columns.values)
    let missing = ChecklistForm.Column.allCases.filter { column in
      column.isRead && !present.contains(column)
    }
    return missing.map { CellFault(sheet: sheet, cell: first.name, kind: .columnMissing($0.name)) }
      + repeated.filter { $0.0.isRead }.map { column, cell in
        CellFault(sheet: sheet, cell: cell.name, kind: .columnRepeated(column.name))
      }
  }

  /// Whether merged cells hide what one of the rows says: all but the first of them are empty.
  func isTouched(by range: CellRange) -> Bool {
    range.rows.upperBound > row
      && columns.contains { $0.value.isRead && range.columns.contains($0.key) }
  }

  /// A text without regard to width, case and the spaces around it.
  static func folded(_ text: String) -> String {
    text.precomposedStringWithCompatibilityMapping.lowercased()
      .trimmingCharacters(in: .whitespacesAndNewlines)
  }
}

extension ChecklistForm.Column {
  /// Whether anything is taken from the column.
  var isRead: Bool { self == .id || field != nil }
}
