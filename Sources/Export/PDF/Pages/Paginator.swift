/// Distributes rows over pages.
struct Paginator {
  /// A row with its place on a page.
  struct PlacedRow {
    var row: PageRow

    /// The top of the row, in points from the top of the page.
    var y: Double

    /// Whether the row repeats one of an earlier page and is no content of its own.
    var isRepeated = false
  }

  /// The pages made so far; there is always one.
  private(set) var pages: [[PlacedRow]] = [[]]
  private var y = PageGeometry.bodyTop
  private var isFresh = true

  /// Distributes rows over pages.
  ///
  /// - Parameter rows: The rows in reading order.
  init(_ rows: [PageRow]) {
    for index in rows.indices { place(rows, at: index) }
  }

  private var remaining: Double { PageGeometry.bodyBottom - y }

  private mutating func place(_ rows: [PageRow], at index: Int) {
    var row = rows[index]
    if row.beginsPage { breakPage() }
    if !isFresh, needed(rows, from: index) > remaining { breakPage() }
    while true {
      if isFresh { repeatHead(of: row) }
      let space = isFresh ? 0 : row.spaceBefore
      if space + row.height <= remaining {
        put(row, space: space)
        return
      }
      guard let (head, tail) = row.split(at: remaining - space) else {
        if isFresh {
          put(row, space: space)
          return
        }
        breakPage()
        continue
      }
      put(head, space: space)
      breakPage()
      row = tail
    }
  }

  /// The height that must be free for a row to begin here: with all rows it must stay with.
  ///
  /// Rows that could not stay together even on a page of their own are not held together.
  private func needed(_ rows: [PageRow], from index: Int) -> Double {
    var sum = rows[index].spaceBefore
    var next = index
    while next < rows.count {
      if next > index { sum += rows[next].spaceBefore }
      guard rows[next].keepsWithNext, next + 1 < rows.count, !rows[next + 1].beginsPage else {
        sum += rows[next].startHeight
        break
      }
      sum += rows[next].height
      if sum > PageGeometry.bodyHeight { return rows[index].spaceBefore + rows[index].startHeight }
      next += 1
    }
    return sum > PageGeometry.bodyHeight
      ? rows[index].spaceBefore + rows[index].startHeight : sum
  }

  private mutating func breakPage() {
    guard !isFresh else { return }
    pages.append([])
    y = PageGeometry.bodyTop
    isFresh = true
  }

  /// Repeats the head of a table, unless it would leave too little room for the rows.
  private mutating func repeatHead(of row: PageRow) {
    let height = row.repeatedHead.reduce(0) { $0 + $1.height }
    guard height > 0, height < PageGeometry.bodyHeight / 3 else { return }
    for head in row.repeatedHead {
      pages[pages.count - 1].append(PlacedRow(row: head, y: y, isRepeated: true))
      y += head.height
    }
  }

  private mutating func put(_ row: PageRow, space: Double) {
    y += space
    pages[pages.count - 1].append(PlacedRow(row: row, y: y))
    y += row.height
    isFresh = false
  }
}
