import GHSModel

/// The rows of an assessment: each category's heading, then its requirements, as in the catalogue.
///
/// Made once when a product is opened or has changed; screens ask it many times for every key.
struct RequirementList {
  /// One row.
  enum Row {
    /// The heading of a category.
    case category(GHSModel.Category)
    /// A requirement.
    case requirement(Requirement)
  }

  /// The rows.
  let rows: [Row]
  /// The columns the longest id takes.
  let idColumns: Int

  /// Lists the requirements of a catalogue.
  init(_ catalogue: Catalogue) {
    rows = catalogue.categories.flatMap { category in
      [.category(category)] + category.requirements.map(Row.requirement)
    }
    idColumns = catalogue.requirements.map { $0.id.rawValue.utf8.count }.max() ?? 0
  }

  /// The requirement on a row; nothing on a heading.
  func requirement(at row: Int) -> Requirement? {
    guard rows.indices.contains(row), case .requirement(let requirement) = rows[row] else {
      return nil
    }
    return requirement
  }

  /// The row of a requirement.
  func row(of id: RequirementID) -> Int? {
    rows.indices.first { requirement(at: $0)?.id == id }
  }

  /// The row of a requirement at or beyond a row, in the direction of travel; else the nearest one.
  func requirementRow(from row: Int, forward: Bool) -> Int {
    let row = min(max(0, row), max(0, rows.count - 1))
    let after = rows.indices.dropFirst(row).first { requirement(at: $0) != nil }
    let before = rows.indices.prefix(row + 1).last { requirement(at: $0) != nil }
    return (forward ? after ?? before : before ?? after) ?? 0
  }

  /// The next row, around the end, whose requirement meets a condition.
  func next(
    after row: Int, forward: Bool = true, where condition: (Requirement) -> Bool
  ) -> Int? {
    let order = forward ? Array(rows.indices) : Array(rows.indices.reversed())
    guard let place = order.firstIndex(of: row) else { return nil }
    let around = order[(place + 1)...] + order[...place]
    return around.first { requirement(at: $0).map(condition) ?? false }
  }

  /// The first requirement of the next category, around the end.
  func categoryStart(after row: Int, forward: Bool) -> Int? {
    let headings = rows.indices.filter { requirement(at: $0) == nil }
    guard !headings.isEmpty, let present = headings.lastIndex(where: { $0 <= row }) else {
      return nil
    }
    let target = (present + (forward ? 1 : headings.count - 1)) % headings.count
    return requirementRow(from: headings[target], forward: true)
  }
}
