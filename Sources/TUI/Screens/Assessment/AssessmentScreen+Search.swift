import GHSModel
import TerminalKit

extension AssessmentScreen {
  mutating func type(_ key: Key, in environment: Environment) -> [Reaction]? {
    guard let open = open(in: environment), search?.type(key, in: open.list) ?? false else {
      return nil
    }
    showFirstMatch(in: environment)
    return []
  }

  mutating func paste(_ text: String, in environment: Environment) -> [Reaction] {
    guard let open = open(in: environment), search != nil else { return [] }
    search?.paste(text, in: open.list)
    showFirstMatch(in: environment)
    return []
  }

  private mutating func showFirstMatch(in environment: Environment) {
    guard let search else { return }
    let match = search.matches.first { $0 >= search.origin } ?? search.matches.first
    choose(match ?? search.origin, in: environment)
  }

  /// Ends the search or goes on to another match.
  mutating func performSearch(_ command: CommandID, in environment: Environment) {
    guard let search else { return }
    let matches = search.matches
    let row = cursor.selection
    switch command {
    case .searchAccept: self.search = nil
    case .searchCancel:
      self.search = nil
      choose(search.origin, in: environment)
    case .searchNext:
      choose(matches.first { $0 > row } ?? matches.first ?? row, in: environment)
    case .searchPrevious:
      choose(matches.last { $0 < row } ?? matches.last ?? row, in: environment)
    default: break
    }
  }

  /// Draws what is being looked for and how many requirements have it.
  func drawSearch(
    _ search: RequirementSearch, in rect: Rect, of frame: inout Frame, environment: Environment
  ) {
    let matches = search.matches
    let place = matches.firstIndex(of: cursor.selection).map { $0 + 1 } ?? 0
    let count = search.field.text.isEmpty ? "" : "\(place)/\(matches.count)"
    let prompt = environment(Words.searchPrompt)
    let parts = rect.splitColumns(
      [.fixed(prompt.columnCount), .remaining, .fixed(count.columnCount)], gap: 1)
    frame.putLine(prompt, of: parts[0], style: .emphasis)
    frame.putField(search.field, in: parts[1], placeholder: environment(Words.searchPlaceholder))
    frame.putLine(count, of: parts[2], style: matches.isEmpty ? .warning : .accent)
  }
}
