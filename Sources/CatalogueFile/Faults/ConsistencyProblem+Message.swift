public import GHSModel

extension ConsistencyProblem {
  /// What is wrong, and what to do about it.
  public var message: LocalizedText {
    switch self {
    case .duplicate(let value, let file, let line):
      LocalizedText(
        ja: "「\(value.excerpt)」はすでに\(file)の\(line)行目にあります。どちらか一つにしてください。",
        en: "“\(value.excerpt)” stands already in \(file), line \(line). Keep one of them.")
    case .tooManyCategories(let count, let limit):
      LocalizedText(
        ja: "要求カテゴリーが\(count)件あります。\(limit)件以下にまとめてください。",
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
        ja: "レベル\(level)の順序が正しくありません。1以上の数で、小さい順に並べてください。",
        en:
          "Level \(level) is out of order. Number the levels from 1 and list them in ascending order."
      )
    case .atLeastOutOfRange(let count, let limit):
      LocalizedText(
        ja: "at_least の値\(count)は使えません。挙げた要求カテゴリーは\(limit)件です。1以上\(limit)以下の数を書いてください。",
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
        ja: "\(id)は要求カテゴリー\(category)のファイルにあります。識別子を直すか、該当する要求カテゴリーのファイルに移してください。",
        en: "\(id) stands in the file of category \(category). "
          + "Correct the id or move the requirement to the file of its category.")
    case .clauseMismatch(let id, let clause):
      LocalizedText(
        ja: "\(id)の番号が、最初の箇条「\(clause)」の番号と一致しません。どちらかを直してください。",
        en: "The number of \(id) is not that of its first clause, “\(clause)”. Correct one of them."
      )
    case .nothingRequired(let category):
      LocalizedText(
        ja: "要求カテゴリー\(category)に必須（required）の要求事項がなく、適合と判断できません。一つ以上を required にしてください。",
        en: "Nothing in category \(category) is required, so that it could never conform. "
          + "Make at least one requirement required.")
    case .unknownRequirement(let id, let nearest):
      UnknownRequirement.message(id, nearest: nearest)
    case .unknownBase(let id, let edition):
      LocalizedText(
        ja: "もとにするカタログ「\(id) \(edition)」はこのプログラムにありません。ghs catalogue list で確かめてください。",
        en: "The program carries no catalogue “\(id) \(edition)” to be based on. "
          + "See ghs catalogue list.")
    case .notInBase(let id):
      LocalizedText(
        ja: "\(id)はもとにするカタログにありません。識別子を直すか、added に移してください。",
        en: "\(id) is not in the catalogue this edition is based on. "
          + "Correct the id or move it to “added”.")
    case .alreadyInBase(let id):
      LocalizedText(
        ja: "\(id)はもとにするカタログにすでにあります。changed に移してください。",
        en: "\(id) is in the catalogue this edition is based on already. Move it to “changed”.")
    case .withoutClause(let id):
      LocalizedText(
        ja: "without_standards の規格を除くと、\(id)の識別子のもとになる箇条がなくなります。"
          + "without に加えるか、changed で箇条を書いてください。",
        en: "Without the standards under without_standards, no clause gives \(id) its id. "
          + "Add it to “without”, or give its clauses under “changed”.")
    }
  }
}
