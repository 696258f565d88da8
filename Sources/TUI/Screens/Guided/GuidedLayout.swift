import GHSModel
import TerminalKit

/// What the guided mode shows of one requirement, and where: the question at the top, the guidance
/// below it, or beside it where there is room.
struct GuidedLayout {
  /// The question, broken into lines.
  let question: [String]
  /// The box around the question.
  let questionBox: Rect
  /// How the requirement stands and what to do.
  let standing: [[Span]]
  /// The room of that.
  let standingRoom: Rect
  /// The line between the two halves.
  let border: Rect
  /// What helps to answer.
  let guidance: [[Span]]
  /// The room of the guidance.
  let guidanceRoom: Rect
  /// The lines with the goal and with the name of the requirement.
  let head: Rect

  private static let widestQuestion = 76
  private static let comfortableRows = 18

  /// Lays out a requirement.
  init(_ requirement: Requirement, _ open: OpenProduct, _ environment: Environment) {
    let parts = environment.room.splitRows([.fixed(2), .remaining])
    head = parts[0]
    let isRoomy = parts[1].rows >= Self.comfortableRows
    let halves =
      environment.isWide
      ? parts[1].splitColumns([
        .flexible(minimum: 54, weight: 5), .fixed(1), .flexible(minimum: 40, weight: 6),
      ])
      : [parts[1], parts[1], parts[1]]
    let left = halves[0].inset(columns: 1)
    let columns = min(Self.widestQuestion, left.columns)
    question = environment(requirement.question).wrapped(toColumns: max(1, columns - 6))
    let padding = isRoomy ? 2 : 0
    var boxRows = min(question.count + 2 + padding, max(3, left.rows - 3))
    if !isRoomy { boxRows = min(boxRows, max(3, left.rows * 2 / 3)) }
    questionBox = Rect(row: left.row, column: left.column, rows: boxRows, columns: columns)
    let text = GuidedText(requirement, open, environment)
    // Below each other, what does not fit above goes on in the guidance, line by line.
    let whole = text.standing.lines(
      columns: environment.isWide ? left.columns : ScrolledText.columns(left.columns))
    let below = Rect(
      row: questionBox.endRow, column: left.column, rows: max(0, left.endRow - questionBox.endRow),
      columns: left.columns)
    guard !environment.isWide else {
      standingRoom = below.inset(rows: below.rows > 8 ? 1 : 0)
      border = halves[1]
      guidanceRoom = halves[2].inset(columns: 1)
      (standing, guidance) = Self.divided(
        whole, standingRoom, text, guidanceRoom, environment)
      return
    }
    let rest = below.splitRows([
      .fixed(min(whole.count, max(1, below.rows / 2))), .fixed(1), .remaining,
    ])
    (standingRoom, border, guidanceRoom) = (rest[0], rest[1], rest[2])
    (standing, guidance) = Self.divided(whole, standingRoom, text, guidanceRoom, environment)
  }

  /// What fits where the requirement's standing is shown; where that is not all of it, the rest stands
  /// before the guidance, which can be scrolled.
  private static func divided(
    _ whole: [[Span]], _ room: Rect, _ text: GuidedText, _ guidanceRoom: Rect,
    _ environment: Environment
  ) -> (standing: [[Span]], guidance: [[Span]]) {
    let columns = ScrolledText.columns(in: guidanceRoom)
    let guidance = text.guidance.lines(columns: columns)
    guard whole.count > room.rows, room.rows > 0 else { return (whole, guidance) }
    var shown = Array(whole.prefix(room.rows))
    let mark = [Span(" " + environment.symbols.ellipsis, .accent)]
    shown[room.rows - 1] =
      shown[room.rows - 1].truncated(toColumns: max(0, room.columns - 2), ellipsis: "") + mark
    let rest =
      environment.isWide
      ? text.standing.lines(columns: columns) : Array(whole.dropFirst(room.rows))
    return (shown, rest + [[]] + guidance)
  }
}
