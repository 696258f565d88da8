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

  /// A page of so many entries, ending with one of a number.
  private func page(_ count: Int, downTo last: Int, hasOlder: Bool) -> JournalPage {
    let lines = (last..<last + count).reversed().map { number in
      Sample.journalLine(
        number, "20T00:00:00", LocalizedText(ja: "第\(number)", en: "number \(number)"), [])
    }
    return JournalPage(lines: lines, hasOlder: hasOlder)
  }

  @Test func olderEntriesFollowAsOneGoesDown() {
    var driver = Driver.journal(
      Size(rows: 15, columns: 60), .en, page(20, downTo: 31, hasOlder: true))
    #expect(driver.text.contains("The latest 20 entries; older ones follow"))
    driver.press(.down)
    #expect(driver.effects.isEmpty, "not before the last one comes into sight")
    let older = Effect.loadJournal(product, before: 31)
    var asked: [Effect] = []
    for _ in 0..<18 {
      driver.press(.down)
      asked += driver.effects
    }
    #expect(asked == [older], "once")
    #expect(chosenRow(of: driver)?.contains("  31 ") == true)
    driver.answer(older, .journal(page(30, downTo: 1, hasOlder: false)))
    #expect(chosenRow(of: driver)?.contains("  31 ") == true)
    driver.press(.down)
    #expect(chosenRow(of: driver)?.contains("  30 ") == true)
    #expect(driver.text.contains("All 50 entries"))
  }

  @Test func whatIsReadAgainReachesAsFarAsBefore() {
    var driver = Driver.journal(
      Size(rows: 15, columns: 60), .en, page(200, downTo: 201, hasOlder: true))
    driver.press(.end)
    driver.answer(
      .loadJournal(product, before: 201), .journal(page(200, downTo: 1, hasOlder: false)))
    driver.press(.character("?"), .escape)
    #expect(driver.effects == [.loadJournal(product, count: 400)])
    _ = driver.state.handle(.changedElsewhere)
    driver.press(.character("u"))
    driver.answer(.undo(product), .undone(words, Sample.snapshot))
    #expect(driver.effects == [.loadJournal(product, count: 400)])
  }

  @Test func theOldestEntryIsReachedPageByPageUnlessAKeyComesInBetween() {
    var driver = Driver.journal(
      Size(rows: 15, columns: 60), .en, page(10, downTo: 21, hasOlder: true))
    driver.press(.end)
    #expect(chosenRow(of: driver)?.contains("  21 ") == true)
    driver.rest()
    #expect(driver.effects == [.loadJournal(product, before: 21)])
    driver.answer(
      .loadJournal(product, before: 21), .journal(page(10, downTo: 11, hasOlder: true)))
    #expect(chosenRow(of: driver)?.contains("  11 ") == true)
    var stopped = driver
    stopped.press(.up)
    #expect(stopped.state.effectAtRest != .loadJournal(product, before: 11))
    driver.rest()
    driver.answer(
      .loadJournal(product, before: 11), .journal(page(10, downTo: 1, hasOlder: false)))
    #expect(chosenRow(of: driver)?.contains("  1 ") == true)
    #expect(driver.state.effectAtRest != .loadJournal(product, before: 1))
  }

  @Test func aPageThatDoesNotFollowIsNotShown() {
    var driver = Driver.journal()
    driver.answer(
      .loadJournal(product, before: 99), .journal(page(10, downTo: 50, hasOlder: false)))
    #expect(driver.state.environment.journal?.lines == Sample.journal)
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
