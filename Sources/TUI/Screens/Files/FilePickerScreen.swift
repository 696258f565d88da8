import GHSModel
import TerminalKit

/// Folders are gone through, files found by typing and marked, and taken all at once.
struct FilePickerScreen: Screen {
  /// What was found of a file.
  typealias Preview = EvidenceForm.Preview

  /// Whether only one file can be taken.
  let isForOne: Bool
  /// What is typed.
  private(set) var filter = TextField()
  /// What fits it.
  private(set) var rows: [FileRow] = []
  /// The chosen row.
  private(set) var cursor = ListCursor()
  /// The absolute paths of the marked files, in the order in which they were marked.
  private(set) var marked: [String]
  /// What was found of files that were looked at.
  private(set) var previews: [String: Preview] = [:]
  /// The folder that is listed; nothing before that is known.
  private(set) var listing: FolderListing?

  private var start: String
  private var names: [String] = []
  /// The folder one has come up from, to be chosen in the listing.
  private var origin: String?

  /// Creates the screen.
  ///
  /// - Parameters:
  ///   - folder: Where to begin, as typed; empty for where the user chose last, or where the program runs.
  ///   - marked: The files that are marked already.
  ///   - isForOne: Whether only one file can be taken.
  init(folder: String, marked: [String] = [], isForOne: Bool = false) {
    start = folder
    self.isForOne = isForOne
    self.marked = isForOne ? [] : marked.filter { $0.hasPrefix("/") }
  }

  func context(in environment: Environment) -> CommandContext { .picker }
  func title(in environment: Environment) -> String { environment(Words.title) }
  func isEditingText(in environment: Environment) -> Bool { true }

  func hint(in environment: Environment) -> [Span] {
    guard !marked.isEmpty else { return [Span(environment(Words.hint), .muted)] }
    let sizes = marked.compactMap { path in
      rows.first { path == self.path(of: $0.entry) }?.entry.size
    }
    let known = sizes.count == marked.count ? sizes.reduce(0, +) : nil
    return [Span(environment(Words.marked(marked.count, bytes: known)), .accent)]
  }

  mutating func appear(in environment: Environment) -> [Reaction] {
    guard listing == nil else { return [] }
    if start.isEmpty { start = environment.folder ?? "" }
    return [.effect(.browse(start))]
  }

  /// The absolute path of an entry of the folder that is listed.
  func path(of entry: DirectoryEntry) -> String { (listing?.path ?? "") + entry.name }

  /// The chosen row.
  var chosen: FileRow? {
    rows.indices.contains(cursor.selection) ? rows[cursor.selection] : nil
  }

  /// The chosen file; nothing where a folder is chosen.
  var chosenFile: String? {
    chosen.flatMap { $0.entry.isDirectory || !$0.canBeTaken ? nil : path(of: $0.entry) }
  }

  func effectAtRest(in environment: Environment) -> Effect? {
    guard let file = chosenFile, previews[file] == nil else { return nil }
    return .inspectFile(file)
  }

  /// The digest of a large file, while it is chosen.
  func preview(in environment: Environment) -> Effect? {
    guard let file = chosenFile, case .facts(let facts)? = previews[file], facts.digest == nil
    else {
      return nil
    }
    return .digestFile(file)
  }

  mutating func type(_ key: Key, in environment: Environment) -> [Reaction]? {
    switch key.folded {
    case .character(" "), .left, .right, .control("a"): return nil
    case .backspace where filter.text.isEmpty: return nil
    // A space marks here and turns no page.
    case .pageUp, .pageDown:
      _ = move(key == .pageUp ? .pageUp : .pageDown, in: environment)
      return []
    default: break
    }
    let before = filter.text
    guard filter.handle(key) else { return nil }
    if filter.text != before { show(choosing: nil, in: environment) }
    return []
  }

  mutating func paste(_ text: String, in environment: Environment) -> [Reaction] {
    filter.paste(text)
    show(choosing: nil, in: environment)
    return []
  }

  mutating func receive(
    _ answer: Answer, to effect: Effect, in environment: Environment
  ) -> [Reaction]? {
    switch (effect, answer) {
    case (.browse, .folder(let listing)):
      self.listing = listing
      names = listing.entries.map { SearchText.folded($0.name) }
      filter = TextField()
      show(choosing: origin, in: environment)
      origin = nil
      return []
    case (.browse(let path), .failed(let failure)):
      // What was typed as the place to begin need not exist.
      if listing == nil, !path.isEmpty { return [.effect(.browse(""))] }
      origin = nil
      return [.report(.error(failure.text))]
    case (.inspectFile(let path), .inspected(let facts)),
      (.digestFile(let path), .inspected(let facts)):
      previews[path] = .facts(facts)
    case (.inspectFile(let path), .failed(let failure)),
      (.digestFile(let path), .failed(let failure)):
      previews[path] = .problem(failure.text)
    default: return nil
    }
    return []
  }

  /// Lists what fits what is typed, hidden names only when that begins with a full stop.
  private mutating func show(choosing name: String?, in environment: Environment) {
    let words = SearchText.folded(filter.text).split(separator: " ")
    let showsHidden = filter.text.hasPrefix(".")
    let entries = listing?.entries ?? []
    rows = entries.indices.filter { index in
      (showsHidden || !entries[index].name.hasPrefix("."))
        && words.allSatisfy { names[index].contains($0) }
    }.map { FileRow(entries[$0]) }
    choose(rows.firstIndex { $0.entry.name == name } ?? 0, in: environment)
  }

  /// Chooses a row.
  mutating func choose(_ index: Int, in environment: Environment) {
    cursor.select(index, count: rows.count, height: Self.listHeight(in: environment.room))
  }

  /// Moves in the list; false when it is another command.
  mutating func move(_ command: CommandID, in environment: Environment) -> Bool {
    let height = Self.listHeight(in: environment.room)
    switch command {
    case .searchNext: return cursor.move(.down, count: rows.count, height: height)
    case .searchPrevious: return cursor.move(.up, count: rows.count, height: height)
    default: return cursor.move(command, count: rows.count, height: height)
    }
  }

  /// Goes to another folder.
  ///
  /// - Parameters:
  ///   - path: The folder.
  ///   - origin: What is to be chosen in it.
  /// - Returns: What is to be asked for.
  mutating func browse(_ path: String, from origin: String? = nil) -> [Reaction] {
    self.origin = origin
    return [.effect(.browse(path))]
  }

  /// Marks files or takes their marks away.
  mutating func mark(_ paths: [String], _ isMarked: Bool) {
    marked.removeAll { paths.contains($0) }
    if isMarked { marked += paths }
  }

  /// Forgets what was typed.
  mutating func clearFilter(in environment: Environment) {
    let name = chosen?.entry.name
    filter = TextField()
    show(choosing: name, in: environment)
  }
}

/// One row of the list of files.
struct FileRow: Hashable, Sendable {
  /// The name, with size and day.
  let entry: DirectoryEntry
  /// Whether its name can stand in a record: it holds no control character.
  let canBeTaken: Bool

  /// Creates the row of an entry.
  init(_ entry: DirectoryEntry) {
    self.entry = entry
    canBeTaken = PathCompletion.canBeEntered(entry.name)
  }
}
