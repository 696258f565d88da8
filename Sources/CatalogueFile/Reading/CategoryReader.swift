import GHSModel

/// Reads the file of one category.
struct CategoryReader {
  let outline: CategoryOutline
  /// The standards a clause may name; nothing when their list could not be read.
  let standards: Set<String>?
  /// Whether the texts are held against the strict rules too.
  let isStrict: Bool
  /// What was read before, in this file and in others.
  var register: RequirementRegister

  /// Reads the requirements in their order.
  mutating func requirements(_ root: YAMLValue) -> [Requirement] {
    guard let mapping = root.mapping(required: ["category", "requirements"]) else { return [] }
    checkCategory(mapping)
    guard let list = mapping["requirements"], let entries = list.list() else { return [] }
    if !entries.isEmpty, !entries.contains(where: RequirementReader.mayBeRequired) {
      list.report(.consistency(.nothingRequired(outline.id?.rawValue ?? "?")))
    }
    return entries.compactMap { reader.read($0, &register) }
  }

  /// Reads what an edition says otherwise of a category of the edition it is based on.
  ///
  /// Requirements that are added take their place by their id.
  mutating func requirements(_ root: YAMLValue, changing base: [Requirement]) -> [Requirement] {
    let keys = ["without", "changed", "added"]
    guard let mapping = root.mapping(required: ["category"], optional: keys) else { return base }
    checkCategory(mapping)
    let without = self.without(mapping["without"], base: base)
    let changed = (mapping["changed"]?.list() ?? []).compactMap {
      reader.change($0, of: base, &register)
    }
    let added = (mapping["added"]?.list() ?? []).compactMap { reader.read($0, &register) }
    for requirement in added where base.contains(where: { $0.id == requirement.id }) {
      mapping["added"]?.report(.consistency(.alreadyInBase(requirement.id.rawValue)))
    }
    var result = base.filter { !without.contains($0.id) }.map { requirement in
      changed.last { $0.id == requirement.id } ?? requirement
    }
    for requirement in added {
      let place = result.firstIndex { requirement.id < $0.id } ?? result.endIndex
      result.insert(requirement, at: place)
    }
    if !result.contains(where: { $0.obligation == .required }) {
      root.report(.consistency(.nothingRequired(outline.id?.rawValue ?? "?")))
    }
    return result
  }

  private var reader: RequirementReader {
    RequirementReader(category: outline.id, standards: standards, isStrict: isStrict)
  }

  private mutating func without(_ value: YAMLValue?, base: [Requirement]) -> Set<RequirementID> {
    let ids = (value?.list() ?? []).compactMap { entry -> RequirementID? in
      guard let id = entry.word(.requirementID, RequirementID.init(rawValue:)) else { return nil }
      register.ids.add(id.rawValue, at: entry)
      if !base.contains(where: { $0.id == id }) {
        entry.report(.consistency(.notInBase(id.rawValue)))
      }
      return id
    }
    return Set(ids)
  }

  private func checkCategory(_ mapping: YAMLMapping) {
    guard let value = mapping["category"],
      let found = value.word(.categoryID, CategoryID.init(rawValue:)),
      let expected = outline.id, found != expected
    else { return }
    value.report(
      .consistency(.categoryMismatch(found: found.rawValue, expected: expected.rawValue)))
  }
}
