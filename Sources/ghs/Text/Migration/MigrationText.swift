import Foundation
import GHSModel

/// A migration in words: what `ghs catalogue migrate` prints.
struct MigrationText {
  private let migration: CatalogueMigration
  private let declaration: ProductOverview.DeclarationOverview?
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
    self.declaration = declaration
    self.language = language
    product = migration.before.assessment.product.id
  }

  /// Everything that would change, and how to do it.
  var preview: String {
    var block = TextBlock()
    addNumbers(to: &block)
    let lists = MigrationLists(migration: migration, language: language)
    lists.addJudgeAgain(to: &block)
    lists.addReworded(to: &block)
    lists.addWithdrawn(to: &block)
    lists.addNew(to: &block)
    lists.addSplit(to: &block)
    lists.addDifferences(to: &block)
    lists.addUnlinkedEvidence(to: &block)
    addLevel(to: &block)
    addDeclaration(to: &block)
    block.space()
    block.add(
      language(ja: "まだ何も変更していません。移行するには：", en: "Nothing has been changed. To migrate:"))
    block.add(lines: ["  ghs catalogue migrate \(product) \(target) --yes"])
    return block.text
  }

  /// What was changed, in short.
  var done: String {
    var block = TextBlock()
    addNumbers(to: &block)
    let again = migration.toJudgeAgain.map(\.id.rawValue)
    if !again.isEmpty {
      block.space()
      block.add(
        language(ja: "判定し直す：", en: "To be judged again: ") + again.joined(separator: ", "),
        hanging: 2)
    }
    let lists = MigrationLists(migration: migration, language: language)
    lists.addUnlinkedEvidence(to: &block)
    addLevel(to: &block)
    addDeclaration(to: &block)
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
      ja: "\(product) はすでに \(to.id) \(to.edition) の同じ内容で評価しています [\(digest)]。何も変更していません。",
      en: "\(product) is judged against this very content of \(to.id) \(to.edition) already "
        + "[\(digest)]. Nothing was changed.")
  }

  private var target: String {
    (migration.from.id == migration.to.id ? "" : "--catalogue \(migration.to.id) ")
      + "--to \(migration.to.edition)"
  }

  private func addNumbers(to block: inout TextBlock) {
    let (from, to) = (migration.from, migration.to)
    block.add("\(product)  \(from.id) \(from.edition) → \(to.id) \(to.edition)")
    if migration.isSameEdition {
      block.add(language(ja: "同じ版の、より新しい文面への移行です。", en: "Same edition, newer texts."))
    }
    let tables = MigrationTables(migration: migration, language: language)
    block.space()
    block.add(lines: tables.requirements.components(separatedBy: "\n"))
    let judgements = migration.counts.judgements
    block.space()
    block.add(
      language(
        ja: "判定 \(judgements.total) 件：引き継ぐ \(judgements.carried) 件、判定し直す"
          + " \(judgements.judgeAgain) 件、要求事項とともになくなる \(judgements.dropped) 件",
        en: "\(counted(judgements.total, "judgement")): \(judgements.carried) carried over, "
          + "\(judgements.judgeAgain) to be made again, \(judgements.dropped) dropped with the "
          + "requirement"))
  }

  private func addLevel(to block: inout TextBlock) {
    let tables = MigrationTables(migration: migration, language: language)
    block.space()
    block.add(lines: tables.level.components(separatedBy: "\n"))
    if migration.changesLevelRule {
      block.add(
        language(
          ja: "レベルの決まりも、この版では異なります。", en: "The rule for the levels differs, too."))
    }
  }

  private func addDeclaration(to block: inout TextBlock) {
    guard let declaration else { return }
    block.space()
    switch declaration.status {
    case .issued:
      block.add(
        language(
          ja: "発行済みの適合宣言書 \(declaration.number) は、発行したときの版のまま残ります。"
            + "評価の内容と異なるため、要見直しと表示されます。",
          en: "The issued declaration \(declaration.number) keeps the edition it was issued "
            + "against, and is shown as stale."))
    default:
      block.add(
        language(
          ja: "適合宣言書の下書きは残ります。宣言するレベルを見直してください。",
          en: "The draft of the declaration stays. Look at the level it claims."))
    }
  }
}
