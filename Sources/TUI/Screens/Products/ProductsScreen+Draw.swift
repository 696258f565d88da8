import GHSModel
import TerminalKit

extension ProductsScreen {
  /// The list, and the room beside it for the chosen product when the terminal is wide.
  func parts(in environment: Environment) -> (list: Rect, detail: Rect?) {
    let whole = environment.room
    // What it is that is shown must be in sight all the time.
    let banners = (environment.isExample ? 1 : 0) + (showsOnlyRisks ? 1 : 0)
    let room = whole.splitRows([.remaining, .fixed(banners)])[0]
    guard environment.isWide else { return (room, nil) }
    let detail = max(44, room.columns * 2 / 5 - 8)
    let parts = room.splitColumns([.remaining, .fixed(1), .fixed(detail)])
    return (parts[0], parts[2])
  }

  func hint(in environment: Environment) -> [Span] {
    guard let overview = chosen(in: environment) else { return [] }
    let product = overview.product
    let safetyClass = environment(Words.safetyClass(product.safetyClass))
    let isStale = overview.declaration?.isStale ?? false
    let outlook = environment.outlooks[product.id]
    let goal =
      outlook?.goal.map {
        [Span("  " + environment($0.words) + environment(Words.guideKey), .accent)]
      } ?? []
    let risks =
      outlook?.risks.first { $0.kind != .declarationIsStale }
      .map { [Span("  ! " + environment($0.words), .warning)] } ?? []
    let scope = ScopeNotice(product).map { [Span("  ")] + $0.line(environment) } ?? []
    // What changes most often first: the line is short.
    return [Span(product.id.rawValue, .emphasis)] + goal + risks
      + [Span("  \(safetyClass)", .muted)] + scope
      + [Span(isStale ? "  ! " + environment(Words.stale) : "", .warning)]
  }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    guard let products = environment.products else { return }
    guard !products.isEmpty else {
      drawWelcome(in: room, of: &frame, environment: environment)
      return
    }
    let parts = parts(in: environment)
    if environment.isExample {
      frame.putLine(
        [Span("! " + environment(Words.exampleBanner), .warning)],
        of: room.line(max(0, room.rows - 1)).inset(columns: 1),
        ellipsis: environment.symbols.ellipsis)
    }
    let listed = listed(in: environment)
    if showsOnlyRisks {
      let unknown = products.count { environment.outlooks[$0.id] == nil }
      let line = room.line(max(0, room.rows - (environment.isExample ? 2 : 1)))
      frame.putLine(
        [Span(environment(Words.onlyRisks(listed.count, unknown: unknown)), .accent)],
        of: line.inset(columns: 1), ellipsis: environment.symbols.ellipsis)
    }
    let shape = Shape(
      columns: parts.list.columns,
      hasTargets: products.contains { environment.targets[$0.id] != nil })
    Table(columns: shape.columns(environment)).draw(
      count: listed.count, cursor: cursor, in: parts.list, of: &frame,
      symbols: environment.symbols
    ) { index in
      shape.cells(listed[index], environment)
    }
    if let detail = parts.detail, let product = chosen(in: environment) {
      let line = Rect(row: room.row, column: detail.column - 1, rows: room.rows, columns: 1)
      frame.verticalLine(line, symbols: environment.symbols)
      drawDetail(of: product, in: detail.inset(columns: 1), of: &frame, environment: environment)
    }
  }
}
