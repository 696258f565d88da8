/// The text of one column of a row, laid out.
struct RowCell {
  /// A run of lines with the room above it.
  struct Run {
    var layout: TextLayout
    var lines: Range<Int>
    var spaceBefore: Double

    /// The height of its lines, without the room above them.
    var height: Double { lines.reduce(0) { $0 + layout.lines[$1].height } }
  }

  /// The left edge within the body, in points.
  var x: Double

  /// The width the text was broken for.
  var width: Double

  /// Where the text stands within the width: 0 left, 0.5 in the middle, 1 right.
  var alignment: Double

  /// What the cell is to a reader who cannot see it.
  var tag: StructureTag

  /// Whether the cell names its row, and says so again where the row goes on on a new page.
  var namesRow = false

  /// Whether the cell repeats one of an earlier page and is no content of its own.
  var isRepeated = false

  /// The runs from top to bottom.
  var runs: [Run]

  /// The height of all runs; no room is left above the first one.
  var height: Double {
    runs.indices.reduce(0) { $0 + runs[$1].height + ($1 == 0 ? 0 : runs[$1].spaceBefore) }
  }

  /// How many lines the cell has.
  var lineCount: Int { runs.reduce(0) { $0 + $1.lines.count } }

  /// What a row that goes on says of its name: the first of its texts, where that is short.
  var name: RowCell? {
    guard namesRow, let first = runs.first, first.lines.count <= 3 else { return nil }
    var name = self
    name.runs = [first]
    name.isRepeated = true
    return name
  }

  /// The height that a name takes whole; nothing where it is none, or too long to be kept whole.
  var nameHeight: Double { name == nil || height > Self.wholeName ? 0 : height }

  /// Up to which height a name is not divided between pages.
  private static let wholeName = 120.0

  /// The height of the first lines.
  ///
  /// - Parameter count: How many lines.
  /// - Returns: Their height; that of all lines when there are fewer.
  func height(ofFirst count: Int) -> Double { split(after: count).head.height }

  /// How many lines fit into a height.
  ///
  /// - Parameter available: The height in points.
  /// - Returns: The number of whole lines.
  func lines(fitting available: Double) -> Int {
    var used = 0.0
    var count = 0
    for (index, run) in runs.enumerated() {
      if index > 0 { used += run.spaceBefore }
      for line in run.lines {
        used += run.layout.lines[line].height
        if used > available + 0.01 { return count }
        count += 1
      }
    }
    return count
  }

  /// Divides the cell after a line.
  ///
  /// - Parameter count: How many lines the first part gets.
  /// - Returns: The first part and the rest; either may be empty.
  func split(after count: Int) -> (head: RowCell, tail: RowCell) {
    var head = self
    var tail = self
    head.runs = []
    tail.runs = []
    var left = count
    for run in runs {
      let taken = min(left, run.lines.count)
      left -= taken
      let boundary = run.lines.lowerBound + taken
      if taken > 0 {
        var part = run
        part.lines = run.lines.lowerBound..<boundary
        head.runs.append(part)
      }
      if taken < run.lines.count {
        var part = run
        part.lines = boundary..<run.lines.upperBound
        tail.runs.append(part)
      }
    }
    return (head, tail)
  }
}
