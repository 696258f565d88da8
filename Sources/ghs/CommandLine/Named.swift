import GHSModel

/// Turns what somebody typed into ids and dates, with an error that says what was meant.
enum Named {
  /// A product id; capitals are taken for small letters.
  static func product(_ text: String) throws -> ProductID {
    guard let id = ProductID(rawValue: text.lowercased()) else {
      throw InputError.invalidProductID(text)
    }
    return id
  }

  /// A requirement id; the category may be written in small letters.
  static func requirement(_ text: String) throws -> RequirementID {
    guard let id = RequirementID(rawValue: text.prefix(2).uppercased() + text.dropFirst(2)) else {
      throw InputError.invalidRequirementID(text)
    }
    return id
  }

  /// An evidence id.
  static func evidence(_ text: String) throws -> EvidenceID {
    guard let id = EvidenceID(rawValue: text) else { throw InputError.invalidEvidenceID(text) }
    return id
  }

  /// A date of a field; nothing for nothing.
  static func date(_ text: String?, _ field: InputError.Field) throws -> CalendarDate? {
    guard let text, !text.isEmpty else { return nil }
    guard let date = CalendarDate(entered: text) else {
      throw InputError.impossibleDate(field, text)
    }
    return date
  }

  /// Categories written `RM,PS`, in the order of the catalogue.
  static func categories(_ text: String, in catalogue: Catalogue) throws -> [CategoryID] {
    let named = try text.split(whereSeparator: { $0 == "," || $0 == " " }).map { part in
      guard let id = CategoryID(rawValue: part.uppercased()), catalogue.category(id) != nil else {
        throw CommandError.unknownCategory(
          String(part), known: catalogue.categories.map(\.id))
      }
      return id
    }
    return catalogue.categories.map(\.id).filter(named.contains)
  }
}
