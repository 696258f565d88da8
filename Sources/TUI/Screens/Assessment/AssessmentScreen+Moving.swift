import GHSModel
import TerminalKit

extension AssessmentScreen {
  /// Answers to a command that moves in the list or scrolls the text; false when it is another.
  mutating func performMoving(
    _ command: CommandID, open: OpenProduct, in environment: Environment
  ) -> Bool {
    let list = open.list
    let row = cursor.selection
    if isReading, scrollText(command, in: environment) { return true }
    let target: Int?
    switch command {
    case .up, .previousRequirement: target = list.requirementRow(from: row - 1, forward: false)
    case .down, .nextRequirement: target = list.requirementRow(from: row + 1, forward: true)
    case .pageUp: target = list.requirementRow(from: row - page(in: environment), forward: false)
    case .pageDown: target = list.requirementRow(from: row + page(in: environment), forward: true)
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

  private func page(in environment: Environment) -> Int {
    max(1, AssessmentLayout(environment).list.rows - 1)
  }

  private mutating func scrollText(_ command: CommandID, in environment: Environment) -> Bool {
    let room = AssessmentLayout(environment, isReading: true).detail
    let count = detailLines(columns: ScrolledText.columns(in: room), in: environment).count
    return scroll.move(command, count: count, height: room.rows)
  }
}

extension OpenProduct {
  /// Whether a requirement applies and nobody has judged it yet.
  func isUnanswered(_ requirement: Requirement) -> Bool {
    outcomes[requirement.id]?.reason == .notAssessed
  }
}
