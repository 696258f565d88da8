import GHSModel

extension InputError: Diagnosable {
  var diagnosis: Diagnosis {
    switch self {
    case .empty(let field):
      Diagnosis(
        .badInput, ja: "「\(field.name.ja)」が空です。記入してください。",
        en: "The \(field.name.en) is empty. Fill it in.")
    case .tooLong(let field, let characters, let limit):
      Diagnosis(
        .badInput,
        ja: "「\(field.name.ja)」が長すぎます（\(characters)文字）。\(limit)文字以内にしてください。",
        en: "The \(field.name.en) is too long (\(characters) characters). "
          + "Keep it within \(limit).")
    case .controlCharacter(let field, let scalar, let position):
      Diagnosis(
        .badInput,
        ja:
          "「\(field.name.ja)」の\(position)文字目に制御文字U+\(Self.hexadecimal(scalar))があります。取り除いてください。",
        en: "The \(field.name.en) has the control character U+\(Self.hexadecimal(scalar)) "
          + "at position \(position). Remove it.")
    case .invalidProductID(let text):
      Diagnosis(
        .badInput,
        ja: "製品ID「\(text.quotable)」は使えません。英小文字、数字、ハイフンを64文字以内で、英数字から始めてください（例：ward-notes）。",
        en: "“\(text.quotable)” cannot be a product id. Use at most 64 lower-case letters, digits "
          + "and hyphens, beginning with a letter or digit, such as ward-notes.")
    case .invalidRequirementID(let text):
      Diagnosis(
        .badInput,
        ja: "「\(text.quotable)」は要求事項のIDではありません。RM-4.3のように書いてください。",
        en: "“\(text.quotable)” is not a requirement id. Write it like RM-4.3.")
    case .invalidEvidenceID(let text):
      Diagnosis(
        .badInput,
        ja: "「\(text.quotable)」は証拠の番号ではありません。E-12のように書いてください。",
        en: "“\(text.quotable)” is not an evidence id. Write it like E-12.")
    case .impossibleDate(let field, let text):
      Diagnosis(
        .badInput,
        ja: "「\(field.name.ja)」の「\(text.quotable)」は日付として読めません。暦にある日付を2026-03-31のように書いてください。",
        en: "The \(field.name.en) “\(text.quotable)” cannot be read as a date. "
          + "Write a day of the calendar, like 2026-03-31.")
    case .expiryBeforeEffectiveDate(let effective, let expiry):
      Diagnosis(
        .badInput,
        ja: "有効期限（\(expiry)）が発効日（\(effective)）より前です。どちらかを直してください。",
        en: "The expiry date (\(expiry)) is before the effective date (\(effective)). "
          + "Correct one of them.")
    case .outOfOrder(let field, let date, let first, let earliest):
      Diagnosis(
        .badInput,
        ja: "「\(field.name.ja)」（\(date)）が「\(first.name.ja)」（\(earliest)）より前です。どちらかを直してください。",
        en: "The \(field.name.en) (\(date)) is before the \(first.name.en) (\(earliest)). "
          + "Correct one of them.")
    case .invalidURL(let text):
      Diagnosis(
        .badInput,
        ja: "「\(text.quotable)」はURLとして使えません。https:// から始まる完全なURLを書いてください。",
        en: "“\(text.quotable)” cannot be used as a URL. Write a full address, https://…")
    case .noRequirement:
      Diagnosis(
        .badInput, ja: "証拠がどの要求事項を裏付けるのかが指定されていません。要求事項を一つ以上指定してください。",
        en: "The evidence supports no requirement. Name at least one.")
    case .classContradictsClassification(let safetyClass, let classified):
      Diagnosis(
        .badInput,
        ja:
          "安全クラスを\(safetyClass.map(\.rawValue) ?? "未設定")にはできません。記録された分類ではクラス\(classified.rawValue)です。分類をやり直してください（ghs product classify）。",
        en:
          "The safety class cannot be \(safetyClass?.rawValue ?? "unset"): the recorded classification gives "
          + "class \(classified.rawValue). Classify again with ghs product classify.")
    }
  }

  private static func hexadecimal(_ scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
