import GHSModel
import TerminalKit

extension AssessmentScreen {
  mutating func type(_ key: Key, in environment: Environment) -> [Reaction]? {
    guard search?.field.handle(key) ?? false else { return nil }
    showFirstMatch(in: environment)
    return []
  }

  mutating func paste(_ text: String, in environment: Environment) -> [Reaction] {
    search?.field.paste(text)
    showFirstMatch(in: environment)
    return []
  }

  private mutating func showFirstMatch(in environment: Environment) {
    guard let search, let open = open(in: environment) else { return }
    let matches = search.matches(in: RequirementList(open.catalogue))
    choose(matches.first { $0 >= search.origin } ?? matches.first ?? search.origin, in: environment)
  }

  /// Ends the search or goes on to another match.
  mutating func performSearch(
    _ command: CommandID, open: OpenProduct, in environment: Environment
  ) {
    guard let search else { return }
    let matches = search.matches(in: RequirementList(open.catalogue))
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
    guard let open = open(in: environment) else { return }
    let matches = search.matches(in: RequirementList(open.catalogue))
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
