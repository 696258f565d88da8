import GHSModel
import TerminalKit

/// The levels as a ladder, the highest at the top: which is reached, which is wanted, how far each is.
struct LevelLadder {
  /// One line for each level, and one for no level at the foot.
  let lines: [[Span]]

  private typealias Words = LevelScreen.Words

  /// Draws the ladder of a product.
  init(_ open: OpenProduct, _ environment: Environment) {
    let derivation = open.evaluation.derivation
    let goal = environment.goal
    func present(_ level: Int?) -> Span {
      let isHere = derivation.level == level
      return Span(isHere ? " \(environment.symbols.marker) " : "   ", .accent)
    }
    func notes(_ level: Int?) -> [Span] {
      var spans: [Span] = []
      if derivation.level == level {
        spans.append(Span("  <- " + environment(Words.here), .emphasis))
      }
      if let goal, goal.isChosen, goal.level == level {
        spans.append(Span("  <- " + environment(Words.target), .accent))
      }
      return spans
    }
    let rungs = derivation.levels.sorted { $0.level > $1.level }.map { outcome -> [Span] in
      let step = open.evaluation.step(to: outcome.level)
      let way: Span =
        if outcome.isReached {
          Span(environment(Words.reached), .good)
        } else if let step {
          Span(
            environment(
              Words.toGo(step.requirements.count, in: Self.categories(of: step.requirements))))
        } else {
          Span(environment(Words.unreachable), .warning)
        }
      let name = environment(Words.rung(outcome.level)).padded(toColumns: 8)
      return [
        present(outcome.level), Span("|-", .border),
        Span(outcome.isReached ? "[*]" : "[ ]", outcome.isReached ? .good : .text),
        Span("-| ", .border), Span(name + "  ", .emphasis), way,
      ] + notes(outcome.level)
    }
    let foot = [
      present(nil), Span("|-----| ", .border), Span(environment(Words.noLevel), .muted),
    ]
    lines = rungs + [foot + (derivation.level == nil ? notes(nil) : [])]
  }

  private static func categories(of requirements: [RequirementID]) -> [String] {
    var seen: Set<String> = []
    return requirements.map(\.category).filter { seen.insert($0).inserted }
  }
}
