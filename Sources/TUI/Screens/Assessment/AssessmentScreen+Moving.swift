import GHSModel
import TerminalKit

extension AssessmentScreen {
  /// Answers to a command that moves in the list or scrolls the text; false when it is another.
  mutating func performMoving(
    _ command: CommandID, open: OpenProduct, in environment: Environment
  ) -> Bool {
    let list = list(in: open, environment)
    let row = selection(in: list, of: open)
    if isTextFocused, scrollText(command, open: open, in: environment) { return true }
    let target: Int?
    switch command {
    case .up, .previousRequirement: target = list.requirementRow(from: row - 1, forward: false)
    case .down, .nextRequirement: target = list.requirementRow(from: row + 1, forward: true)
    case .pageUp:
      target = list.requirementRow(from: row - page(open, in: environment), forward: false)
    case .pageDown:
      target = list.requirementRow(from: row + page(open, in: environment), forward: true)
    case .first: target = list.requirementRow(from: 0, forward: true)
    case .last: target = list.requirementRow(from: list.rows.count - 1, forward: false)
    case .nextUnanswered: target = list.next(after: row, where: open.isUnanswered)
    case .previousUnanswered:
      target = list.next(after: row, forward: false, where: open.isUnanswered)
    case .nextCategory: target = list.categoryStart(after: row, forward: true)
    case .previousCategory: target = list.categoryStart(after: row, forward: false)
    default: return false
    }
    if let target { choose(target, in: environment) }
    return true
  }

  private func page(_ open: OpenProduct, in environment: Environment) -> Int {
    max(1, layout(environment, open).list.rows - 1)
  }

  private mutating func scrollText(
    _ command: CommandID, open: OpenProduct, in environment: Environment
  ) -> Bool {
    let room = layout(environment, open).detail
    guard let pane = pane(in: open, columns: room.columns, environment) else { return false }
    return pane.move(&scroll, command, in: room)
  }

  /// The chosen requirement's text in a number of columns.
  func pane(in open: OpenProduct, columns: Int, _ environment: Environment) -> RequirementPane? {
    chosen(in: environment).map {
      RequirementPane(
        $0, in: open, environment, columns: columns, marking: search?.highlighter,
        leadsOn: isTextFocused)
    }
  }

  /// Goes to one of the requirements the chosen one names as related, counted from 1.
  mutating func followRelated(_ number: Int, in environment: Environment) -> [Reaction] {
    guard let open = open(in: environment), let requirement = chosen(in: environment) else {
      return []
    }
    let related = requirement.seeAlso.filter { open.list.row(of: $0) != nil }
    guard related.indices.contains(number - 1) else {
      return [.report(.notice(Words.relatedCount(related.count)))]
    }
    leaveTrail(in: environment)
    go(to: related[number - 1], in: environment)
    return []
  }
}

extension OpenProduct {
  /// Whether a requirement applies and nobody has judged it yet.
  func isUnanswered(_ requirement: Requirement) -> Bool {
    outcomes[requirement.id]?.reason == .notAssessed
  }
}
