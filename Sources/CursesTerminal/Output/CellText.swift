import Glibc
import TerminalKit

/// Text in the portions ncurses takes it in.
///
/// ncurses puts a combining mark of a string into the cell to the left, which for a wide
/// character is its empty second half, and the mark is lost. A character with its marks has to
/// be handed over as one cell, and a cell in turn holds only one character that takes columns.
enum CellText: Hashable {
  /// Scalars that take columns, each on its own.
  case plain([wchar_t])
  /// One such scalar and the marks on it.
  case marked([wchar_t])

  /// Divides text that has been made safe.
  static func parts(of text: String) -> [CellText] {
    var parts: [CellText] = []
    var plain: [wchar_t] = []
    var marked: [wchar_t] = []
    func end() {
      if !plain.isEmpty { parts.append(.plain(plain)) }
      if !marked.isEmpty { parts.append(.marked(marked)) }
      plain = []
      marked = []
    }
    for scalar in text.unicodeScalars {
      let value = wchar_t(bitPattern: scalar.value)
      if ScalarWidth(scalar) != .zero {
        if !marked.isEmpty { end() }
        plain.append(value)
      } else if marked.isEmpty {
        guard let base = plain.popLast() else { continue }
        end()
        marked = [base, value]
      } else {
        marked.append(value)
      }
    }
    end()
    return parts
  }
}
