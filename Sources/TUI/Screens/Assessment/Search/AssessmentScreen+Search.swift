import GHSModel
import TerminalKit

extension AssessmentScreen {
  mutating func type(_ key: Key, in environment: Environment) -> [Reaction]? {
    if case .character(let character) = key.folded, isTextFocused,
      let number = character.wholeNumberValue, number > 0
    {
      return followRelated(number, in: environment)
    }
    guard search?.type(key) ?? false else { return nil }
    showBestMatch(in: environment)
    return []
  }

  mutating func paste(_ text: String, in environment: Environment) -> [Reaction] {
    guard search?.isTyping ?? false else { return [] }
    search?.paste(text)
    showBestMatch(in: environment)
    return []
  }

  /// Starts a search, or lets the present one be changed.
  mutating func startSearch(in environment: Environment) {
    if search != nil {
      search?.resume()
      settle(in: environment)
      return
    }
    guard let open = open(in: environment) else { return }
    search = RequirementSearch(
      environment.search(of: open), in: open.list, origin: chosen(in: environment)?.id)
  }

  /// While a text is read, scrolls it to what is searched for.
  mutating func revealMatch(in environment: Environment) {
    guard isTextFocused, search != nil, let open = open(in: environment) else { return }
    let room = layout(environment, open).detail
    pane(in: open, columns: room.columns, environment)?.revealMark(&scroll, in: room)
  }

  private mutating func showBestMatch(in environment: Environment) {
    guard let search else { return }
    if let best = search.matches.first {
      anchor = best
    } else if let origin = search.origin {
      anchor = origin
    }
    scroll = ScrolledText()
    settle(in: environment)
  }

  /// Ends the search or goes on to another match.
  mutating func performSearch(_ command: CommandID, in environment: Environment) {
    guard let search else { return }
    switch command {
    case .searchAccept: accept(search, in: environment)
    case .searchCancel:
      self.search = nil
      if let origin = search.origin { go(to: origin, in: environment) }
    case .searchNext, .searchPrevious: step(by: command == .searchNext ? 1 : -1, in: environment)
    case .nextMatch, .previousMatch:
      guard let open = open(in: environment) else { return }
      let found = Set(search.matches)
      let row = anchor.flatMap(open.list.row) ?? 0
      let target = open.list.next(after: row, forward: command == .nextMatch) {
        found.contains($0.id)
      }
      if let id = target.flatMap(open.list.requirement)?.id { go(to: id, in: environment) }
    default: break
    }
  }

  /// Moves in the list of what is found while it is typed, around its ends.
  private mutating func step(by step: Int, in environment: Environment) {
    guard let open = open(in: environment) else { return }
    let list = list(in: open, environment)
    guard !list.rows.isEmpty else { return }
    let row = selection(in: list, of: open) + step
    choose((row + list.rows.count) % list.rows.count, in: environment)
  }

  /// Goes to the chosen match; several stay marked to be gone through.
  private mutating func accept(_ search: RequirementSearch, in environment: Environment) {
    let target = search.matches.isEmpty ? search.origin : chosen(in: environment)?.id
    self.search?.accept()
    // Whoever typed an id wanted that requirement, and not those that mention it.
    let isNamed = target.map { SearchText.folded($0.rawValue) } == SearchText.folded(search.text)
    if search.matches.count <= 1 || isNamed { self.search = nil }
    guard let target else { return }
    if let origin = search.origin, origin != target, origin != trail.last { trail.append(origin) }
    go(to: target, in: environment)
  }

  /// Draws what is being looked for and how many requirements have it.
  func drawSearch(
    _ search: RequirementSearch, in rect: Rect, of frame: inout Frame, environment: Environment
  ) {
    let count =
      search.isAsking ? environment(RequirementSearch.Words.count(search.matches.count)) : ""
    let prompt = environment(RequirementSearch.Words.prompt)
    let parts = rect.splitColumns(
      [.fixed(prompt.columnCount), .remaining, .fixed(count.columnCount)], gap: 1)
    frame.putLine(prompt, of: parts[0], style: .emphasis)
    frame.putField(
      search.field, in: parts[1], placeholder: environment(RequirementSearch.Words.placeholder))
    frame.putLine(count, of: parts[2], style: search.matches.isEmpty ? .warning : .accent)
  }
}
