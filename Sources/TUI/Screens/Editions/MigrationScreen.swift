import GHSModel
import TerminalKit

/// What it would mean to judge a product against another edition, before it is done.
struct MigrationScreen: Screen {
  /// What would change.
  let migration: CatalogueMigration
  /// The edition to go over to.
  let edition: CatalogueEdition
  /// How far the text is scrolled.
  private(set) var scroll = ScrolledText()
  /// The text, which stays the same while it is read.
  private let texts: [Language: RichText]

  /// Creates the screen of a migration.
  ///
  /// - Parameters:
  ///   - migration: What would change.
  ///   - edition: The edition to go over to.
  ///   - declaration: The declaration in force, or the draft.
  init(
    _ migration: CatalogueMigration, to edition: CatalogueEdition,
    declaration: ProductOverview.DeclarationOverview?
  ) {
    self.migration = migration
    self.edition = edition
    texts = Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        let account = MigrationAccount(migration, declaration: declaration, language: language)
        return (language, RichText(account.full))
      })
  }

  private var product: Product { migration.before.assessment.product }

  func context(in environment: Environment) -> CommandContext { .migration }
  func title(in environment: Environment) -> String {
    environment(CommandContext.migration.name)
  }

  func hint(in environment: Environment) -> [Span] {
    [Span(environment(Words.hint), .muted)]
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    let room = environment.room.inset(columns: 1)
    let count = lines(in: room, environment).count
    if scroll.move(command, count: count, height: room.rows) { return [] }
    switch command {
    case .back: return [.close]
    case .migrate:
      let effect = Effect.migrate(
        product.id, edition, expecting: migration.before.assessment)
      return [
        .push(
          ChoiceDialog.confirm(
            Words.question(product.name, edition.title, migration.counts.judgements),
            yes: Words.yes, no: Words.no, reactions: [.effect(effect)]))
      ]
    default: return []
    }
  }

  mutating func receive(
    _ answer: Answer, to effect: Effect, in environment: Environment
  ) -> [Reaction]? {
    guard case .migrate(product.id, edition, _) = effect else { return nil }
    switch answer {
    case .product:
      let words = Words.done(edition.title, migration.counts.judgements)
      return [.close, .report(.notice(words))]
    // What is shown here is no longer what there is.
    case .failed(let failure) where failure.isConflict:
      return [.close, .report(.error(Words.outdated))]
    default: return nil
    }
  }

  private func lines(in room: Rect, _ environment: Environment) -> [[Span]] {
    texts[environment.language]?.lines(columns: ScrolledText.columns(in: room)) ?? []
  }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    let inner = room.inset(columns: 1)
    scroll.draw(
      lines(in: inner, environment), in: inner, of: &frame, symbols: environment.symbols)
  }
}
