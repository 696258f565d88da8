import TerminalKit
import Testing

@testable import GHSModel
@testable import TUI

/// Going over to another edition on the screen.
struct MigrationTests {
  private let newer = Sample.editions[0]
  private var id: ProductID { Sample.product.id }
  private var preview: Effect { .previewMigration(id, newer) }
  private var migrate: Effect { .migrate(id, newer, expecting: Sample.assessment) }

  private func migrated() throws -> ProductSnapshot {
    ProductSnapshot(
      assessment: try Sample.migration().after.assessment, catalogue: Sample.nextCatalogue)
  }

  @Test func listsTheEditionsAndBeginsWithTheNewestOther() {
    var driver = Driver.assessment()
    driver.press(.character("V"))
    #expect(driver.effects == [.loadEditions])
    driver.press(.enter)
    #expect(driver.effects == [], "there is nothing to choose yet")
    driver.answer(.loadEditions, .editions(Sample.editions))
    #expect(driver.text.contains("> Sample catalogue, edition 2.0"))
    driver.press(.enter)
    #expect(driver.effects == [preview])
    driver.press(.down, .down, .enter)
    #expect(driver.effects == [.previewMigration(id, Sample.editions[2])])
  }

  @Test func theNewestOtherIsTheNextOneWhereTheNewestIsPresent() {
    var driver = Driver.assessment()
    driver.press(.character("V"))
    driver.answer(.loadEditions, .editions(Array(Sample.editions.dropFirst())))
    #expect(driver.text.contains("> Our own (mine 1)"))
  }

  @Test func theSameContentIsNothingToGoOverTo() throws {
    var driver = Driver.editions()
    var assessment = Sample.assessment
    assessment.catalogue = try Sample.catalogue.reference()
    driver.press(.down, .enter)
    driver.answer(
      .previewMigration(id, Sample.editions[1]),
      .migration(try Sample.migration(to: Sample.catalogue, of: assessment)))
    #expect(driver.state.top is EditionsScreen)
    #expect(driver.text.contains("judged against exactly this already"))
  }

  @Test func nothingIsDoneBeforeItIsConfirmed() throws {
    var driver = try Driver.migration()
    #expect(driver.text.contains("Nothing has been changed"))
    driver.press(.enter)
    #expect(driver.effects == [] && driver.text.contains("Judge “病棟ノート” against"))
    driver.press(.enter)
    #expect(driver.effects == [] && driver.state.top is MigrationScreen)
    driver.press(.enter, .character("y"))
    #expect(driver.effects == [migrate])
  }

  @Test func afterItOneIsBackAtTheRequirementsAndCanUndo() throws {
    var driver = try Driver.migration()
    driver.press(.enter, .character("y"))
    driver.answer(migrate, .product(try migrated()))
    #expect(driver.state.top is AssessmentScreen)
    #expect(driver.text.contains("Judged against “Sample catalogue, edition 2.0” now."))
    #expect(driver.text.contains("To be judged again: 1."))
    driver.press(.character("u"))
    #expect(driver.effects == [.undo(id)])
  }

  @Test func aChangeOfSomebodyElseLeadsBackToTheList() throws {
    var driver = try Driver.migration()
    driver.press(.enter, .character("y"))
    let text = LocalizedText(ja: "変更済み", en: "Changed.")
    driver.answer(
      migrate, .failed(Failure(text, isConflict: true, current: Sample.snapshot)))
    #expect(driver.state.top is EditionsScreen)
    #expect(driver.text.contains("Nothing was migrated"))
  }

  /// What the command line says is on the screen, save what only helps there.
  @Test(arguments: Language.allCases) func theTextIsThatOfTheCommandLine(
    language: Language
  ) throws {
    let migration = try Sample.migration()
    let declaration = Sample.snapshot.declaration
    let outline = MigrationAccount(migration, declaration: declaration, language: language).full
    let shown = RichText(outline).lines(columns: 200)
      .map { $0.map(\.text).joined() }.joined(separator: "\n")
    for part in outline.parts {
      switch part {
      case .heading(let text), .text(let text, _, _, _): #expect(shown.contains(text))
      case .table(let rows):
        for cell in rows.joined() { #expect(shown.contains(cell)) }
      case .commandLine(let text): #expect(!shown.contains(text))
      case .gap: break
      }
    }
    let wanted = ["RM-4.2", "RM-4.3", "RM-4.4", "PS-7.2.2.3", "WN-2026-01", "E-2"]
    for phrase in wanted { #expect(shown.contains(phrase), "\(phrase)") }
  }

  @Test func snapshots() throws {
    try expectSnapshots("editions") { size, language in .editions(size, language) }
    for language in Language.allCases {
      for size in Driver.sizes {
        var driver = try Driver.migration(size, language)
        try expectSnapshot("migration", driver.state)
        driver.press(.end)
        try expectSnapshot("migration-end", driver.state)
        driver.press(.enter)
        try expectSnapshot("migration-question", driver.state)
      }
    }
  }
}
