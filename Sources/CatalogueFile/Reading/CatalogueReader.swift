import GHSModel

/// Reads a catalogue from its files and finds every fault in one go.
struct CatalogueReader {
  /// The file that every catalogue begins with.
  static let mainFile = "catalogue.yaml"
  /// The version of the format that is read.
  static let schema = "ghs-catalogue/1"

  private let place: any CataloguePlace
  private let faults = FaultLog()

  init(_ place: any CataloguePlace) {
    self.place = place
  }

  /// Reads the catalogue.
  func read() throws(CatalogueFaults) -> Catalogue {
    let main = open(Self.mainFile, namedBy: nil)?.mapping(
      required: [
        "schema", "id", "edition", "issued", "title", "nature", "sources", "standards",
        "categories", "levels",
      ])
    let catalogue = main.flatMap { self.catalogue($0) }
    guard let catalogue, faults.faults.isEmpty else { throw CatalogueFaults(ordered()) }
    return catalogue
  }

  private func catalogue(_ main: YAMLMapping) -> Catalogue? {
    if let schema = main["schema"], let name = schema.word(), name != Self.schema {
      schema.report(.field(.notAllowed(name, allowed: [Self.schema])))
    }
    let id = main["id"]?.word(.catalogueID, CatalogueForms.catalogueID)
    let edition = main["edition"]?.text(.edition, CatalogueForms.edition)
    let issued = main["issued"]?.word(.date) { CalendarDate($0) }
    let title = main["title"]?.localizedText()
    let nature = main["nature"]?.localizedText()
    let sources = main["sources"]?.list()?.map(source)
    let standards = main["standards"].flatMap(StandardsReader.init)
    let outlines = main["categories"].flatMap(CategoryOutline.all)
    let levelRule = main["levels"].flatMap { LevelRuleReader(categories: outlines).read($0) }
    let categories = outlines.map { self.categories(of: $0, standards: standards) }
    guard let id, let edition, let issued, let title, let nature, let sources, let standards,
      let categories, let levelRule
    else { return nil }
    return Catalogue(
      id: id, edition: edition, issued: issued, title: title, nature: nature,
      sources: sources.compactMap(\.self), standards: standards.standards,
      categories: categories, levelRule: levelRule)
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
    var ids = Uniqueness()
    return outlines.compactMap { outline in
      guard let file = outline.file, let name = file.word(),
        let root = open(name, namedBy: file)
      else { return nil }
      var reader = CategoryReader(outline: outline, standards: standards?.ids, ids: ids)
      let requirements = reader.requirements(root)
      ids = reader.ids
      guard let id = outline.id, let name = outline.name else { return nil }
      return GHSModel.Category(id: id, name: name, requirements: requirements)
    }
  }

  /// Opens a file; that it cannot be had is a fault of the value that names it.
  private func open(_ name: String, namedBy value: YAMLValue?) -> YAMLValue? {
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
