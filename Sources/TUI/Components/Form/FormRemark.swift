import GHSModel
import TerminalKit

/// Something that is said of what a field holds, below it.
struct FormRemark: Hashable, Sendable {
  /// What stands before it, such as a sign that it is a warning.
  let mark: String
  /// What is said.
  let text: LocalizedText
  /// How it looks.
  let style: Style
  /// Whether it is cut where it does not fit, instead of being broken into lines.
  let isCut: Bool

  /// Creates a remark.
  init(_ mark: String = "", _ text: LocalizedText, _ style: Style = .muted, isCut: Bool = false) {
    self.mark = mark
    self.text = text
    self.style = style
    self.isCut = isCut
  }
}
