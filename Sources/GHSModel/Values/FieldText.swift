import Foundation

/// The rule for text that a person enters: one Unicode form, bounded, and free of control characters.
///
/// Text is normalised to NFC so that what looks the same is the same; variants of ideographs are kept. Control characters are refused
/// rather than removed: a program that drops what it was given has invented something.
public enum FieldText {
  /// The most characters a single-line field holds.
  public static let lineLimit = 300
  /// The most characters a field of several lines holds.
  public static let proseLimit = 20_000

  /// Checks a single-line text; surrounding white space is dropped.
  public static func line(
    _ text: String, _ field: InputError.Field, required: Bool = false
  ) throws(InputError) -> String {
    try checked(text, field, required: required, limit: lineLimit, allowsLines: false)
  }

  /// Checks a text that may have several lines and tabs; surrounding white space is dropped.
  public static func prose(
    _ text: String, _ field: InputError.Field, required: Bool = false
  ) throws(InputError) -> String {
    try checked(text, field, required: required, limit: proseLimit, allowsLines: true)
  }

  /// Checks the texts of a record, none of them required, and leaves each in its one form.
  ///
  /// - Parameters:
  ///   - record: The record.
  ///   - lines: Its single-line texts.
  ///   - prose: Its texts that may have several lines.
  /// - Throws: What the first text that is refused throws, in the order given.
  public static func check<Record>(
    _ record: inout Record, lines: KeyValuePairs<WritableKeyPath<Record, String>, InputError.Field>,
    prose: KeyValuePairs<WritableKeyPath<Record, String>, InputError.Field>
  ) throws(InputError) {
    for (text, field) in lines { record[keyPath: text] = try line(record[keyPath: text], field) }
    for (text, field) in prose {
      record[keyPath: text] = try self.prose(record[keyPath: text], field)
    }
  }

  private static func checked(
    _ text: String, _ field: InputError.Field, required: Bool, limit: Int, allowsLines: Bool
  ) throws(InputError) -> String {
    // Bytes first: counting the characters of a gigabyte is itself a wait.
    guard text.utf8.count <= limit * 16 else {
      throw .tooLong(field, characters: text.unicodeScalars.count, limit: limit)
    }
    let unified = text.replacingOccurrences(of: "\r\n", with: "\n")
    for (position, scalar) in unified.unicodeScalars.enumerated()
    where isRefused(scalar, allowsLines: allowsLines) {
      throw .controlCharacter(field, scalar: scalar.value, position: position + 1)
    }
    let normalised = composed(unified).trimmingCharacters(in: .whitespacesAndNewlines)
    // A text of nothing but zero-width characters shows nothing, and so is no reason and no title.
    guard normalised.unicodeScalars.contains(where: isVisible) else {
      if required { throw .empty(field) }
      return ""
    }
    guard normalised.count <= limit else {
      throw .tooLong(field, characters: normalised.count, limit: limit)
    }
    return normalised
  }

  /// The text in NFC, save that compatibility ideographs stay what they are.
  ///
  /// NFC turns 神 (U+FA19) into 神 (U+795E). That is another way to write a name, and the name of a
  /// signatory is for its bearer to write.
  private static func composed(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isCompatibilityIdeograph) else {
      return text.precomposedStringWithCanonicalMapping
    }
    var composed = ""
    var run = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      guard isCompatibilityIdeograph(scalar) else {
        run.append(scalar)
        continue
      }
      composed += String(run).precomposedStringWithCanonicalMapping
      composed.unicodeScalars.append(scalar)
      run.removeAll()
    }
    return composed + String(run).precomposedStringWithCanonicalMapping
  }

  private static func isCompatibilityIdeograph(_ scalar: Unicode.Scalar) -> Bool {
    (0xF900...0xFAFF).contains(scalar.value) || (0x2F800...0x2FA1F).contains(scalar.value)
  }

  private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
    !scalar.properties.isDefaultIgnorableCodePoint && !scalar.properties.isWhitespace
  }

  private static func isRefused(_ scalar: Unicode.Scalar, allowsLines: Bool) -> Bool {
    switch scalar {
    case "\t", "\n": !allowsLines
    default: scalar.actsOnTerminals
    }
  }
}
