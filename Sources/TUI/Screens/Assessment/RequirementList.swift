import GHSModel

/// The rows of an assessment: each category's heading, then its requirements, as in the catalogue.
///
/// That of the whole catalogue is made once when a product is opened or has changed; screens ask it
/// many times for every key.
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
  private let places: [RequirementID: Int]

  /// Lists the requirements of a catalogue, or those of them that meet a condition.
  init(_ catalogue: Catalogue, where isShown: (Requirement) -> Bool = { _ in true }) {
    let rows = catalogue.categories.flatMap { category -> [Row] in
      let shown = category.requirements.filter(isShown)
      return shown.isEmpty ? [] : [.category(category)] + shown.map(Row.requirement)
    }
    self.init(rows: rows, idColumns: Self.idColumns(catalogue.requirements))
  }

  /// Lists requirements in an order of their own, without headings.
  init(_ requirements: [Requirement]) {
    self.init(
      rows: requirements.map(Row.requirement), idColumns: Self.idColumns(requirements))
  }

  private init(rows: [Row], idColumns: Int) {
    self.rows = rows
    self.idColumns = idColumns
    places = Dictionary(
      rows.enumerated().compactMap { index, row in
        if case .requirement(let requirement) = row { (requirement.id, index) } else { nil }
      }, uniquingKeysWith: { first, _ in first })
  }

  private static func idColumns(_ requirements: [Requirement]) -> Int {
    requirements.map { $0.id.rawValue.utf8.count }.max() ?? 0
  }

  /// How many requirements are listed.
  var requirementCount: Int { places.count }

  /// The requirement on a row; nothing on a heading.
  func requirement(at row: Int) -> Requirement? {
    guard rows.indices.contains(row), case .requirement(let requirement) = rows[row] else {
      return nil
    }
    return requirement
  }

  /// The row of a requirement.
  func row(of id: RequirementID) -> Int? { places[id] }

  /// The row of a requirement, or else of the next one that is listed, in the order of the whole
  /// catalogue; behind the last one, the one before.
  func row(at id: RequirementID, orAfterItIn whole: RequirementList) -> Int {
    if let row = places[id] { return row }
    guard let place = whole.places[id] else { return requirementRow(from: 0, forward: true) }
    let next = rows.indices.first { row in
      requirement(at: row).flatMap { whole.places[$0.id] }.map { $0 > place } ?? false
    }
    return next ?? requirementRow(from: rows.count - 1, forward: false)
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
