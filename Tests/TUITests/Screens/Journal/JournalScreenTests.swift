import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct JournalScreenTests {
  private let product = Sample.product.id
  private let words = LocalizedText(ja: "結果", en: "The result.")

  private func chosenRow(of driver: Driver) -> Substring? {
    driver.text.split(separator: "\n").first { $0.hasPrefix(">") }
  }

  @Test func isReadAnewWheneverItComesToTheTop() {
    var driver = Driver.assessment()
    driver.press(.character("J"))
    #expect(driver.effects == [.loadJournal(product)])
    driver.answer(
      .loadJournal(product), .journal(JournalPage(lines: Sample.journal, hasOlder: false)))
    driver.press(.character("?"), .escape)
    #expect(driver.effects == [.loadJournal(product)])
  }

  @Test func isReachedFromOneRequirementToo() {
    var driver = Driver.assessment()
    driver.press(.enter, .character("J"))
    #expect(driver.state.top is JournalScreen)
  }

  @Test func rowSaysWhatWhenWhoAndTheHash() throws {
    let row = try #require(chosenRow(of: .journal()))
    for part in [
      "12", "2026-03-20 06:15", "佐藤 花子", "undone: RM-4.3", "\(Sample.hash(12).prefix(8))",
    ] {
      #expect(row.contains(part), "\(part)")
    }
  }

  @Test func detailSaysEverythingOfTheChosenEntry() {
    var driver = Driver.journal(Size(rows: 40, columns: 200))
    driver.press(.down, .down)
    let text = driver.text
    for part in [
      "… (4 in all)", "4 changes", "LC-5.1.1 not assessed → conforming",
      "2026-03-19T23:59:59.250Z", "Jonathan Featherstonehaugh", Sample.hash(9), Sample.hash(8),
    ] {
      #expect(text.contains(part), "\(part)")
    }
  }

  @Test func theChosenEntryStaysChosenWhenOthersWereAppended() {
    var driver = Driver.journal()
    driver.press(.down)
    let newer = Sample.journalLine(13, "21T00:00:00", words, [])
    driver.answer(
      .loadJournal(product),
      .journal(JournalPage(lines: [newer] + Sample.journal, hasOlder: false)))
    #expect(chosenRow(of: driver)?.contains("  11 ") == true)
  }

  @Test(arguments: [
    (Key.character("u"), Effect.undo(Sample.product.id)),
    (.character("R"), .redo(Sample.product.id)), (.control("r"), .redo(Sample.product.id)),
  ])
  func undoAndRedoShowWhatTheyAppended(key: Key, effect: Effect) {
    var driver = Driver.journal()
    driver.press(.down, .enter, key)
    #expect(driver.effects == [effect])
    driver.answer(effect, .undone(words, Sample.snapshot))
    #expect(driver.effects == [.loadJournal(product)])
    #expect(driver.text.contains("The result."))
    #expect(driver.text.contains("(R redoes it)") == (effect == .undo(product)))
    let newer = Sample.journalLine(13, "21T00:00:00", words, [])
    driver.answer(
      .loadJournal(product),
      .journal(JournalPage(lines: [newer] + Sample.journal, hasOlder: false)))
    #expect(chosenRow(of: driver)?.contains("  13 ") == true)
  }

  @Test func anIntactJournalIsANoticeAndABrokenOneStays() {
    var driver = Driver.journal()
    driver.press(.character("v"))
    #expect(driver.effects == [.verifyJournal(product)])
    driver.answer(.verifyJournal(product), .verified(words, isIntact: true))
    #expect(driver.text.contains("The result.") && !driver.text.contains("Error"))
    driver.press(.down)
    #expect(!driver.text.contains("The result."))
    driver.answer(.verifyJournal(product), .verified(words, isIntact: false))
    driver.press(.down)
    #expect(driver.text.contains("Error (Esc closes this): The result."))
  }

  @Test func saysThatThereAreOlderEntries() {
    let page = JournalPage(lines: Sample.journal, hasOlder: true)
    let text = Driver.journal(Size(rows: 15, columns: 60), .en, page).text
    #expect(text.contains("Only the latest 5 entries"))
    #expect(text.contains("ghs log ward-notes"))
  }

  @Test func theJournalOfAnotherProductIsNotShown() {
    var driver = Driver.journal()
    var other = Sample.snapshot
    other.assessment.product.id = Sample.productID("other")
    driver.answer(.openProduct(other.assessment.product.id), .product(other))
    #expect(driver.state.environment.journal == nil)
  }

  @Test func redoExistsBesideUndo() {
    for context in CommandContext.allCases {
      let ids = CommandTable.standard.commands(in: context).map(\.id)
      #expect(ids.contains(.undo) == ids.contains(.redo), "\(context)")
    }
    for start in [Driver.assessment(), .evidence(), .declarations(), .products()] {
      var driver = start
      driver.press(.character("R"))
      #expect(driver.effects == [.redo(product)])
    }
    var driver = Driver.declarations()
    driver.press(.character("R"))
    driver.answer(.redo(product), .undone(words, Sample.eligible))
    #expect(driver.effects == [.loadDeclarations(product)])
  }

  @Test func actsOnNothingThatAnEntrySays() {
    var line = Sample.journal[0]
    line.actor = "\u{1B}[2J\u{202E}x"
    line.time = "\u{07}"
    line.phrase = LocalizedText(ja: "\u{1B}]52;c;\u{07}", en: "\u{1B}]52;c;\u{07}")
    line.changes = [line.phrase]
    let text = Driver.journal(
      Size(rows: 24, columns: 80), .en, JournalPage(lines: [line], hasOlder: false)
    ).text
    #expect(text.unicodeScalars.allSatisfy { $0.value >= 0x20 || $0 == "\n" })
    #expect(!text.unicodeScalars.contains("\u{202E}"))
  }

  @Test func looksLikeThis() throws {
    try expectSnapshots("journal") { size, language in
      var driver = Driver.journal(size, language)
      driver.press(.down, .down)
      return driver
    }
  }

  @Test func oneInFull() throws {
    try expectSnapshots("journal-reading") { size, language in
      var driver = Driver.journal(size, language)
      driver.press(.down, .down, .enter)
      return driver
    }
  }

  @Test func aFaultLooksLikeThis() throws {
    try expectSnapshots("journal-fault") { size, language in
      var driver = Driver.journal(
        size, language, JournalPage(lines: Sample.journal, hasOlder: true))
      driver.press(.character("v"))
      driver.answer(
        .verifyJournal(product),
        .verified(
          LocalizedText(
            ja: "記録に問題があります（正しく続いているのは8件目まで）:\n  - 記録9の内容が書き換えられています。",
            en: "The journal is faulty (unaltered up to entry 8):\n"
              + "  - The content of entry 9 has been altered."),
          isIntact: false))
      return driver
    }
  }
}
