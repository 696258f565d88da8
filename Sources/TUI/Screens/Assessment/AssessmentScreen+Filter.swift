import GHSModel
import TerminalKit

extension AssessmentScreen {
  /// Answers to a command of the filter; nothing when it is another.
  mutating func performFilter(
    _ command: CommandID, open: OpenProduct, in environment: Environment
  ) -> [Reaction]? {
    switch command {
    case .showFilter:
      panel = FilterPanel(filter)
      // What has changed since the declaration is known from its record.
      let isDeclared = open.snapshot.declaration?.status == .issued
      return isDeclared && environment.declarations == nil
        ? [.effect(.loadDeclarations(product))] : []
    case .clearFilter:
      filter = RequirementFilter()
      held = nil
      guard panel == nil else { return [] }
      settle(in: environment)
      return [.report(.notice(RequirementFilter.Words.cleared))]
    case .filterAccept:
      panel = nil
      holdList(in: environment)
      settle(in: environment)
    case .filterCancel:
      if let panel { filter = panel.original }
      panel = nil
    case .filterToggle:
      guard let option = panel?.option(in: open.catalogue) else { return [] }
      if option == .changed, open.snapshot.declaration?.status != .issued {
        return [.report(.notice(RequirementFilter.Words.noDeclaration))]
      }
      // The chosen requirement stays in mind until the conditions are settled.
      filter.toggle(option)
    default:
      guard var panel, panel.move(command, in: open.catalogue) else { return nil }
      self.panel = panel
    }
    return []
  }

  /// The filter in words, with how many requirements it lists.
  func filterLine(in open: OpenProduct, _ environment: Environment) -> [Span] {
    let count =
      list(in: open, environment).requirementCount - (isPinned(in: open, environment) ? 1 : 0)
    let words =
      filter.isEmpty ? RequirementFilter.Words.everything : filter.summary(for: open.catalogue)
    return [
      Span(
        environment(RequirementFilter.Words.title) + environment(RequirementFilter.Words.colon),
        .emphasis), Span(environment(words) + "  ", .accent),
      Span(
        environment(
          RequirementFilter.Words.count(count, of: open.list.requirementCount)), .emphasis),
      Span(filter.isEmpty ? "" : "  " + environment(RequirementFilter.Words.clearHint), .muted),
    ]
  }

  /// Draws what stands in place of a list without rows.
  func drawNothingListed(in room: Rect, of frame: inout Frame, environment: Environment) {
    var text = RichText()
    text.paragraph(environment(RequirementFilter.Words.nothing), .warning)
    text.keys(
      [
        (.clearFilter, RequirementFilter.Words.clearNothing),
        (.showFilter, RequirementFilter.Words.changeNothing),
      ], environment)
    let inner = room.inset(columns: 1)
    for (index, line) in text.lines(columns: inner.columns).enumerated() {
      frame.putLine(line, line: index, of: inner, ellipsis: environment.symbols.ellipsis)
    }
  }
}
