import GHSModel

/// A form that certain values have.
public enum ValueForm: String, Hashable, Sendable, CaseIterable {
  /// The short name of a catalogue.
  case catalogueID = "catalogue-id"
  /// The edition of a catalogue.
  case edition
  /// A day of the calendar.
  case date
  /// An http or https address.
  case address
  /// A standard with its edition.
  case standard
  /// The two letters of a category.
  case categoryID = "category-id"
  /// The id of a requirement.
  case requirementID = "requirement-id"
  /// A clause of a standard.
  case clause

  var name: LocalizedText {
    switch self {
    case .catalogueID: LocalizedText(ja: "カタログの識別名", en: "the id of a catalogue")
    case .edition: LocalizedText(ja: "版", en: "an edition")
    case .date: LocalizedText(ja: "実在する日付", en: "a day of the calendar")
    case .address: LocalizedText(ja: "アドレス", en: "an address")
    case .standard: LocalizedText(ja: "規格番号", en: "a standard")
    case .categoryID: LocalizedText(ja: "要求カテゴリーの識別子", en: "the id of a category")
    case .requirementID: LocalizedText(ja: "要求事項の識別子", en: "the id of a requirement")
    case .clause: LocalizedText(ja: "箇条", en: "a clause")
    }
  }

  var remedy: LocalizedText {
    switch self {
    case .catalogueID:
      LocalizedText(
        ja: "英小文字、数字、ハイフンで書いてください（例：ghs）。",
        en: "Use lower-case letters, digits and hyphens, for example ghs.")
    case .edition:
      LocalizedText(
        ja: "英数字を点で区切って書いてください（例：\"1.20\"）。",
        en: "Use letters and digits separated by dots, for example \"1.20\".")
    case .date:
      LocalizedText(ja: "YYYY-MM-DDの形で書いてください。", en: "Write it as YYYY-MM-DD.")
    case .address:
      LocalizedText(
        ja: "https:// で始まるアドレスを書いてください。", en: "Write an address that begins with https://.")
    case .standard:
      LocalizedText(
        ja: "発行年まで書いてください（例：ISO 14971:2007）。",
        en: "Write it with its year, for example ISO 14971:2007.")
    case .categoryID:
      LocalizedText(ja: "英大文字二文字で書いてください（例：RM）。", en: "Use two capital letters, for example RM.")
    case .requirementID:
      LocalizedText(
        ja: "要求カテゴリー、ハイフン、箇条番号の順に書いてください（例：RM-4.2、RM-3.4a）。",
        en: "Write category, hyphen and clause number, for example RM-4.2 or RM-3.4a.")
    case .clause:
      LocalizedText(
        ja: "規格番号、空白、箇条番号の順に書いてください（例：ISO 14971:2007 3.4 a)）。",
        en: "Write the standard, a space and the clause, for example ISO 14971:2007 3.4 a).")
    }
  }
}
