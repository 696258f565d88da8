import GHSModel

/// What `catalogue.yaml` says of a category, as far as it can be read.
struct CategoryOutline {
  /// The most categories of a catalogue: to find the smallest next step, every choice of them is tried.
  static let limit = 12

  /// The two letters.
  let id: CategoryID?
  /// The name.
  let name: LocalizedText?
  /// The value that names the file of its requirements; nothing when another category has that file.
  let file: YAMLValue?

  /// The outline of a category that is known already, with no file.
  init(_ category: GHSModel.Category) {
    self.init(id: category.id, name: category.name, file: nil)
  }

  private init(id: CategoryID?, name: LocalizedText?, file: YAMLValue?) {
    self.id = id
    self.name = name
    self.file = file
  }

  /// Reads which categories have a file of differences; nothing when there is no list.
  static func differences(_ value: YAMLValue) -> [CategoryOutline]? {
    var ids = Uniqueness()
    var files = Uniqueness()
    return value.list()?.compactMap { entry in
      guard let mapping = entry.mapping(required: ["id", "file"]) else { return nil }
      return CategoryOutline(
        id: id(mapping, &ids), name: nil, file: file(mapping, &files))
    }
  }

  /// Reads every category; nothing when there is no list.
  static func all(_ value: YAMLValue) -> [CategoryOutline]? {
    guard let entries = value.list() else { return nil }
    if entries.count > limit {
      entries[limit].report(
        .consistency(.tooManyCategories(entries.count, limit: limit)))
    }
    var ids = Uniqueness()
    var files = Uniqueness()
    return entries.compactMap { entry in
      guard let mapping = entry.mapping(required: ["id", "name", "file"]) else { return nil }
      return CategoryOutline(
        id: id(mapping, &ids), name: mapping["name"]?.localizedText(), file: file(mapping, &files))
    }
  }

  private static func id(_ mapping: YAMLMapping, _ ids: inout Uniqueness) -> CategoryID? {
    let id = mapping["id"]?.word(.categoryID, CategoryID.init(rawValue:))
    if let id, let value = mapping["id"] { ids.add(id.rawValue, at: value) }
    return id
  }

  private static func file(_ mapping: YAMLMapping, _ files: inout Uniqueness) -> YAMLValue? {
    mapping["file"].flatMap { file in
      file.word().flatMap { files.add($0, at: file) ? file : nil }
    }
  }
}
