import GHSModel
import TerminalKit

/// What every screen is drawn in and answers from, beside its own state: who, when, in which
/// language, how much room, and what has been loaded.
struct Environment: Sendable {
  /// The extent of the terminal.
  var size: Size
  /// The language of the screen.
  var language: Language
  /// The characters that structure the screen.
  var symbols: Symbols
  /// The present day.
  var today: CalendarDate
  /// Who judges, as written into the records.
  var actor: String
  /// The products; nothing before they have been loaded.
  var products: [ProductOverview]?
  /// Whether something has changed since the products were listed.
  var productsAreStale = false
  /// The product that is open.
  var open: OpenProduct?
  /// The requirements that the last undo or redo was about.
  var reverted: [RequirementID] = []
  /// The declarations of the open product, oldest first; nothing before they have been loaded.
  var declarations: [Declaration]?
  /// The latest entries of the open product's journal; nothing before they have been loaded.
  var journal: JournalPage?
  /// What falls due over all products; nothing before it has been found.
  var reminders: [Reminder]?
  /// Which level each product is to reach, where the user has said so.
  var targets: [ProductID: Int] = [:]
  /// What the guided mode is to ask later, the longest postponed first.
  var postponed: [ProductID: [RequirementID]] = [:]
  /// What was found of the products of the list that have been looked at.
  var outlooks: [ProductID: Outlook] = [:]
  /// What has been found out before it was asked for.
  var foresight = Foresight()
  /// The long work that was asked for and has not ended, the first being done.
  var works: [Work] = []
  /// The folder in which files were chosen last.
  var folder: String?
  /// Whether the workspace is that of the example.
  var isExample = false
  /// What every key does.
  var commands = CommandTable.standard
  /// What the line above the footer has to say.
  var status: Status?

  /// The text in the language of the screen.
  ///
  /// Keys that are named in it are those the user has chosen.
  func callAsFunction(_ text: LocalizedText) -> String {
    commands.naming(keysIn: text[language], symbols: symbols)
  }

  /// The key of a command, as it is printed on the keyboard.
  func key(_ command: CommandID) -> String { self(LocalizedText(key: command)) }

  /// Whether a product of the list may lose its level or has lost it, or its declaration is stale.
  func isAtRisk(_ product: ProductOverview) -> Bool {
    product.declaration?.isStale == true || outlooks[product.id]?.risks.isEmpty == false
  }

  /// The search in the catalogue of the open product.
  func search(of open: OpenProduct) -> CatalogueSearch {
    foresight.search(of: open) ?? CatalogueSearch(open.catalogue)
  }

  /// The room for the screen between the title and the status line.
  var room: Rect { Chrome(self).body }

  /// The work that has lasted long enough to be shown.
  var shownWork: Work? { awaitedWorks.first.flatMap { $0.progress == nil ? nil : $0 } }

  /// Whether list and detail fit side by side.
  var isWide: Bool { size.columns >= 110 }
}
