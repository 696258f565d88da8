import GHSModel
import TerminalKit

/// The editions a product can be judged against, to choose the one to go over to.
struct EditionsScreen: Screen {
  /// The product.
  let product: ProductID
  /// The editions; nothing while they are being listed.
  private(set) var editions: [CatalogueEdition]?
  /// The chosen row.
  private(set) var cursor = ListCursor()

  /// Creates the screen of a product.
  init(product: ProductID) {
    self.product = product
  }

  func context(in environment: Environment) -> CommandContext { .editions }
  func title(in environment: Environment) -> String {
    environment(CommandContext.editions.name)
  }

  func hint(in environment: Environment) -> [Span] {
    [Span(environment(Words.hint), .muted)]
  }

  /// The chosen edition.
  var chosen: CatalogueEdition? {
    guard let editions, editions.indices.contains(cursor.selection) else { return nil }
    return editions[cursor.selection]
  }

  func availability(of command: CommandID, in environment: Environment) -> Availability {
    command == .previewEdition ? .when(chosen != nil, else: Phrases.working) : .available
  }

  /// Lists them anew every time: catalogues may have been added.
  mutating func appear(in environment: Environment) -> [Reaction] {
    [.effect(.loadEditions)]
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    let height = Table.height(in: parts(of: environment.room, environment).list)
    if cursor.move(command, count: editions?.count ?? 0, height: height) { return [] }
    switch command {
    case .back: return [.close]
    case .previewEdition: return chosen.map { [.effect(.previewMigration(product, $0))] } ?? []
    default: return []
    }
  }

  mutating func receive(
    _ answer: Answer, to effect: Effect, in environment: Environment
  ) -> [Reaction]? {
    switch (effect, answer) {
    case (.loadEditions, .editions(let found)):
      list(found, in: environment)
      return []
    case (.previewMigration(product, let edition), .migration(let migration)):
      guard migration.isNeeded else {
        return [.report(.notice(Words.sameContent(edition.title)))]
      }
      let declaration = environment.open?.snapshot.declaration
      return [.push(MigrationScreen(migration, to: edition, declaration: declaration))]
    // What the list was for is done; the screen above has said so.
    case (.migrate(product, _, _), .product): return [.close]
    default: return nil
    }
  }

  /// Takes the list; what was chosen stays chosen, and at first it is the newest edition the product is
  /// not judged against.
  private mutating func list(_ found: [CatalogueEdition], in environment: Environment) {
    let before = chosen
    editions = found
    let row =
      before.flatMap(found.firstIndex) ?? found.firstIndex { !isPresent($0, environment) } ?? 0
    let height = Table.height(in: parts(of: environment.room, environment).list)
    cursor.select(row, count: found.count, height: height)
  }

  /// Whether the product is judged against an edition.
  private func isPresent(_ edition: CatalogueEdition, _ environment: Environment) -> Bool {
    environment.open.map { edition.isNamed(by: $0.assessment.catalogue) } ?? false
  }

  /// What there is to choose, and the list.
  private func parts(
    of room: Rect, _ environment: Environment
  ) -> (text: Rect, list: Rect) {
    let inner = room.inset(columns: 1)
    let lines = environment(Words.introduction).wrapped(toColumns: inner.columns).count
    let parts = room.splitRows([.fixed(min(lines, room.rows / 2)), .fixed(1), .remaining])
    return (parts[0].inset(columns: 1), parts[2])
  }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    let parts = parts(of: room, environment)
    frame.putWrapped(environment(Words.introduction), in: parts.text)
    guard let editions else { return }
    var list = cursor
    list.select(cursor.selection, count: editions.count, height: Table.height(in: parts.list))
    let columns: [Table.Column] = [
      .init(environment(Words.edition), .flexible(minimum: 16)),
      .init(environment(Words.state), .fixed(environment.language == .ja ? 12 : 15)),
    ]
    Table(columns: columns).draw(
      count: editions.count, cursor: list, in: parts.list, of: &frame,
      symbols: environment.symbols
    ) { index in
      let edition = editions[index]
      let state: LocalizedText? =
        isPresent(edition, environment) ? Words.present : edition.isOwn ? Words.own : nil
      return [
        Span(environment(edition.title)), Span(state.map { environment($0) } ?? "", .muted),
      ]
    }
  }
}
