public import GHSModel

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
    }
  }

  /// What is wrong, and what to do about it.
  public var message: LocalizedText {
    switch self {
    case .duplicate(let value, let file, let line):
      LocalizedText(
        ja: "「\(value.excerpt)」はすでに \(file) の \(line) 行目にあります。どちらか一つにしてください。",
        en: "“\(value.excerpt)” stands already in \(file), line \(line). Keep one of them.")
    case .tooManyCategories(let count, let limit):
      LocalizedText(
        ja: "要求カテゴリーが \(count) 件あります。\(limit) 件以下にまとめてください。",
        en: "There are \(count) categories. Combine them into at most \(limit).")
    case .unknownStandard(let standard):
      LocalizedText(
        ja: "規格「\(standard.excerpt)」は catalogue.yaml の standards にありません。追加するか、規格番号を直してください。",
        en: "The standard “\(standard.excerpt)” is not listed under standards in catalogue.yaml. "
          + "Add it there or correct it here.")
    case .unknownCategory(let category):
      LocalizedText(
        ja: "要求カテゴリー「\(category.excerpt)」は categories にありません。追加するか、識別子を直してください。",
        en: "There is no category “\(category.excerpt)” under categories. "
          + "Add it there or correct it here.")
    case .levelNotAscending(let level):
      LocalizedText(
        ja: "レベル \(level) の順序が正しくありません。1 以上の数で、小さい順に並べてください。",
        en:
          "Level \(level) is out of order. Number the levels from 1 and list them in ascending order."
      )
    case .atLeastOutOfRange(let count, let limit):
      LocalizedText(
        ja: "at_least の値 \(count) は使えません。挙げた要求カテゴリーは \(limit) 件です。1 以上 \(limit) 以下の数を書いてください。",
        en: "at_least cannot be \(count), because \(limit) categories are named. "
          + "Write a number from 1 to \(limit).")
    case .categoryMismatch(let found, let expected):
      LocalizedText(
        ja:
          "このファイルは要求カテゴリー「\(found.excerpt)」のものですが、catalogue.yaml では「\(expected)」とされています。どちらかを直してください。",
        en:
          "This file is that of category “\(found.excerpt)”, but catalogue.yaml gives it to “\(expected)”. "
          + "Correct one of them.")
    case .foreignRequirement(let id, let category):
      LocalizedText(
        ja: "\(id) は要求カテゴリー \(category) のファイルにあります。識別子を直すか、該当する要求カテゴリーのファイルに移してください。",
        en: "\(id) stands in the file of category \(category). "
          + "Correct the id or move the requirement to the file of its category.")
    case .clauseMismatch(let id, let clause):
      LocalizedText(
        ja: "\(id) の番号が、最初の箇条「\(clause)」の番号と一致しません。どちらかを直してください。",
        en: "The number of \(id) is not that of its first clause, “\(clause)”. Correct one of them."
      )
    case .nothingRequired(let category):
      LocalizedText(
        ja: "要求カテゴリー \(category) に必須（required）の要求事項がなく、適合と判断できません。一つ以上を required にしてください。",
        en: "Nothing in category \(category) is required, so that it could never conform. "
          + "Make at least one requirement required.")
    }
  }
}
