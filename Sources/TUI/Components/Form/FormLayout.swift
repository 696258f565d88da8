import GHSModel
import TerminalKit

/// Where the fields of a form are within a room, scrolled so that the one with the cursor shows.
struct FormLayout {
  /// One field's place; rows outside of the room are cut off.
  struct Place {
    /// The label.
    var label: Rect
    /// The input.
    var input: Rect
    /// What is said of the field, below the input.
    var remarks: Rect
    /// What is wrong with the field, then what else there is to say of it.
    var remarkLines: [Span]
    /// How many of these lines are out of sight above.
    var hiddenRemarks = 0
  }

  /// The places, one for each field.
  private(set) var places: [Place] = []
  /// The lines at the bottom for what is said about the field with the cursor.
  let note: Rect
  /// Whether fields are out of sight above and below.
  private(set) var hasMore = (above: false, below: false)

  /// Lays out a form.
  init<Name>(_ form: Form<Name>, in room: Rect, _ environment: Environment) {
    let parts = room.splitRows([.remaining, .fixed(room.rows >= 5 ? 2 : 0)])
    let area = parts[0]
    note = parts[1]
    let shown = form.fields.filter { !$0.isHidden }
    let widest = shown.map { environment($0.label).columnCount }.max() ?? 0
    // Marker, space, label, mark of what is required, space.
    let labelColumns = min(widest, max(8, area.columns / 3)) + 4
    let columns = area.splitColumns([.fixed(labelColumns), .remaining])
    let width = min(columns[1].columns, 100)

    let remarks = form.fields.map { field in
      field.isHidden ? [] : Self.remarks(on: field.name, of: form, columns: width, environment)
    }
    let needed =
      shown.reduce(0) { $0 + $1.input.rows(columns: width, environment) }
      + remarks.reduce(0) { $0 + $1.count }
    let extra = Self.extraRows(form, free: area.rows - needed)
    var row = 0
    for (field, lines) in zip(form.fields, remarks) {
      let own = field.input.rows(columns: width, environment)
      let rows = field.isHidden ? 0 : own + (field.input.isProse ? extra : 0)
      places.append(
        Place(
          label: Rect(
            row: row, column: columns[0].column, rows: min(1, rows), columns: labelColumns),
          input: Rect(row: row, column: columns[1].column, rows: rows, columns: width),
          remarks: Rect(
            row: row + rows, column: columns[1].column, rows: lines.count, columns: width),
          remarkLines: lines))
      row += rows + lines.count
    }
    scroll(to: form.focus, total: row, in: area)
  }

  private static func remarks<Name>(
    on name: Name, of form: Form<Name>, columns: Int, _ environment: Environment
  ) -> [Span] {
    let problem = form.problems[name].map { [FormRemark("! ", $0, .bad)] } ?? []
    return (problem + (form.remarks[name] ?? [])).flatMap { remark in
      let text = remark.mark + environment(remark.text)
      let lines = remark.isCut ? [text] : text.wrapped(toColumns: max(1, columns))
      return lines.map { Span($0, remark.style) }
    }
  }

  /// How many rows each field of several lines gets beyond what it asks for.
  private static func extraRows<Name>(_ form: Form<Name>, free: Int) -> Int {
    let proses = form.fields.count { $0.input.isProse && !$0.isHidden }
    return proses == 0 ? 0 : min(mostExtraRows, max(0, free) / proses)
  }

  private static let mostExtraRows = 6

  private mutating func scroll(to focus: Int, total: Int, in area: Rect) {
    guard places.indices.contains(focus) else { return }
    var window = ScrollWindow()
    let place = places[focus]
    window.reveal(
      max(place.remarks.endRow, place.input.endRow) - 1, count: total, height: area.rows)
    let visible = window.reveal(place.input.row, count: total, height: area.rows)
    hasMore = (visible.lowerBound > 0, visible.upperBound < total)
    for index in places.indices {
      places[index].label.move(by: area.row - visible.lowerBound, within: area)
      places[index].input.move(by: area.row - visible.lowerBound, within: area)
      let top = places[index].remarks.row + area.row - visible.lowerBound
      places[index].remarks.move(by: area.row - visible.lowerBound, within: area)
      places[index].hiddenRemarks = max(0, places[index].remarks.row - top)
    }
  }

  /// The room of the input of a field.
  func size(of field: Int) -> Size {
    places.indices.contains(field) ? places[field].input.size : Size(rows: 1, columns: 1)
  }
}

extension Rect {
  /// Shifts the rectangle by rows and cuts off what leaves the area.
  fileprivate mutating func move(by rows: Int, within area: Rect) {
    row += rows
    self = intersection(area)
  }
}
