/// One row of a page: what is placed as a whole, or divided between lines of text.
///
/// Everything on a page is a row: a paragraph is a row of one cell, a fact one of two, a table
/// row one of as many cells as there are columns.
struct PageRow {
  /// A thin line along a row.
  struct Rule {
    /// Which edge of the row the line runs along.
    enum Edge { case top, bottom }

    var edge: Edge
    var x = 0.0
    var width = PageGeometry.bodyWidth
    var thickness: Double
    var ink: Ink
  }

  /// What a row is named in the reader's list of bookmarks.
  struct Bookmark {
    /// How deep: 0 is the title.
    var depth: Int
    var text: String
  }

  /// What holds several rows together: a table or a list.
  struct Group: Hashable {
    var tag: StructureTag
    var number: Int
  }

  var cells: [RowCell]

  /// The element around the cells; none when there is one cell.
  var tag: StructureTag?

  /// The table or list the row belongs to.
  var group: Group?

  /// The room above the row, except at the top of a page.
  var spaceBefore = 0.0

  var paddingTop = 0.0
  var paddingBottom = 0.0

  var fill: Ink?
  var rules: [Rule] = []

  /// Whether a bar in the accent colour runs along the left edge.
  var hasBar = false

  /// Whether the row must not be the last one on a page.
  var keepsWithNext = false

  /// Whether the row begins a page.
  var beginsPage = false

  /// Up to which height the row is rather moved to the next page than divided.
  var wholeUpTo = 0.0

  /// The rows repeated above this one when it is the first on a page.
  var repeatedHead: [PageRow] = []

  var bookmark: Bookmark?

  /// The height without the room above.
  var height: Double {
    paddingTop + (cells.map(\.height).max() ?? 0) + paddingBottom
  }

  /// The height with which the row can begin at the foot of a page.
  var startHeight: Double {
    let whole = height
    guard whole > wholeUpTo else { return whole }
    let start = cells.map { max($0.height(ofFirst: 2), $0.nameHeight) }.max() ?? 0
    return min(whole, paddingTop + start + paddingBottom)
  }

  /// Divides the row so that its first part fits into a height.
  ///
  /// A last line does not stand alone in the second part, which says again what names the row; that no
  /// first line stands alone, and that a name stays whole, is for ``startHeight`` to say.
  ///
  /// - Parameter available: The height in points.
  /// - Returns: The two parts; nothing when no line fits.
  func split(at available: Double) -> (head: PageRow, tail: PageRow)? {
    let room = available - paddingTop - paddingBottom
    var head = self
    var tail = self
    for index in cells.indices {
      let total = cells[index].lineCount
      var count = cells[index].lines(fitting: room)
      if count == total - 1, count > 2 { count -= 1 }
      (head.cells[index], tail.cells[index]) = cells[index].split(after: count)
      if count == total, let name = cells[index].name { tail.cells[index] = name }
    }
    guard head.cells.contains(where: { !$0.runs.isEmpty }) else { return nil }
    head.keepsWithNext = false
    tail.spaceBefore = 0
    tail.bookmark = nil
    tail.beginsPage = false
    return (head, tail)
  }
}
