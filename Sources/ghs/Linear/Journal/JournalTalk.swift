import GHSModel
import GHSStore
import Linear

/// Reads the journal of a product out, checks it, and takes changes back.
struct JournalTalk {
  private let talk: Conversation
  private let workspace: Workspace
  private let id: ProductID

  init(_ talk: Conversation, _ workspace: Workspace, _ id: ProductID) {
    self.talk = talk
    self.workspace = workspace
    self.id = id
  }

  /// Reads the last entries, or checks the whole journal.
  func run() throws {
    let verifies = try talk.choose(
      Menu(
        LocalizedText(ja: "記録", en: "Journal"),
        [
          Choice(false, ja: "新しいものから聞く", en: "hear it, newest first"),
          Choice(true, ja: "改ざんがないか確かめる", en: "check that nothing was altered"),
        ], presetPlace: 0,
        help: LocalizedText(
          ja: "すべての変更が、消せない記録として残っています。",
          en: "Every change is kept in a record from which nothing can be removed.")))
    if verifies { return try verify() }
    try talk.read(
      workspace.journal(product: id).map { $0.sentence(in: talk.language) },
      help: LocalizedText(ja: "新しい記録から順に読みます。", en: "The newest entries come first."))
  }

  /// Takes the last change back.
  func undo() throws {
    let undone = try workspace.undo(id).phrase
    try talk.say(ja: "取り消しました：\(undone.ja)。", en: "Undone: \(undone.en).")
    try talk.say(LevelWords.standing(workspace.evaluation(of: id).level))
  }

  /// Does again what was taken back last.
  func redo() throws {
    let redone = try workspace.redo(id).phrase
    try talk.say(ja: "やり直しました：\(redone.ja)。", en: "Done again: \(redone.en).")
    try talk.say(LevelWords.standing(workspace.evaluation(of: id).level))
  }

  private func verify() throws {
    let report = try talk.work(.verifyingJournal) { try workspace.verifyJournal(progress: $0) }
    try talk.say(JournalVerificationText(report, talk.language).text)
  }
}

extension JournalEntry {
  fileprivate func sentence(in language: Language) -> String {
    let minute = time.prefix(16).replacing("T", with: " ")
    return language(
      ja: "記録\(sequence)、\(minute) UTC、\(actor)。\(phrase.ja)。",
      en: "Entry \(sequence), \(minute) UTC, \(actor). \(phrase.en).")
  }
}
