import GHSModel
import TerminalKit

extension AssessmentScreen {
  /// How a product stands, on one line: the level, the goal, the counts and what is the matter.
  ///
  /// Counts are never cut: where the room is short the goal is said in fewer words, then the level, and then
  /// each of them is left out.
  struct Summary {
    /// The level or the goal, from the most words to none.
    private let beginnings: [[Span]]
    private let rest: [Span]

    /// Sums up a product.
    init(of open: OpenProduct, _ environment: Environment) {
      let level = Span(environment(Words.eligible(open.evaluation.level)) + "  ", .emphasis)
      let brief = Span(environment(Words.briefly(open.evaluation.level)) + "  ", .emphasis)
      if let goal = environment.goal, goal.isChosen {
        let style: Style = goal.isReached ? .good : .accent
        let words = Span(environment(goal.words) + "  ", style)
        let few = Span(environment(goal.fewWords) + "  ", style)
        beginnings = [[level, words], [level, few], [brief, few], [few], [brief], []]
      } else {
        beginnings = [[level], [brief], []]
      }
      var rest = open.counts.map { counts in
        Span(
          "\(counts.id) \(counts.satisfied)/\(counts.required)  ", counts.conforms ? .good : .text)
      }
      let blocking = open.evaluation.findings.count { $0.severity == .blocking }
      if blocking > 0 { rest.append(Span(environment(Words.blocking(blocking)) + "  ", .bad)) }
      if open.snapshot.declaration?.isStale ?? false {
        rest.append(Span(environment(Words.stale), .warning))
      }
      self.rest = rest
    }

    /// The line in a number of columns.
    func spans(columns: Int) -> [Span] {
      // The spaces at the end may hang over.
      let whole = beginnings.map { $0 + rest }
      return whole.first { $0.map(\.text).joined().trimmed.columnCount <= columns } ?? rest
    }
  }
}
