/// The columns of a table in points: as wide as asked for, but no word is broken for want of a
/// little room.
struct ColumnWidths {
  /// The left edge and the width of a column.
  typealias Span = (x: Double, width: Double)

  /// Words longer than this may be broken: they are hashes and paths, not words.
  private static let longestWord = 18

  /// How many words of a column are measured, the longest first.
  private static let measuredWords = 6

  /// The columns from left to right.
  let spans: [Span]

  /// Divides a width among the columns of a table.
  ///
  /// - Parameters:
  ///   - table: The table.
  ///   - inset: The room between the edges of a column and its text.
  ///   - fonts: The fonts the words are measured in.
  /// - Throws: ``ExportError/drawingFailed(status:)`` when Pango has no memory.
  init(of table: Document.Table, inset: Double, fonts: FontLibrary) throws(ExportError) {
    let wanted = table.columns.map { $0.width.isFinite && $0.width > 0 ? $0.width : 1 }
    let sum = wanted.reduce(0, +)
    let whole = PageGeometry.bodyWidth
    var needed: [Double] = []
    for column in table.columns.indices {
      let width = try Self.widestWord(in: column, of: table, fonts: fonts) + 2 * inset + 0.5
      needed.append(min(max(26, width), 2 * whole / Double(table.columns.count)))
    }
    let widths = Self.fit(wanted.map { $0 / sum * whole }, atLeast: needed, within: whole)
    var x = 0.0
    spans = widths.map { width in
      defer { x += width }
      return (x, width)
    }
  }

  /// Widens what is too narrow, at the cost of what has room to spare.
  private static func fit(_ wanted: [Double], atLeast needed: [Double], within whole: Double)
    -> [Double]
  {
    let lacking = zip(wanted, needed).reduce(0) { $0 + max(0, $1.1 - $1.0) }
    let spare = zip(wanted, needed).reduce(0) { $0 + max(0, $1.0 - $1.1) }
    guard lacking <= spare else {
      let scale = whole / needed.reduce(0, +)
      return needed.map { $0 * scale }
    }
    return zip(wanted, needed).map { wanted, needed in
      wanted < needed ? needed : wanted - (wanted - needed) * (spare > 0 ? lacking / spare : 0)
    }
  }

  private static func widestWord(
    in column: Int, of table: Document.Table, fonts: FontLibrary
  ) throws(ExportError) -> Double {
    var words = Set(Self.words(in: table.columns[column].title).map { Word($0, .tableHead) })
    for case .cells(let cells) in table.rows where column < cells.count {
      for paragraph in cells[column].paragraphs {
        words.formUnion(Self.words(in: paragraph.text).map { Word($0, .cell(paragraph.role)) })
      }
    }
    var widest = 0.0
    for word in words.sorted(by: >).prefix(measuredWords) {
      let layout = try TextLayout(
        ArraySlice(word.text.utf8), style: word.style, width: 10_000, fonts: fonts)
      widest = max(widest, layout.lines.first?.width ?? 0)
    }
    return widest
  }

  /// The words of a text that are written with letters and cannot be broken anywhere.
  private static func words(in text: String) -> [Substring] {
    text.prefix(4000).split { $0 == " " || $0 == "\n" || $0.isCJK }
      .filter { $0.count <= longestWord && $0.contains(where: \.isLetter) }
  }

  /// A word with the style it is set in; ordered by length, then by spelling.
  private struct Word: Hashable, Comparable {
    let text: String
    let style: TextStyle

    init(_ text: Substring, _ style: TextStyle) {
      self.text = PrintableText(String(text)).singleLine
      self.style = style
    }

    static func < (lhs: Word, rhs: Word) -> Bool {
      let left = Double(lhs.text.count) * lhs.style.size
      let right = Double(rhs.text.count) * rhs.style.size
      return left == right ? lhs.text < rhs.text : left < right
    }
  }
}

extension Character {
  /// Whether lines may break beside the character as they do in Japanese text.
  fileprivate var isCJK: Bool {
    guard let scalar = unicodeScalars.first else { return false }
    return scalar.value >= 0x2E80
  }
}
