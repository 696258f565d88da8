import GHSModel
import TerminalKit

extension Goal {
  /// The goal and the distance to it in a few words.
  var words: LocalizedText {
    let name =
      isChosen
      ? LocalizedText(ja: "目標 レベル\(level)", en: "Target level \(level)")
      : LocalizedText(ja: "レベル\(level)まで", en: "To level \(level)")
    guard let distance else {
      return LocalizedText(
        ja: name.ja + "：この製品では到達できません", en: name.en + ": cannot be reached with this product")
    }
    guard distance > 0 else {
      return LocalizedText(ja: name.ja + "：到達しています", en: name.en + ": reached")
    }
    return LocalizedText(ja: name.ja + "：あと\(distance)件", en: name.en + ": \(distance) to go")
  }

  /// The same in fewer words, where the room is short.
  var fewWords: LocalizedText {
    guard let distance else {
      return LocalizedText(ja: "目標\(level)：到達不可", en: "Target \(level): n/a")
    }
    guard distance > 0 else {
      return LocalizedText(ja: "目標\(level)：到達", en: "Target \(level): reached")
    }
    return LocalizedText(ja: "目標\(level)：あと\(distance)件", en: "Target \(level): \(distance) to go")
  }

  /// The level and the distance to it, behind a label that says what it is.
  var inColumn: LocalizedText {
    let name = LocalizedText(ja: "レベル\(level)", en: "level \(level)")
    guard let distance else {
      return LocalizedText(ja: name.ja + "：到達できません", en: name.en + ", out of reach")
    }
    guard distance > 0 else {
      return LocalizedText(ja: name.ja + "：到達しています", en: name.en + ", reached")
    }
    return LocalizedText(ja: name.ja + "：あと\(distance)件", en: name.en + ", \(distance) to go")
  }

  /// The goal in a narrow column.
  var short: LocalizedText {
    guard let distance else { return LocalizedText(ja: "\(level)不可", en: "\(level) n/a") }
    guard distance > 0 else { return LocalizedText(ja: "\(level)到達", en: "\(level) reached") }
    return LocalizedText(ja: "\(level)あと\(distance)", en: "\(level), \(distance) left")
  }

  /// A bar with the numbers behind it.
  func bar(columns: Int, _ environment: Environment) -> [Span] {
    let filled = min(columns, Int(share * Double(columns)))
    let symbols = environment.symbols
    let bar =
      String(repeating: symbols.bar[0], count: filled)
      + String(repeating: symbols.bar[1], count: max(0, columns - filled))
    let done = max(0, total - (distance ?? total))
    return [Span(bar, isReached ? .good : .accent), Span(" \(done)/\(total)")]
  }
}
