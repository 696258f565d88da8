import GHSModel
import TerminalKit

extension ProductsScreen {
  /// The list, and the room beside it for the chosen product when the terminal is wide.
  static func parts(in environment: Environment) -> (list: Rect, detail: Rect?) {
    let room = environment.room
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
    let scope = ScopeNotice(product).map { [Span("  ")] + $0.line(environment) } ?? []
    return [
      Span(product.id.rawValue, .emphasis), Span("  \(safetyClass)", .muted),
    ] + scope + [Span(isStale ? "  ! " + environment(Words.stale) : "", .warning)]
  }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    guard let products = environment.products else { return }
    guard !products.isEmpty else {
      drawWelcome(in: room, of: &frame, environment: environment)
      return
    }
    let parts = Self.parts(in: environment)
    let shape = Shape(columns: parts.list.columns)
    Table(columns: shape.columns(environment)).draw(
      count: products.count, cursor: cursor, in: parts.list, of: &frame,
      symbols: environment.symbols
    ) { index in
      shape.cells(products[index], environment)
    }
    if let detail = parts.detail, let product = chosen(in: environment) {
      let line = Rect(row: room.row, column: detail.column - 1, rows: room.rows, columns: 1)
      frame.verticalLine(line, symbols: environment.symbols)
      drawDetail(of: product, in: detail.inset(columns: 1), of: &frame, environment: environment)
    }
  }

  private func drawWelcome(in room: Rect, of frame: inout Frame, environment: Environment) {
    var text = RichText()
    text.heading(environment(Words.welcome))
    text.gap()
    text.paragraph(environment(Words.purpose))
    text.gap()
    text.item([Span("  a  ", .footerKey)], environment(Words.addHere))
    text.item([Span("  ?  ", .footerKey)], environment(Words.seeKeys))
    text.gap()
    text.paragraph(environment(Words.addInShell))
    text.item([Span("  ")], Words.shellCommand, .accent)
    let inner = room.inset(rows: room.rows > 16 ? 1 : 0, columns: 2)
    for (index, line) in text.lines(columns: min(80, inner.columns)).enumerated() {
      frame.putLine(line, line: index, of: inner, ellipsis: environment.symbols.ellipsis)
    }
  }
}
