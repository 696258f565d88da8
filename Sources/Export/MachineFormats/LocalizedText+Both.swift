import GHSModel

extension LocalizedText {
  /// Both languages on one line, for formats that have room for one text only.
  var both: String { ja == en ? ja : "\(ja) / \(en)" }
}

extension String {
  /// The text on one line without spaces around it; a dash for nothing, which formats refuse.
  var singleLine: String {
    let line = split(whereSeparator: { $0.isNewline || $0 == "\t" }).joined(separator: " ")
      .split(separator: " ").joined(separator: " ")
    return line.isEmpty ? "—" : line
  }
}
