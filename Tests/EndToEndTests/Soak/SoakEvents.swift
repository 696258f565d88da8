import TerminalKit

@testable import GHSModel
@testable import TUI

/// What somebody who presses anything at all does next, given what is on the screen.
struct SoakEvents {
  var random: SplitMix

  /// Characters that are text in fields and mostly commands elsewhere.
  private static let characters = Array("aeiou0123456789 -.:;?!#*@=要求事項を満たす確認漢字ｶﾞが～①🇯🇵👩‍👩‍👧e\u{301}")
  private static let editing: [Key] = [
    .enter, .enter, .escape, .escape, .escape, .tab, .tab, .backTab, .backspace, .delete, .up,
    .down,
    .left, .right, .home, .end, .pageUp, .pageDown, .wordLeft, .wordRight, .insert,
    .control("s"), .control("s"), .control("a"), .control("e"), .control("k"), .control("u"),
    .control("w"), .control("d"), .control("b"), .control("f"), .control("p"), .control("o"),
    .control("g"), .control("n"), .control("y"), .function(1), .function(2), .function(12),
  ]
  private static let pastes = [
    "q", "RM-3.1 RM-5 QM-7.3.1", "一行目\n二行目\tタブ\r\n三行目", "\u{1B}[31mred\u{7}\u{9B}m", "2026-12-31",
    "pump2", String(repeating: "長い文。", count: 400), "\u{202E}abc\u{200D}\u{FE0F}", "", "\n\n\n",
    "plan.txt",
  ]

  /// The next event.
  mutating func next(for state: AppState) -> Event {
    switch Int.random(in: 0..<1000, using: &random) {
    case ..<3: return .changedElsewhere
    case ..<20: return .rested
    case ..<22: return .dayBegan(day())
    case ..<40: return .input(.resize(size()))
    case ..<55: return .input(.paste(random.one(of: Self.pastes)))
    case ..<70: return .input(.mouse(mouse(in: state.environment.size)))
    case ..<73: return .input(.resume)
    case ..<74: return .reported(LocalizedText(ja: "知らせ", en: "A report"))
    default: return .input(.key(key(for: state)))
    }
  }

  private mutating func key(for state: AppState) -> Key {
    switch Int.random(in: 0..<100, using: &random) {
    case ..<55:
      let commands = state.commands.commands(in: state.top.context(in: state.environment))
      let command = random.one(of: commands)
      guard !command.keys.isEmpty, command.id != .quit || random.once(in: 20) else {
        return .escape
      }
      return random.one(of: command.keys)
    case ..<80: return .character(random.one(of: Self.characters))
    default: return random.one(of: Self.editing)
    }
  }

  private mutating func day() -> CalendarDate {
    let days = (1...28).compactMap { CalendarDate(year: 2026, month: 12, day: $0) }
    return random.one(of: days)
  }

  /// Mostly sizes at which screens are drawn.
  private mutating func size() -> Size {
    if random.once(in: 4) {
      return Size(
        rows: .random(in: 1...20, using: &random), columns: .random(in: 1...70, using: &random))
    }
    return Size(
      rows: .random(in: 15...50, using: &random), columns: .random(in: 60...160, using: &random))
  }

  private mutating func mouse(in size: Size) -> MouseEvent {
    MouseEvent(
      random.one(of: MouseEvent.Action.allCases),
      at: Position(
        row: .random(in: 0..<size.rows, using: &random),
        column: .random(in: 0..<size.columns, using: &random)))
  }
}
