import GHSModel
import TerminalKit

/// Looking for requirements: first while it is typed, then going through what was found.
struct RequirementSearch: Sendable {
  /// What is looked for.
  private(set) var field = TextField()
  /// Where in each requirement it was found.
  private(set) var places: [RequirementID: [SearchPlace]] = [:]
  /// What marks it in the texts.
  private(set) var highlighter: SearchHighlighter?
  /// Whether it is being typed.
  private(set) var isTyping = true
  /// The requirement to return to when the search is given up.
  let origin: RequirementID?

  private var found: [RequirementID] = []
  /// What was found, as a list; nothing while nothing is looked for.
  private(set) var list: RequirementList?
  private let index: CatalogueSearch
  private let whole: RequirementList

  /// Starts at a requirement.
  ///
  /// - Parameters:
  ///   - index: The catalogue made ready for searching.
  ///   - whole: All its requirements.
  ///   - origin: The requirement.
  init(_ index: CatalogueSearch, in whole: RequirementList, origin: RequirementID?) {
    self.index = index
    self.whole = whole
    self.origin = origin
  }

  /// What is looked for, as it was typed.
  var text: String { field.text.trimmed }

  /// Whether something is.
  var isAsking: Bool { !field.text.isBlank }

  /// The requirements that have it, the best first.
  var matches: [RequirementID] { found }

  /// Takes a key for the text; false when it is not an editing key.
  mutating func type(_ key: Key) -> Bool {
    guard isTyping else { return false }
    let before = field.text
    guard field.handle(key) else { return false }
    if field.text != before { find() }
    return true
  }

  /// Inserts pasted text.
  mutating func paste(_ text: String) {
    field.paste(text)
    find()
  }

  /// Ends the typing; what was found stays marked.
  mutating func accept() {
    isTyping = false
  }

  /// Lets what is looked for be changed.
  mutating func resume() {
    isTyping = true
  }

  private mutating func find() {
    guard isAsking else {
      (found, places, highlighter, list) = ([], [:], nil, nil)
      return
    }
    let matches = index.matches(field.text)
    found = matches.map(\.requirement)
    places = Dictionary(
      matches.map { ($0.requirement, $0.places) }, uniquingKeysWith: { first, _ in first })
    highlighter = index.highlighter(for: field.text)
    list = RequirementList(found.compactMap { whole.row(of: $0).flatMap(whole.requirement) })
  }
}
