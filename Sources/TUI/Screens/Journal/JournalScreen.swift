import GHSModel
import TerminalKit

/// The journal of a product, newest first.
struct JournalScreen: Screen {
  /// The product.
  let product: ProductID
  /// The chosen row.
  private(set) var cursor = ListCursor()
  /// Whether the keys scroll the chosen entry's text.
  private(set) var isReading = false
  /// How far that text is scrolled.
  private(set) var scroll = ScrolledText()
  /// The entry to choose once the journal has been read again; nothing for the newest.
  private var wanted: Int?
  /// The entry before which older ones have been asked for.
  private var asked: Int?
  /// Whether the oldest entry is being gone to, page by page.
  private var isGoingToEnd = false

  /// Creates the screen of a product.
  init(product: ProductID) {
    self.product = product
  }

  func context(in environment: Environment) -> CommandContext { .journal }
  func title(in environment: Environment) -> String { environment(Words.title) }

  /// The entries, newest first; nothing while they are being loaded.
  func lines(in environment: Environment) -> [JournalLine]? {
    environment.open?.product.id == product ? environment.journal?.lines : nil
  }

  /// The chosen entry.
  func chosen(in environment: Environment) -> JournalLine? {
    guard let lines = lines(in: environment), !lines.isEmpty else { return nil }
    return lines[min(cursor.selection, lines.count - 1)]
  }

  func availability(of command: CommandID, in environment: Environment) -> Availability {
    guard command == .readChosen else { return .available }
    if isReading { return .unavailable(EvidenceScreen.Words.alreadyReading) }
    return .when(chosen(in: environment) != nil, else: Words.nothingChosen)
  }

  /// Reads the journal anew every time, because others write it too.
  mutating func appear(in environment: Environment) -> [Reaction] {
    asked = nil
    return [read(in: environment)]
  }

  /// Reads anew as much as has been read.
  private func read(in environment: Environment) -> Reaction {
    let count = max(JournalPage.size, lines(in: environment)?.count ?? 0)
    return .effect(.loadJournal(product, count: count))
  }

  /// Going to the oldest entry takes as many pages as there are; a key in between ends that.
  func effectAtRest(in environment: Environment) -> Effect? {
    isGoingToEnd ? older(in: environment) : nil
  }

  /// The page that follows the last one; nothing at the end of the journal.
  private func older(in environment: Environment) -> Effect? {
    guard let last = lines(in: environment)?.last, environment.journal?.hasOlder == true else {
      return nil
    }
    return .loadJournal(product, before: last.sequence)
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    isGoingToEnd = !isReading && command == .last
    if move(command, in: environment) { return isGoingToEnd ? [] : readAhead(in: environment) }
    switch command {
    case .back where isReading: isReading = false
    case .back: return [.close]
    case .readChosen:
      isReading = true
      scroll = ScrolledText()
    case .verifyJournal: return [.effect(.verifyJournal(product))]
    case .undo: return [.effect(.undo(product))]
    case .redo: return [.effect(.redo(product))]
    default: break
    }
    return []
  }

  private mutating func move(_ command: CommandID, in environment: Environment) -> Bool {
    let layout = layout(in: environment)
    if isReading {
      let columns = ScrolledText.columns(in: layout.detail)
      let count = detail(columns: columns, in: environment).count
      return scroll.move(command, count: count, height: layout.detail.rows)
    }
    let count = lines(in: environment)?.count ?? 0
    guard cursor.move(command, count: count, height: Table.height(in: layout.list)) else {
      return false
    }
    scroll = ScrolledText()
    wanted = cursor.selection == 0 ? nil : chosen(in: environment)?.sequence
    return true
  }

  /// Asks for older entries before the last one is in sight.
  private mutating func readAhead(in environment: Environment) -> [Reaction] {
    let lines = lines(in: environment) ?? []
    let height = Table.height(in: layout(in: environment).list)
    guard cursor.selection + height >= lines.count, asked != lines.last?.sequence,
      let older = older(in: environment)
    else { return [] }
    asked = lines.last?.sequence
    return [.effect(older)]
  }

  mutating func receive(
    _ answer: Answer, to effect: Effect, in environment: Environment
  ) -> [Reaction]? {
    switch (effect, answer) {
    case (.loadJournal(product, nil, _), .journal(let page)):
      choose(page.lines.firstIndex { $0.sequence == wanted } ?? 0, in: environment)
      return []
    case (.loadJournal(product, _, _), .journal):
      if isGoingToEnd {
        choose((lines(in: environment)?.count ?? 1) - 1, in: environment)
        wanted = chosen(in: environment)?.sequence
      }
      return []
    case (.loadJournal(product, _, _), .failed):
      isGoingToEnd = false
      return nil
    case (.undo(product), .undone), (.redo(product), .undone):
      // What this has appended stands at the top.
      wanted = nil
      isReading = false
      return [read(in: environment)]
    case (.verifyJournal(product), .verified(let text, let isIntact)):
      return [.report(isIntact ? .notice(text) : .error(text))]
    default: return nil
    }
  }

  private mutating func choose(_ row: Int, in environment: Environment) {
    if row != cursor.selection { scroll = ScrolledText() }
    let height = Table.height(in: layout(in: environment).list)
    cursor.select(row, count: lines(in: environment)?.count ?? 0, height: height)
  }

  /// Where list and text are.
  func layout(in environment: Environment) -> ListAndDetail {
    ListAndDetail(
      environment, rows: (lines(in: environment)?.count ?? 0) + 1, isReading: isReading,
      columns: min(96, environment.size.columns * 3 / 5))
  }
}
