import GHSModel
import TerminalKit

extension FormScreen {
  /// The columns of a form beside which a requirement's text stands.
  private var columnsBesideGuide: Int { 62 }

  private func hasGuideBeside(_ environment: Environment) -> Bool {
    environment.isWide && !guide(in: environment).isEmpty
  }

  /// The room of the form: all of it, unless a requirement's text stands beside it.
  func formRoom(in room: Rect, _ environment: Environment) -> Rect {
    guard hasGuideBeside(environment) else { return room }
    return room.splitColumns([.fixed(columnsBesideGuide), .fixed(1), .remaining])[0]
  }

  /// Draws the beginning of the requirement's text beside the form; all of it is a key away.
  func drawGuide(in room: Rect, of frame: inout Frame, environment: Environment) {
    guard hasGuideBeside(environment), let open = environment.open,
      let requirement = guide(in: environment).first.flatMap(open.catalogue.requirement)
    else { return }
    let parts = room.splitColumns([.fixed(columnsBesideGuide), .fixed(1), .remaining])
    frame.verticalLine(parts[1], symbols: environment.symbols)
    let inner = parts[2].inset(columns: 1)
    RequirementPane(requirement, in: open, environment, columns: inner.columns)
      .draw(ScrolledText(), in: inner, of: &frame)
  }
}
