/// How parts of a catalogue disagree with one another.
public enum ConsistencyProblem: Hashable, Sendable {
  /// Something that must be unique stood before, at a line of a file of the catalogue.
  case duplicate(String, file: String, line: Int)
  /// More categories than the search for the smallest next step can take.
  case tooManyCategories(Int, limit: Int)
  /// A clause names a standard that `standards` does not list.
  case unknownStandard(String)
  /// The level rule names a category that `categories` does not list.
  case unknownCategory(String)
  /// Levels are not in ascending order, from 1.
  case levelNotAscending(Int)
  /// More categories are asked for than are named, or none.
  case atLeastOutOfRange(Int, of: Int)
  /// A category file is that of another category.
  case categoryMismatch(found: String, expected: String)
  /// The id of a requirement begins with another category.
  case foreignRequirement(String, category: String)
  /// The number in the id is not that of the first clause.
  case clauseMismatch(id: String, clause: String)
  /// Nothing in the category is required, so that nothing could make it conform.
  case nothingRequired(String)
  /// A cross-reference names a requirement that the catalogue does not have.
  case unknownRequirement(String, nearest: String?)
  /// An edition is based on a catalogue that is not carried.
  case unknownBase(id: String, edition: String)
  /// An edition leaves out or changes a requirement that its base does not have.
  case notInBase(String)
  /// An edition adds a requirement that its base has.
  case alreadyInBase(String)
  /// Without the standards an edition leaves out, no clause gives a requirement its id.
  case withoutClause(String)

  /// A stable name of the problem, in words and hyphens.
  public var code: String {
    switch self {
    case .duplicate: "duplicate"
    case .tooManyCategories: "too-many-categories"
    case .unknownStandard: "unknown-standard"
    case .unknownCategory: "unknown-category"
    case .levelNotAscending: "level-not-ascending"
    case .atLeastOutOfRange: "at-least-out-of-range"
    case .categoryMismatch: "category-mismatch"
    case .foreignRequirement: "foreign-requirement"
    case .clauseMismatch: "clause-mismatch"
    case .nothingRequired: "nothing-required"
    case .unknownRequirement: "unknown-requirement"
    case .unknownBase: "unknown-base"
    case .notInBase: "not-in-base"
    case .alreadyInBase: "already-in-base"
    case .withoutClause: "without-clause"
    }
  }
}
