import GHSModel
import TerminalKit

/// What a requirement asks for, read while a form is filled in; the form waits below.
struct GuideScreen: Screen {
  /// The requirements, one shown at a time.
  let requirements: [RequirementID]
  private var place = 0
  private var scroll = ScrolledText()

  /// Creates the screen of some requirements.
  init(_ requirements: [RequirementID]) {
    self.requirements = requirements
  }

  func context(in environment: Environment) -> CommandContext { .guide }

  func title(in environment: Environment) -> String {
    environment(CommandContext.guide.name)
  }

  func hint(in environment: Environment) -> [Span] {
    let count = requirements.count
    return [
      Span(environment(count > 1 ? Words.several(place + 1, of: count) : Words.hint), .muted)
    ]
  }

  func availability(of command: CommandID, in environment: Environment) -> Availability {
    switch command {
    case .nextRequirement, .previousRequirement:
      .when(requirements.count > 1, else: Words.onlyOne)
    default: .available
    }
  }

  mutating func perform(_ command: CommandID, in environment: Environment) -> [Reaction] {
    switch command {
    case .back: return [.close]
    case .nextRequirement: turn(by: 1)
    case .previousRequirement: turn(by: -1)
    default:
      let room = environment.room.inset(columns: 1)
      _ = pane(columns: room.columns, environment)?.move(&scroll, command, in: room)
    }
    return []
  }

  private mutating func turn(by step: Int) {
    place = (place + step + requirements.count) % requirements.count
    scroll = ScrolledText()
  }

  private func pane(columns: Int, _ environment: Environment) -> RequirementPane? {
    guard let open = environment.open, requirements.indices.contains(place) else { return nil }
    return open.catalogue.requirement(requirements[place]).map {
      RequirementPane($0, in: open, environment, columns: columns)
    }
  }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    let inner = room.inset(columns: 1)
    pane(columns: inner.columns, environment)?.draw(scroll, in: inner, of: &frame)
  }

  private enum Words {
    static let hint = LocalizedText(
      ja: "入力した内容は残っています。\(key: .back) で入力に戻ります。",
      en: "What you typed is kept. \(key: .back) goes back to it.")
    static let onlyOne = LocalizedText(
      ja: "要求事項は一つだけです。", en: "There is only one requirement.")

    static func several(_ number: Int, of count: Int) -> LocalizedText {
      LocalizedText(
        ja:
          "要求事項\(number)/\(count)（\(key: .previousRequirement) \(key: .nextRequirement)）　\(key: .back) で入力に戻ります。",
        en:
          "Requirement \(number) of \(count) (\(key: .previousRequirement) \(key: .nextRequirement)). \(key: .back) goes back to the form."
      )
    }
  }
}
