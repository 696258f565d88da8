import GHSModel
import GHSStore
import Linear

/// Moves a product to another edition: what that means is read out before anything changes.
struct MigrationTalk {
  private let talk: Conversation
  private let workspace: Workspace
  private let product: ProductID

  init(_ talk: Conversation, _ workspace: Workspace, _ product: ProductID) {
    self.talk = talk
    self.workspace = workspace
    self.product = product
  }

  /// Asks for the edition, reads the preview and migrates when that is wanted.
  func run() throws {
    let present = try workspace.assessment(of: product).catalogue
    try talk.say(
      ja: "今は\(present.id) \(present.edition)で評価しています。",
      en: "At present judged against \(present.id) \(present.edition).")
    let target = try CatalogueQuestion(talk, own: workspace).ask()
    let preview = try workspace.migrationPreview(of: product, to: target)
    let declaration = try workspace.declarationOverview(of: product)
    guard preview.isNeeded else {
      return try talk.say(
        MigrationText(preview, declaration: declaration, language: talk.language).upToDate)
    }
    try read(MigrationAccount(preview, declaration: declaration, language: talk.language))
    let agrees = try talk.agrees(
      to: LocalizedText(
        ja: "\(target.id) \(target.edition)に移行しますか",
        en: "Migrate to \(target.id) \(target.edition)?"),
      help: LocalizedText(
        ja: "まだ何も変えていません。移行しても、取り消しで元に戻せます。",
        en: "Nothing has been changed yet. Undo brings everything back."))
    guard agrees else { return try talk.sayUnchanged() }
    let done = try workspace.migrate(product, to: target, expecting: preview.before.assessment)
    try talk.say(
      ja: "\(done.to.id) \(done.to.edition)に移行しました。「取り消し」で元に戻せます。",
      en: "Migrated to \(done.to.id) \(done.to.edition). “undo” brings everything back.")
    try talk.say(LevelWords.standing(done.after.level))
  }

  /// The numbers and what follows from them, then requirement by requirement if that is wanted.
  private func read(_ account: MigrationAccount) throws {
    for sentence in account.brief.sentences(in: talk.language) { try talk.say(sentence) }
    let details = account.requirements.sentences(in: talk.language)
    guard !details.isEmpty else { return }
    let help = LocalizedText(
      ja: "移行で変わる要求事項です。", en: "The requirements that the migration changes.")
    let isWanted = try talk.agrees(
      to: LocalizedText(ja: "変わる要求事項を一つずつ聞きますか", en: "Hear what changes, one by one?"),
      help: help, preset: false)
    if isWanted { try talk.read(details, help: help) }
  }
}
