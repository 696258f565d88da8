import TerminalKit

extension String {
  /// The text with a question mark in every column that cannot be shown in ASCII.
  var spelledInASCII: String {
    map { $0.isASCII ? String($0) : String(repeating: "?", count: String($0).columnCount) }
      .joined()
  }
}
