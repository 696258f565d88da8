import GHSModel

/// Reads the list of the standards that clauses may name.
struct StandardsReader {
  /// The standards that could be read.
  private(set) var standards: [Catalogue.Standard] = []
  /// Every standard named, so that a fault in its title does not make its clauses faulty too.
  private(set) var ids: Set<String> = []

  init?(_ value: YAMLValue) {
    guard let entries = value.list() else { return nil }
    var unique = Uniqueness()
    for entry in entries {
      guard let mapping = entry.mapping(required: ["id", "title"], optional: ["jis"]) else {
        continue
      }
      let title = mapping["title"]?.localizedText()
      let jis = mapping["jis"]?.word(.standard, Self.standard)
      guard let idValue = mapping["id"], let id = idValue.word(.standard, Self.standard) else {
        continue
      }
      unique.add(id, at: idValue)
      ids.insert(id)
      if let title { standards.append(Catalogue.Standard(id: id, jis: jis, title: title)) }
    }
  }

  /// A standard is what makes a clause reference of any clause number.
  private static func standard(_ text: String) -> String? {
    ClauseReference("\(text) 1")?.standard == text ? text : nil
  }
}
