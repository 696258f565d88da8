/// A migration in words: what changes, or has changed, and what follows from it.
public struct MigrationAccount {
  private let migration: CatalogueMigration
  private let declaration: ProductOverview.DeclarationOverview?
  private let language: Language

  /// Takes a migration.
  ///
  /// - Parameters:
  ///   - migration: The migration.
  ///   - declaration: The declaration in force, or the draft.
  ///   - language: The language.
  public init(
    _ migration: CatalogueMigration, declaration: ProductOverview.DeclarationOverview?,
    language: Language
  ) {
    self.migration = migration
    self.declaration = declaration
    self.language = language
  }

  /// Everything that changes, requirement by requirement.
  public var full: MigrationOutline {
    var outline = MigrationOutline()
    addNumbers(to: &outline)
    addRequirements(to: &outline)
    MigrationLists(migration: migration, language: language).addUnlinkedEvidence(to: &outline)
    addLevel(to: &outline)
    addDeclaration(to: &outline)
    return outline
  }

  /// What becomes of each requirement, without the numbers and what follows from them.
  public var requirements: MigrationOutline {
    var outline = MigrationOutline()
    addRequirements(to: &outline)
    return outline
  }

  /// The numbers, and what is left to do.
  public var brief: MigrationOutline {
    var outline = MigrationOutline()
    addNumbers(to: &outline)
    let again = migration.toJudgeAgain.map(\.id.rawValue)
    if !again.isEmpty {
      outline.space()
      outline.add(
        language(ja: "判定し直す：", en: "To be judged again: ") + again.joined(separator: ", "),
        hanging: 2)
    }
    MigrationLists(migration: migration, language: language).addUnlinkedEvidence(to: &outline)
    addLevel(to: &outline)
    addDeclaration(to: &outline)
    return outline
  }

  private func addRequirements(to outline: inout MigrationOutline) {
    let lists = MigrationLists(migration: migration, language: language)
    lists.addJudgeAgain(to: &outline)
    lists.addReworded(to: &outline)
    lists.addWithdrawn(to: &outline)
    lists.addNew(to: &outline)
    lists.addSplit(to: &outline)
    lists.addDifferences(to: &outline)
  }

  private func addNumbers(to outline: inout MigrationOutline) {
    let (from, to) = (migration.from, migration.to)
    let product = migration.before.assessment.product.id
    outline.add(.heading("\(product)  \(from.id) \(from.edition) → \(to.id) \(to.edition)"))
    if migration.isSameEdition {
      outline.add(language(ja: "同じ版の、より新しい文面への移行です。", en: "Same edition, newer texts."))
    }
    outline.space()
    outline.add(
      .table(MigrationTables(migration: migration, language: language).requirements))
    outline.space()
    outline.add(migration.counts.judgements.sentence[language])
  }

  private func addLevel(to outline: inout MigrationOutline) {
    outline.space()
    outline.add(.table(MigrationTables(migration: migration, language: language).level))
    if migration.changesLevelRule {
      outline.add(
        language(
          ja: "レベルの決まりも、この版では異なります。", en: "The rule for the levels differs, too."))
    }
  }

  private func addDeclaration(to outline: inout MigrationOutline) {
    guard let declaration else { return }
    outline.space()
    switch declaration.status {
    case .issued:
      outline.add(
        language(
          ja: "発行済みの適合宣言書\(declaration.number)は、発行したときの版のまま残ります。"
            + "評価の内容と異なるため、要見直しと表示されます。",
          en: "The issued declaration \(declaration.number) keeps the edition it was issued "
            + "against, and is shown as stale."))
    default:
      outline.add(
        language(
          ja: "適合宣言書の下書きは残ります。宣言するレベルを見直してください。",
          en: "The draft of the declaration stays. Look at the level it claims."))
    }
  }
}

extension MigrationCounts.Judgements {
  /// What becomes of the judgements, in one sentence.
  public var sentence: LocalizedText {
    LocalizedText(
      ja: "判定\(total)件：引き継ぐ\(carried)件、判定し直す"
        + "\(judgeAgain)件、要求事項とともになくなる\(dropped)件",
      en: "\(total) judgement\(total == 1 ? "" : "s"): \(carried) carried over, "
        + "\(judgeAgain) to be made again, \(dropped) dropped with the requirement")
  }
}
