import GHSModel

extension Form {
  /// The texts of the form, each under its label; empty fields are left out.
  func transcript(in language: Language) -> String {
    fields.compactMap { field -> String? in
      guard case .text(let text) = field.input.value, !text.isEmpty, !field.isHidden else {
        return nil
      }
      return "\(field.label[language])\n\(text)"
    }.joined(separator: "\n\n")
  }
}
