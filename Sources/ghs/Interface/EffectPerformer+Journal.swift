import GHSModel
import GHSStore
import TUI

extension EffectPerformer {
  /// Performs the effects on the journal, undo and redo among them.
  func performOnJournal(_ effect: Effect) throws -> Answer? {
    switch effect {
    case .undo(let id):
      let undone = try workspace().undo(id).phrase
      let text = LocalizedText(ja: "取り消しました：\(undone.ja)", en: "Undone: \(undone.en)")
      return .undone(text, try snapshot(id))
    case .redo(let id):
      let redone = try workspace().redo(id).phrase
      let text = LocalizedText(ja: "やり直しました：\(redone.ja)", en: "Done again: \(redone.en)")
      return .undone(text, try snapshot(id))
    case .readAnew(let id):
      let last = try workspace().journal(product: id, limit: 1).first
      let words = last.map { entry in
        LocalizedText(
          ja: "\(entry.actor)：\(entry.phrase.ja)", en: "\(entry.actor): \(entry.phrase.en)")
      }
      return .changed(try snapshot(id), words)
    case .loadJournal(let id, let before, let count):
      let entries = try workspace().journal(product: id, before: before, limit: count + 1)
      return .journal(
        JournalPage(
          lines: entries.prefix(count).map(JournalLine.init), hasOlder: entries.count > count))
    default: return nil
    }
  }
}

extension JournalLine {
  fileprivate init(_ entry: JournalEntry) {
    self.init(
      sequence: entry.sequence, time: entry.time, actor: entry.actor, phrase: entry.phrase,
      changes: entry.changes.map(\.phrase), values: entry.values.map(\.phrase), hash: entry.hash,
      previousHash: entry.previousHash)
  }
}

extension JournalReport {
  /// Of two faults the second would not fit on the smallest screen.
  private static let shown = 1

  /// The result in the few lines the screen has for it; the command prints every fault.
  func notice(of product: ProductID) -> LocalizedText {
    let ja = JournalVerificationText(self, .ja, limit: Self.shown).text
    let en = JournalVerificationText(self, .en, limit: Self.shown).text
    guard faults.count > Self.shown else { return LocalizedText(ja: ja, en: en) }
    let command = "ghs log \(product) --verify"
    return LocalizedText(
      ja: "\(ja)\n全\(faults.count)件：\(command)", en: "\(en)\nAll \(faults.count): \(command)")
  }
}
