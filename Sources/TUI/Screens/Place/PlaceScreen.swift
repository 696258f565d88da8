import GHSModel
import TerminalKit

/// Where the content of evidence is, in full and to be copied, because nothing here can show it.
struct PlaceScreen: Screen {
  /// The evidence.
  let evidence: EvidenceID
  /// Where its content is.
  let opened: OpenedPlace
  private var scroll = ScrolledText()

  /// Creates the screen of a piece of evidence.
  init(_ evidence: EvidenceID, _ opened: OpenedPlace) {
    self.evidence = evidence
    self.opened = opened
  }

  func context(in environment: Environment) -> CommandContext { .place }

  func title(in environment: Environment) -> String {
    "\(environment(CommandContext.place.name)) \(evidence)"
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    if command == .back { return [.close] }
    let room = environment.room
    _ = scroll.move(
      command, count: lines(columns: room.columns, environment).count, height: room.rows)
    return []
  }

  /// The reason, then the place from the edge on, so that it can be copied with the mouse.
  private func lines(columns: Int, _ environment: Environment) -> [[Span]] {
    let width = max(1, columns - 2)
    let reason = opened.reason.map { environment($0).wrapped(toColumns: width) } ?? []
    return reason.map { [Span($0)] } + [[]]
      + opened.place.wrapped(toColumns: width).map { [Span($0, .emphasis)] }
  }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    frame.fill(room)
    scroll.draw(
      lines(columns: room.columns, environment), in: room, of: &frame,
      symbols: environment.symbols)
  }
}
