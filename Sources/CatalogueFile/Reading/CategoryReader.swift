import GHSModel

/// Reads the file of one category.
struct CategoryReader {
  let outline: CategoryOutline
  /// The standards a clause may name; nothing when their list could not be read.
  let standards: Set<String>?
  /// Where the ids stood that were read before, in this file and in others.
  var ids: Uniqueness

  /// Reads the requirements in their order.
  mutating func requirements(_ root: YAMLValue) -> [Requirement] {
    guard let mapping = root.mapping(required: ["category", "requirements"]) else { return [] }
    if let value = mapping["category"],
      let found = value.word(.categoryID, CategoryID.init(rawValue:)),
      let expected = outline.id, found != expected
    {
      value.report(
        .consistency(
          .categoryMismatch(found: found.rawValue, expected: expected.rawValue)))
    }
    guard let list = mapping["requirements"], let entries = list.list() else { return [] }
    if !entries.isEmpty, !entries.contains(where: RequirementReader.mayBeRequired) {
      list.report(.consistency(.nothingRequired(outline.id?.rawValue ?? "?")))
    }
    let reader = RequirementReader(category: outline.id, standards: standards)
    return entries.compactMap { reader.read($0, ids: &ids) }
  }
}
