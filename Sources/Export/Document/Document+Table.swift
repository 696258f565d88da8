extension Document {
  /// A table: columns with a head, and rows.
  public struct Table: Hashable, Sendable {
    /// What the table holds, for a reader who cannot see it and as a line above it; may be empty.
    public var caption: String

    /// The columns from left to right.
    public var columns: [Column]

    /// The rows from top to bottom; one may be longer than a page.
    public var rows: [Row]

    /// Whether a reader finds the rows that have a name in the list of bookmarks.
    public var bookmarksRows: Bool

    /// Creates a table.
    ///
    /// - Parameters:
    ///   - caption: What the table holds.
    ///   - columns: The columns from left to right.
    ///   - rows: The rows from top to bottom.
    ///   - bookmarksRows: Whether rows are found in the list of bookmarks.
    public init(
      caption: String = "", columns: [Column], rows: [Row], bookmarksRows: Bool = false
    ) {
      self.caption = caption
      self.columns = columns
      self.rows = rows
      self.bookmarksRows = bookmarksRows
    }
  }
}

extension Document.Table {
  /// Where text stands within a column.
  public enum Alignment: Hashable, Sendable, CaseIterable {
    /// At the left edge.
    case leading

    /// In the middle; for short marks.
    case center

    /// At the right edge; for numbers.
    case trailing
  }

  /// One column of a table.
  public struct Column: Hashable, Sendable {
    /// What the head of the column says.
    public var title: String

    /// The width in relation to the other columns; values that are not positive count as 1.
    public var width: Double

    /// Where text stands within the column.
    public var alignment: Alignment

    /// Whether the cells of this column name their rows, as an identifier does.
    public var namesRows: Bool

    /// Creates a column.
    ///
    /// - Parameters:
    ///   - title: What the head of the column says.
    ///   - width: The width in relation to the other columns.
    ///   - alignment: Where text stands within the column.
    ///   - namesRows: Whether the cells of this column name their rows.
    public init(
      _ title: String, width: Double = 1, alignment: Alignment = .leading, namesRows: Bool = false
    ) {
      self.title = title
      self.width = width
      self.alignment = alignment
      self.namesRows = namesRows
    }
  }

  /// One row of a table.
  public enum Row: Hashable, Sendable {
    /// A cell for each column. Missing cells are empty; what is in cells beyond the last column
    /// is set in the last one, so that nothing is lost.
    case cells([Cell])

    /// A line across all columns that names the rows below it.
    case group(String)
  }

  /// One cell of a table.
  public struct Cell: Hashable, Sendable {
    /// What stands in the cell, from top to bottom.
    public var paragraphs: [Document.Paragraph]

    /// Creates a cell with several paragraphs.
    ///
    /// - Parameter paragraphs: What stands in the cell, from top to bottom.
    public init(_ paragraphs: [Document.Paragraph]) {
      self.paragraphs = paragraphs
    }

    /// Creates a cell with one text.
    ///
    /// - Parameters:
    ///   - text: What stands in the cell.
    ///   - role: The part the text plays.
    public init(_ text: String, role: Document.Paragraph.Role = .body) {
      self.paragraphs = [Document.Paragraph(text, role: role)]
    }
  }
}
