import GHSModel
import TerminalKit

extension CommandTable {
  /// The level screen.
  static let level: [Command] = [
    Command(
      .goToRequirement, [.enter], in: [.level],
      name: LocalizedText(ja: "要求事項へ", en: "go to it"),
      help: LocalizedText(
        ja: "印の付いた要求事項へ移動します。", en: "Goes to the marked requirement, to judge it."))
  ]
}
