public import GHSModel

/// Why a key or a value is not of the form the format asks for.
public enum FieldProblem: Hashable, Sendable {
  /// A key the format does not know; perhaps one it does know was meant.
  case unknownKey(String, suggestion: String?)
  /// A key that must be there is not.
  case missingKey(String)
  /// A text lacks one of the two languages.
  case missingLanguage(Language)
  /// A value is of another shape.
  case wrongType(expected: ValueShape)
  /// A text that YAML reads as a number, a date, a truth value or nothing.
  case unquotedText(String)
  /// A text is empty.
  case emptyText
  /// A text has a line break, which no screen and no document expects.
  case lineBreak
  /// A list that needs at least one entry has none.
  case emptyList
  /// A value is none of the words allowed.
  case notAllowed(String, allowed: [String])
  /// A value is not of its form.
  case malformed(ValueForm, String)

  /// A shape of values.
  public enum ValueShape: String, Hashable, Sendable, CaseIterable {
    /// Keys with values.
    case mapping
    /// Entries with hyphens or in brackets.
    case list
    /// A text.
    case text
    /// A whole number.
    case number
    /// A word in front of a colon.
    case key
  }

  /// A stable name of the problem, in words and hyphens.
  public var code: String {
    switch self {
    case .unknownKey: "unknown-key"
    case .missingKey: "missing-key"
    case .missingLanguage: "missing-language"
    case .wrongType: "wrong-type"
    case .unquotedText: "unquoted-text"
    case .emptyText: "empty-text"
    case .lineBreak: "line-break"
    case .emptyList: "empty-list"
    case .notAllowed: "value-not-allowed"
    case .malformed(let form, _): "malformed-\(form.rawValue)"
    }
  }
}
