import GHSModel

/// Reads a catalogue from its files and finds every fault in one go.
struct CatalogueReader {
  /// The file that every catalogue begins with.
  static let mainFile = "catalogue.yaml"
  /// The version of the format that is read.
  static let schema = "ghs-catalogue/1"

  let isStrict: Bool
  let bases: (_ id: String, _ edition: String) -> Catalogue?
  private let place: any CataloguePlace
  private let faults = FaultLog()

  /// Prepares to read a catalogue.
  ///
  /// - Parameters:
  ///   - place: Where its files are.
  ///   - isStrict: Whether the texts are held against the strict rules too.
  ///   - bases: Finds the catalogue that an edition is based on.
  init(
    _ place: any CataloguePlace, isStrict: Bool = false,
    bases: @escaping (_ id: String, _ edition: String) -> Catalogue?
  ) {
    self.place = place
    self.isStrict = isStrict
    self.bases = bases
  }

  /// Reads the catalogue.
  func read() throws(CatalogueFaults) -> Catalogue {
    let root = open(Self.mainFile, namedBy: nil)
    let catalogue = root.flatMap { root -> Catalogue? in
      guard root.has("based_on") else {
        return root.mapping(required: Self.keys).flatMap(whole)
      }
      let keys = Self.derivedKeys
      guard let main = root.mapping(required: keys.required, optional: keys.optional) else {
        return nil
      }
      return main["based_on"].flatMap { derived(main, from: $0) }
    }
    guard let catalogue, faults.faults.isEmpty else { throw CatalogueFaults(ordered()) }
    return catalogue
  }

  /// The keys of an edition that says everything itself.
  private static let keys = [
    "schema", "id", "edition", "issued", "title", "nature", "sources", "standards", "categories",
    "levels",
  ]

  private func whole(_ main: YAMLMapping) -> Catalogue? {
    let identity = Identity(main)
    let sources = main["sources"].flatMap(sources)
    let standards = main["standards"].flatMap(StandardsReader.init)
    let outlines = main["categories"].flatMap(CategoryOutline.all)
    let levelRule = main["levels"].flatMap { LevelRuleReader(categories: outlines).read($0) }
    let categories = outlines.map { self.categories(of: $0, standards: standards) }
    guard let identity, let sources, let standards, let categories, let levelRule else {
      return nil
    }
    return Catalogue(
      id: identity.id, edition: identity.edition, issued: identity.issued,
      title: identity.title, nature: identity.nature, sources: sources,
      standards: standards.standards, categories: categories, levelRule: levelRule)
  }

  /// What tells one catalogue from another.
  struct Identity {
    let id: String
    let edition: String
    let issued: CalendarDate
    let title: LocalizedText
    let nature: LocalizedText

    init?(_ main: YAMLMapping) {
      if let schema = main["schema"], let name = schema.word(), name != CatalogueReader.schema {
        schema.report(.field(.notAllowed(name, allowed: [CatalogueReader.schema])))
      }
      let id = main["id"]?.word(.catalogueID, CatalogueForms.catalogueID)
      let edition = main["edition"]?.text(.edition, CatalogueForms.edition)
      let issued = main["issued"]?.word(.date) { CalendarDate($0) }
      let title = main["title"]?.localizedText()
      let nature = main["nature"]?.localizedText()
      guard let id, let edition, let issued, let title, let nature else { return nil }
      self.id = id
      self.edition = edition
      self.issued = issued
      self.title = title
      self.nature = nature
    }
  }

  /// Reads the list of what the catalogue was made from.
  func sources(_ value: YAMLValue) -> [Catalogue.Source]? {
    value.list()?.compactMap(source)
  }

  private func source(_ value: YAMLValue) -> Catalogue.Source? {
    guard let mapping = value.mapping(required: ["title"], optional: ["address"]) else {
      return nil
    }
    let address = mapping["address"]?.word(.address, CatalogueForms.address)
    return mapping["title"]?.localizedText().map {
      Catalogue.Source(title: $0, address: address)
    }
  }

  private func categories(
    of outlines: [CategoryOutline], standards: StandardsReader?
  ) -> [GHSModel.Category] {
    var register = RequirementRegister()
    let categories = outlines.compactMap { outline -> GHSModel.Category? in
      guard let file = outline.file, let name = file.word(),
        let root = open(name, namedBy: file)
      else { return nil }
      var reader = CategoryReader(
        outline: outline, standards: standards?.ids, isStrict: isStrict, register: register)
      let requirements = reader.requirements(root)
      register = reader.register
      guard let id = outline.id, let name = outline.name else { return nil }
      return GHSModel.Category(id: id, name: name, requirements: requirements)
    }
    register.checkCitations()
    return categories
  }

  /// Opens a file; that it cannot be had is a fault of the value that names it.
  func open(_ name: String, namedBy value: YAMLValue?) -> YAMLValue? {
    do throws(FileProblem) {
      let bytes = try place.bytes(of: name)
      return YAMLFile(bytes, file: place.path(of: name), faults: faults)?.root
    } catch {
      if let value {
        value.report(.file(error))
      } else {
        faults.add(
          CatalogueFault(file: place.path(of: name), line: 1, column: 1, kind: .file(error)))
      }
      return nil
    }
  }

  /// The faults from top to bottom of each file, the main file first.
  private func ordered() -> [CatalogueFault] {
    let main = place.path(of: Self.mainFile)
    var rank = [main: 0]
    for fault in faults.faults where rank[fault.file] == nil { rank[fault.file] = rank.count }
    func key(_ fault: CatalogueFault) -> (Int, Int, Int) {
      (rank[fault.file] ?? 0, fault.line, fault.column)
    }
    return faults.faults.enumerated()
      .sorted { left, right in
        let (a, b) = (key(left.element), key(right.element))
        return a == b ? left.offset < right.offset : a < b
      }
      .map(\.element)
  }
}
