extension Frame {
  /// The fewest unchanged columns between two changes that are worth a run of their own.
  private static let shortestGap = 4

  /// What has to be written to a terminal that shows `previous` so that it shows this frame.
  ///
  /// Without a previous frame, or with one of another size, everything is written.
  public func changes(since previous: Frame?) -> [FrameRun] {
    (0..<size.rows).flatMap { index in
      changedColumns(row: index, since: previous).map { range in
        FrameRun(
          position: Position(row: index, column: range.lowerBound), columns: range.count,
          spans: Self.spans(of: row(index).dropFirst(range.lowerBound).prefix(range.count)))
      }
    }
  }

  /// The changed parts of a row, widened to whole clusters of this frame.
  private func changedColumns(row index: Int, since previous: Frame?) -> [Range<Int>] {
    guard size.columns > 0 else { return [] }
    guard let previous, previous.size == size else { return [0..<size.columns] }
    let new = row(index)
    let old = previous.row(index)
    guard new != old else { return [] }
    var ranges: [Range<Int>] = []
    for (column, isChanged) in zip(new, old).map({ $0 != $1 }).enumerated() where isChanged {
      let cluster = extent(row: index, column: column)
      if let last = ranges.last, cluster.lowerBound - last.upperBound < Self.shortestGap {
        ranges[ranges.count - 1] = last.lowerBound..<max(last.upperBound, cluster.upperBound)
      } else {
        ranges.append(cluster)
      }
    }
    return ranges
  }
}
