import GHSModel

/// What forms say about entries, in both languages.
enum FormMessages {
  /// About the asterisk.
  static let required = LocalizedText(ja: "* は必須の項目です。", en: "* must be filled in.")
  /// When the editor is asked for on a field of one line.
  static let editorNeedsProse = LocalizedText(
    ja: "エディターを使えるのは、複数行の項目です。", en: "The editor works on fields of several lines.")
  /// When files or evidence are to be chosen in a form that takes none.
  static let noFiles = LocalizedText(
    ja: "ファイルや証拠を選べるのは、証拠の入力中です。",
    en: "Files and evidence are chosen while adding evidence.")
  /// When evidence is to be used again and it is not said for what.
  static let requirementsFirst = LocalizedText(
    ja: "先に、裏付ける要求事項を入力してください。", en: "First enter the requirements it is to support.")
  /// When guidance is asked for in a form that is about no requirement.
  static let noGuide = LocalizedText(
    ja: "手引きを読めるのは、判定と証拠の入力中です。", en: "There is guidance while judging and adding evidence.")
  /// When another field is asked for and there is none.
  static let onlyField = LocalizedText(ja: "項目は一つだけです。", en: "There is only one field.")
  /// An empty field that must not be.
  static let empty = LocalizedText(ja: "入力してください。", en: "Fill this in.")
  /// A product id that is not one.
  static let productID = LocalizedText(
    ja: "半角の英小文字、数字、ハイフンで、64文字以内で入力してください（例：ward-notes）。先頭は英小文字か数字です。",
    en: "Use 1 to 64 lower-case letters, digits and hyphens, not a hyphen first (ward-notes).")
  /// A product id that another product has.
  static let productIDTaken = LocalizedText(
    ja: "この識別名の製品はすでにあります。別の名前を付けてください。",
    en: "Another product has this id. Choose a different one.")
  /// A date that is not one.
  static let date = LocalizedText(
    ja: "日付を 2026-04-01 のように入力してください。2026/4/1 や令和8年4月1日とも書けます。",
    en: "Enter a date such as 2026-04-01: year, month, day.")
  /// Pasted text of which only the beginning found room.
  static let pastedInPart = LocalizedText(
    ja: "長すぎるため、貼り付けた内容の途中までしか入っていません。",
    en: "Too long: only the beginning of what was pasted is here.")
  /// A text that is too long.
  static func tooLong(_ characters: Int, limit: Int) -> LocalizedText {
    LocalizedText(
      ja: "\(limit)文字以内で入力してください（現在\(characters)文字）。",
      en: "At most \(limit) characters; there are \(characters).")
  }
  /// A text with a control character in it.
  static func controlCharacter(_ scalar: UInt32, position: Int) -> LocalizedText {
    let hexadecimal = String(scalar, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - hexadecimal.count)) + hexadecimal
    return LocalizedText(
      ja: "\(position)文字目に使えない制御文字（\(code)）があります。削除してください。",
      en: "Character \(position) is a control character (\(code)). Delete it.")
  }
  /// An expiry before the effective date.
  static func expiry(before effective: CalendarDate) -> LocalizedText {
    LocalizedText(
      ja: "有効期限は、発効日（\(effective)）以後の日付にしてください。",
      en: "The expiry must not be before the effective date (\(effective)).")
  }
  /// A date before one that has to come first.
  static func notBefore(_ earliest: CalendarDate) -> LocalizedText {
    LocalizedText(
      ja: "\(earliest)以後の日付にしてください。", en: "This must not be before \(earliest).")
  }
  /// An address that is not one.
  static let url = LocalizedText(
    ja: "http:// 又は https:// で始まるアドレスを入力してください。",
    en: "Enter an address that begins with http:// or https://.")
  /// Evidence without a requirement.
  static let noRequirement = LocalizedText(
    ja: "対応する要求事項を一つ以上指定してください。", en: "Name at least one requirement it supports.")
  /// A safety class other than the one that was decided.
  static func classified(as safetyClass: SafetyClass) -> LocalizedText {
    let name = safetyClass.rawValue
    return LocalizedText(
      ja: "安全クラスは分類の記録で \(name) と決まっています。変えるには \(key: .classify) で分類し直してください。",
      en:
        "The recorded classification gives class \(name). Classify anew with \(key: .classify) to change it."
    )
  }
  /// An evidence id that is not one.
  static func evidenceID(_ text: String) -> LocalizedText {
    LocalizedText(
      ja: "「\(text)」は証拠の番号ではありません（例：E-3）。",
      en: "“\(text)” is not the number of a piece of evidence (E-3, for example).")
  }
  /// A requirement that is not one.
  static func requirementID(_ text: String) -> LocalizedText {
    LocalizedText(
      ja: "「\(text)」は要求事項の番号ではありません（例：RM-4.2）。",
      en: "“\(text)” is not the id of a requirement (RM-4.2, for example).")
  }
}

extension InputError {
  /// What a form says below the field the error is about.
  var formMessage: LocalizedText {
    switch self {
    case .empty: FormMessages.empty
    case .tooLong(_, let characters, let limit): FormMessages.tooLong(characters, limit: limit)
    case .controlCharacter(_, let scalar, let position):
      FormMessages.controlCharacter(scalar, position: position)
    case .invalidProductID: FormMessages.productID
    case .invalidRequirementID(let text): FormMessages.requirementID(text)
    case .invalidEvidenceID(let text): FormMessages.evidenceID(text)
    case .impossibleDate: FormMessages.date
    case .expiryBeforeEffectiveDate(let effective, _): FormMessages.expiry(before: effective)
    case .outOfOrder(_, _, _, let earliest): FormMessages.notBefore(earliest)
    case .invalidURL: FormMessages.url
    case .noRequirement: FormMessages.noRequirement
    case .classContradictsClassification(_, let classified):
      FormMessages.classified(as: classified)
    }
  }
}
