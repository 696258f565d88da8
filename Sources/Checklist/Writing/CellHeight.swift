/// How high a row has to be; spreadsheets do not always find out by themselves.
enum CellHeight {
  /// How many lines a text takes in a column of a width in characters.
  static func lines(of text: String, width: Double) -> Int {
    let room = max(1, width)
    return text.split(separator: "\n", omittingEmptySubsequences: false).reduce(0) { lines, line in
      lines + max(1, Int((Double(columns(of: line)) / room).rounded(.up)))
    }
  }

  /// The height of a number of lines; a row can have no more than 409 points.
  static func points(_ lines: Int) -> Double {
    min(409, Double(lines) * 13.5 + 3)
  }

  /// Kana, kanji and the like are twice as wide as Latin letters.
  private static func columns(of line: Substring) -> Int {
    line.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 2 : 1) }
  }
}
