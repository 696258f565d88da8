import GHSModel

/// A migration in words: what `ghs catalogue migrate` prints.
struct MigrationText {
  private let migration: CatalogueMigration
  private let account: MigrationAccount
  private let language: Language
  private let product: ProductID

  /// Takes a migration.
  ///
  /// - Parameters:
  ///   - migration: The migration.
  ///   - declaration: The declaration in force, or the draft.
  ///   - language: The language.
  init(
    _ migration: CatalogueMigration, declaration: ProductOverview.DeclarationOverview?,
    language: Language
  ) {
    self.migration = migration
    self.language = language
    account = MigrationAccount(migration, declaration: declaration, language: language)
    product = migration.before.assessment.product.id
  }

  /// Everything that would change, and how to do it.
  var preview: String {
    var block = TextBlock()
    block.add(account.full)
    block.space()
    block.add(
      language(ja: "まだ何も変更していません。移行するには：", en: "Nothing has been changed. To migrate:"))
    block.add(lines: ["  ghs catalogue migrate \(product) \(target) --yes"])
    return block.text
  }

  /// What was changed, in short.
  var done: String {
    var block = TextBlock()
    block.add(account.brief)
    block.space()
    block.add(
      language(
        ja: "移行しました。ghs undo \(product) で元に戻せます。",
        en: "Migrated. ghs undo \(product) brings everything back."))
    return block.text
  }

  /// That there is nothing to do.
  var upToDate: String {
    let to = migration.to
    let digest = to.digest.hexadecimal.prefix(12)
    return language(
      ja: "\(product)はすでに\(to.id) \(to.edition)の同じ内容で評価しています[\(digest)]。何も変更していません。",
      en: "\(product) is judged against this very content of \(to.id) \(to.edition) already "
        + "[\(digest)]. Nothing was changed.")
  }

  private var target: String {
    (migration.from.id == migration.to.id ? "" : "--catalogue \(migration.to.id) ")
      + "--to \(migration.to.edition)"
  }
}
