import Foundation
import GHSModel
import Linear

extension Conversation {
  /// Asks for a field of one line.
  func line(
    _ field: InputError.Field, present: String, isRequired: Bool = false, help: LocalizedText
  ) throws -> String {
    let question = TextQuestion(
      field.label, help: help, present: present, isRequired: isRequired)
    return try text(question) { text in
      try refusing { try FieldText.line(text, field, required: isRequired) }
    }
  }

  /// Asks for a field of any length.
  func prose(
    _ field: InputError.Field, present: String, isRequired: Bool = false, help: LocalizedText
  ) throws -> String {
    let question = TextQuestion(
      field.label, help: help, present: present, isRequired: isRequired, isProse: true)
    return try text(question) { text in
      try refusing { try FieldText.prose(text, field, required: isRequired) }
    }
  }

  /// Asks for a day.
  func date(_ field: InputError.Field, present: CalendarDate?) throws -> CalendarDate? {
    let example = LocalizedText(ja: "例：2026-03-31", en: "such as 2026-03-31")
    let question = TextQuestion(
      LocalizedText(ja: "\(field.label.ja)（\(example.ja)）", en: "\(field.label.en), \(example.en)"),
      help: LocalizedText(
        ja: "年、月、日をハイフンでつないで書きます。", en: "Year, month and day with hyphens between them."),
      present: present?.description ?? "")
    return try text(question) { text in
      let plain = text.precomposedStringWithCompatibilityMapping
        .trimmingCharacters(in: .whitespaces)
      return try refusing { try Named.date(plain, field) }
    }
  }
}

extension InputError.Field {
  /// The field at the beginning of a prompt.
  var label: LocalizedText {
    LocalizedText(ja: name.ja, en: name.en.prefix(1).uppercased() + name.en.dropFirst())
  }
}
