import TerminalKit

@testable import GHSModel
@testable import TUI

extension Sample {
  /// The hash of the sample's entry with a number.
  static func hash(_ sequence: Int) -> String {
    ContentDigest(of: [UInt8]("entry \(sequence)".utf8)).hexadecimal
  }

  static func journalLine(
    _ sequence: Int, _ time: String, _ phrase: LocalizedText, _ changes: [LocalizedText],
    actor: String = assessor
  ) -> JournalLine {
    JournalLine(
      sequence: sequence, time: "2026-03-\(time).250Z", actor: actor, phrase: phrase,
      changes: changes, hash: hash(sequence), previousHash: hash(sequence - 1))
  }

  private static func judged(_ id: String) -> LocalizedText {
    LocalizedText(ja: "\(id) 未評価→適合", en: "\(id) not assessed → conforming")
  }

  static let journal: [JournalLine] = [
    journalLine(
      12, "20T06:15:42",
      LocalizedText(
        ja: "取り消し：RM-4.3 適合→未評価", en: "undone: RM-4.3 conforming → not assessed"),
      [LocalizedText(ja: "RM-4.3 適合→未評価", en: "RM-4.3 conforming → not assessed")]),
    journalLine(
      11, "20T06:14:03",
      LocalizedText(ja: "判定：RM-4.3 未評価→適合", en: "judged: RM-4.3 not assessed → conforming"),
      [judged("RM-4.3")]),
    journalLine(
      9, "19T23:59:59",
      LocalizedText(
        ja: "判定：RM-3.1 未評価→適合、RM-3.2a 未評価→適合、RM-4.2 未評価→適合 など 4 件",
        en: "judged: RM-3.1 not assessed → conforming, RM-3.2a not assessed → conforming, "
          + "RM-4.2 not assessed → conforming, … (4 in all)"),
      ["RM-3.1", "RM-3.2a", "RM-4.2", "LC-5.1.1"].map(judged), actor: "Jonathan Featherstonehaugh"),
    journalLine(
      8, "19T01:02:03",
      LocalizedText(ja: "証拠の登録：E-1 リスクマネジメント規程", en: "evidence added: E-1 リスクマネジメント規程"),
      [LocalizedText(ja: "E-1 リスクマネジメント規程", en: "E-1 リスクマネジメント規程")]),
    journalLine(
      2, "18T08:00:00",
      LocalizedText(ja: "製品の追加：ward-notes", en: "product added: ward-notes"),
      [LocalizedText(ja: "ward-notes", en: "ward-notes")]),
  ]
}

extension Driver {
  /// With the journal of the sample's product.
  static func journal(
    _ size: Size = Size(rows: 24, columns: 80), _ language: Language = .en,
    _ page: JournalPage = JournalPage(lines: Sample.journal, hasOlder: false)
  ) -> Driver {
    var driver = Driver.assessment(size, language)
    driver.press(.character("J"))
    driver.answer(.loadJournal(Sample.product.id), .journal(page))
    return driver
  }
}
