/// A text about a migration before it is laid out: what is said, in order, and what stands below what.
///
/// The command line and the screen say the same; each breaks it into lines of its own.
public struct MigrationOutline: Hashable, Sendable {
  /// A part of the text.
  public enum Part: Hashable, Sendable {
    /// A heading over what follows.
    case heading(String)
    /// A text: how many columns stand before it, how many more before the lines that follow its first,
    /// and at most how many lines it takes, of about 80 columns; nothing for as many as it needs.
    case text(String, indent: Int, hanging: Int, lines: Int?)
    /// Rows of cells, the first of them the headings; every row has the same number of cells.
    case table([[String]])
    /// Advice that only helps on the command line.
    case commandLine(String)
    /// An empty line.
    case gap
  }

  /// The parts, from top to bottom.
  public private(set) var parts: [Part] = []

  /// Adds a text.
  mutating func add(_ text: String, indent: Int = 0, hanging: Int = 0, lines: Int? = nil) {
    parts.append(.text(text, indent: indent, hanging: hanging, lines: lines))
  }

  /// Adds a part.
  mutating func add(_ part: Part) {
    parts.append(part)
  }

  /// Adds an empty line.
  mutating func space() {
    parts.append(.gap)
  }
}
