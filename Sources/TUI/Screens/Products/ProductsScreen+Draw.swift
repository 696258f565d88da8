import GHSModel
import TerminalKit

extension ProductsScreen {
  /// Where the list is, and the facts of the chosen product.
  struct Parts {
    /// The list.
    let list: Rect
    /// The line between the two; empty where there is no room for facts.
    let border: Rect
    /// The facts: beside the list on a wide terminal, else below it.
    let facts: Rect
  }

  /// Where everything is, in the room the banners leave.
  func parts(in environment: Environment) -> Parts {
    let whole = environment.room
    // What it is that is shown must be in sight all the time.
    let banners = (environment.isExample ? 1 : 0) + (showsOnlyRisks ? 1 : 0)
    let room = whole.splitRows([.remaining, .fixed(banners)])[0]
    if environment.isWide {
      let facts = max(44, room.columns * 2 / 5 - 8)
      let parts = room.splitColumns([.remaining, .fixed(1), .fixed(facts)])
      return Parts(list: parts[0], border: parts[1], facts: parts[2].inset(columns: 1))
    }
    // The facts have what a short list leaves, and of a long one enough for what matters.
    let fewest = room.rows < Self.fewRows ? 4 : 6
    let wanted = (environment.products ?? []).count + 1
    let most = room.rows - 1 - fewest
    let rows = most < Self.shortestList ? room.rows : min(wanted, most)
    let parts = room.splitRows([.fixed(rows), .fixed(1), .remaining])
    return Parts(list: parts[0], border: parts[1], facts: parts[2].inset(columns: 1))
  }

  private static let fewRows = 16
  private static let shortestList = 4

  func hint(in environment: Environment) -> [Span] {
    let listed = listed(in: environment)
    guard !listed.isEmpty else { return [] }
    let place = min(cursor.selection, listed.count - 1) + 1
    return [Span(environment(Words.place(place, of: listed.count)), .muted)]
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
    guard let product = chosen(in: environment), !parts.facts.isEmpty else { return }
    if environment.isWide {
      frame.verticalLine(parts.border, symbols: environment.symbols)
    } else {
      frame.horizontalLine(parts.border, symbols: environment.symbols)
    }
    let facts = ProductFacts(product, in: environment)
    ScrolledText().draw(
      facts.lines(columns: ScrolledText.columns(in: parts.facts)), in: parts.facts, of: &frame,
      symbols: environment.symbols)
  }
}
