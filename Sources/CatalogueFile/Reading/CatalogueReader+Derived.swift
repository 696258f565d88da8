import GHSModel

extension CatalogueReader {
  /// The keys of an edition that says only what differs from the one it is based on.
  static let derivedKeys = (
    required: ["schema", "id", "edition", "issued", "title", "nature", "based_on"],
    optional: ["sources", "without_standards", "categories", "levels"]
  )

  /// Reads an edition that says only what differs.
  func derived(_ main: YAMLMapping, from basedOn: YAMLValue) -> Catalogue? {
    let base = CatalogueBase(basedOn, without: main["without_standards"], find: bases)
    let identity = Identity(main)
    guard let base, let identity else { return nil }
    var catalogue = base.catalogue
    catalogue.id = identity.id
    catalogue.edition = identity.edition
    catalogue.issued = identity.issued
    catalogue.title = identity.title
    catalogue.nature = identity.nature
    catalogue.sources = main["sources"].flatMap(sources) ?? catalogue.sources
    if let levels = main["levels"] {
      let outlines = catalogue.categories.map { CategoryOutline($0) }
      guard let rule = LevelRuleReader(categories: outlines).read(levels) else { return nil }
      catalogue.levelRule = rule
    }
    catalogue.categories = changed(catalogue, main["categories"])
    finish(&catalogue, from: basedOn)
    return catalogue
  }

  /// The categories of the base with what the files of the edition say otherwise.
  private func changed(_ base: Catalogue, _ value: YAMLValue?) -> [GHSModel.Category] {
    var register = RequirementRegister()
    var categories = base.categories
    for outline in value.flatMap(CategoryOutline.differences) ?? [] {
      guard let file = outline.file, let name = file.word() else { continue }
      guard let place = categories.firstIndex(where: { $0.id == outline.id }) else {
        file.report(.consistency(.unknownCategory(outline.id?.rawValue ?? "?")))
        continue
      }
      guard let root = open(name, namedBy: file) else { continue }
      var reader = CategoryReader(
        outline: outline, standards: Set(base.standards.map(\.id)), isStrict: isStrict,
        register: register)
      categories[place].requirements = reader.requirements(
        root, changing: categories[place].requirements)
      register = reader.register
    }
    register.checkCitations(inherited: categories.flatMap(\.requirements).map(\.id))
    return categories
  }

  /// Drops references to what the edition does not have, and reports requirements left without a clause.
  private func finish(_ catalogue: inout Catalogue, from basedOn: YAMLValue) {
    let known = Set(catalogue.requirements.map(\.id))
    for category in catalogue.categories.indices {
      for place in catalogue.categories[category].requirements.indices {
        catalogue.categories[category].requirements[place].seeAlso.removeAll {
          !known.contains($0)
        }
        let requirement = catalogue.categories[category].requirements[place]
        guard requirement.clauses.first?.number != requirement.id.clauseNumber else { continue }
        basedOn.report(.consistency(.withoutClause(requirement.id.rawValue)))
      }
    }
  }
}
