import GHSModel
import TerminalKit

extension AssessmentScreen {
  /// What is listed: what a search being typed has found, else what the filter lets through.
  func list(in open: OpenProduct, _ environment: Environment) -> RequirementList {
    if let search, search.isTyping, let found = search.list { return found }
    guard !filter.isEmpty else { return open.list }
    if panel == nil, let held {
      return RequirementList(open.catalogue) { $0.id == pinned || held.contains($0.id) }
    }
    let criteria = FilterCriteria(filter, for: open, declarations: environment.declarations)
    return RequirementList(open.catalogue) { $0.id == pinned || criteria.allow($0) }
  }

  /// Whether the filter lets a requirement through, or did when it was set.
  private func isLet(
    _ requirement: Requirement, in open: OpenProduct, _ environment: Environment
  ) -> Bool {
    if panel == nil, let held { return held.contains(requirement.id) }
    return FilterCriteria(filter, for: open, declarations: environment.declarations)
      .allow(requirement)
  }

  /// Keeps in the list what the filter lists now.
  mutating func holdList(in environment: Environment) {
    held = nil
    guard !filter.isEmpty, let open = open(in: environment) else { return }
    let criteria = FilterCriteria(filter, for: open, declarations: environment.declarations)
    held = Set(open.catalogue.requirements.filter(criteria.allow).map(\.id))
  }

  /// Whether a requirement is listed that the filter alone would leave out.
  func isPinned(in open: OpenProduct, _ environment: Environment) -> Bool {
    guard !filter.isEmpty, let pinned, let requirement = open.catalogue.requirement(pinned) else {
      return false
    }
    return !isLet(requirement, in: open, environment)
  }

  /// The chosen row of the list: that of the chosen requirement, or of the next one when it is no
  /// longer listed.
  func selection(in list: RequirementList, of open: OpenProduct) -> Int {
    guard let anchor else { return list.requirementRow(from: cursor.selection, forward: true) }
    return list.row(at: anchor, orAfterItIn: open.list)
  }

  /// The chosen requirement; nothing when none is listed.
  func chosen(in environment: Environment) -> Requirement? {
    guard let open = open(in: environment) else { return nil }
    if let anchored = anchored(in: open, environment) { return anchored }
    let list = list(in: open, environment)
    return list.requirement(at: selection(in: list, of: open))
  }

  /// The requirement at the anchor, if it is listed, found without making the list: every command that may
  /// be offered asks for it.
  private func anchored(in open: OpenProduct, _ environment: Environment) -> Requirement? {
    guard let anchor, let requirement = open.list.row(of: anchor).flatMap(open.list.requirement)
    else { return nil }
    if let search, search.isTyping, search.isAsking {
      return search.places[anchor] == nil ? nil : requirement
    }
    guard !filter.isEmpty, anchor != pinned else { return requirement }
    return isLet(requirement, in: open, environment) ? requirement : nil
  }

  /// Chooses a row of the present list and shows its requirement from the beginning.
  mutating func choose(_ row: Int, in environment: Environment) {
    guard let open = open(in: environment) else { return }
    let chosen = list(in: open, environment).requirement(at: row)?.id
    if let chosen, chosen != anchor {
      anchor = chosen
      scroll = ScrolledText()
    }
    if anchor != pinned { pinned = nil }
    settle(in: environment)
  }

  /// Goes to a requirement wherever it is; one that the filter leaves out is listed until one moves on.
  mutating func go(to id: RequirementID, in environment: Environment) {
    guard open(in: environment)?.list.row(of: id) != nil else { return }
    if id != anchor { scroll = ScrolledText() }
    (anchor, pinned) = (id, nil)
    if let open = open(in: environment), list(in: open, environment).row(of: id) == nil {
      pinned = id
    }
    settle(in: environment)
    revealMatch(in: environment)
  }

  /// Remembers where one is before a jump.
  mutating func leaveTrail(in environment: Environment) {
    guard let here = chosen(in: environment)?.id, here != trail.last else { return }
    trail = trail.suffix(Self.longestTrail - 1) + [here]
  }

  private static let longestTrail = 50

  /// Brings the chosen row up to date with the list, which may have changed, and makes it visible.
  mutating func settle(in environment: Environment) {
    guard let open = open(in: environment) else { return }
    let list = list(in: open, environment)
    let row = selection(in: list, of: open)
    // An empty list keeps in mind what was chosen, so that clearing the filter shows it again.
    if let chosen = list.requirement(at: row)?.id {
      if chosen != anchor { scroll = ScrolledText() }
      anchor = chosen
    } else {
      isReading = false
    }
    let height = layout(environment, open).list.rows
    cursor.select(row, count: list.rows.count, height: height)
  }

  /// Where the parts are.
  func layout(_ environment: Environment, _ open: OpenProduct) -> AssessmentLayout {
    AssessmentLayout(
      environment, isReading: isTextFocused,
      panelRows: panel == nil ? 0 : FilterPanel.rows(for: open.catalogue),
      scopeRows: ScopeNotice(open.product) == nil ? 0 : 1, filterRows: filter.isEmpty ? 0 : 1)
  }

  /// Whether the requirement's text has the keys.
  var isTextFocused: Bool { isReading && panel == nil && search?.isTyping != true }
}
