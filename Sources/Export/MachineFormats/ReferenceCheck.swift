/// Finds identifiers that are used twice and references to nothing, in any format.
struct ReferenceCheck {
  private var identifiers: [String: Int] = [:]
  private var references: Set<String> = []

  /// Looks through a document.
  ///
  /// - Parameters:
  ///   - document: The document.
  ///   - identifier: The identifier that a value under a key is, if it is one.
  ///   - reference: The identifier that a value under a key refers to, if it does.
  init(
    _ document: JSONValue, identifier: (String, String) -> String?,
    reference: (String, String) -> String?
  ) {
    var identifiers: [String: Int] = [:]
    var references: Set<String> = []
    document.visit { key, value in
      guard case .text(let text) = value else { return }
      if let name = identifier(key, text) { identifiers[name, default: 0] += 1 }
      if let name = reference(key, text) { references.insert(name) }
    }
    self.identifiers = identifiers
    self.references = references
  }

  /// Every fault, in alphabetical order of what it is about.
  var faults: [FormatFault] {
    identifiers.filter { $0.value > 1 }.keys.sorted().map { .duplicateIdentifier($0) }
      + references.subtracting(identifiers.keys).sorted().map { .danglingReference($0) }
  }
}
