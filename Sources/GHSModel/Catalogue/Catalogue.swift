/// One edition of a body of requirements, with its categories and its level rule.
public struct Catalogue: Codable, Hashable, Sendable {
  /// Short name of the body of requirements, `ghs`.
  public var id: String
  /// The edition, `1.20`.
  public var edition: String
  /// When the edition was issued.
  public var issued: CalendarDate
  /// The name of the body of requirements with its edition.
  public var title: LocalizedText
  /// What this catalogue is and is not; shown wherever the catalogue is shown.
  public var nature: LocalizedText
  /// What it was made from.
  public var sources: [Source]
  /// The standards its clauses name.
  public var standards: [Standard]
  /// The categories, in the order of display.
  public var categories: [Category]
  /// The level rule.
  public var levelRule: LevelRule

  /// Creates a catalogue.
  public init(
    id: String, edition: String, issued: CalendarDate, title: LocalizedText, nature: LocalizedText,
    sources: [Source], standards: [Standard], categories: [Category], levelRule: LevelRule
  ) {
    self.id = id
    self.edition = edition
    self.issued = issued
    self.title = title
    self.nature = nature
    self.sources = sources
    self.standards = standards
    self.categories = categories
    self.levelRule = levelRule
  }

  /// Something the catalogue was made from.
  public struct Source: Codable, Hashable, Sendable {
    /// What it is.
    public var title: LocalizedText
    /// Where it can be read, where there is such a place.
    public var address: String?

    /// Creates a source.
    public init(title: LocalizedText, address: String? = nil) {
      self.title = title
      self.address = address
    }
  }

  /// A standard that clauses name.
  public struct Standard: Codable, Hashable, Sendable, Identifiable {
    /// The standard with its edition, `ISO 14971:2007`.
    public var id: String
    /// The identical Japanese Industrial Standard, where there is one.
    public var jis: String?
    /// Its title.
    public var title: LocalizedText

    /// Creates a standard.
    public init(id: String, jis: String? = nil, title: LocalizedText) {
      self.id = id
      self.jis = jis
      self.title = title
    }
  }
}

extension Catalogue {
  /// Every requirement, category by category.
  public var requirements: [Requirement] { categories.flatMap(\.requirements) }

  /// The requirement with an id.
  public func requirement(_ id: RequirementID) -> Requirement? {
    category(of: id)?.requirements.first { $0.id == id }
  }

  /// The category that holds a requirement id.
  public func category(of id: RequirementID) -> Category? {
    categories.first { $0.id.rawValue == id.category }
  }

  /// The category with an id.
  public func category(_ id: CategoryID) -> Category? {
    categories.first { $0.id == id }
  }

  /// The identical Japanese Industrial Standard of a standard the catalogue names.
  public func jis(of standard: String) -> String? {
    standards.first { $0.id == standard }?.jis
  }

  /// Identity, edition and digest of the content, by which an assessment pins the catalogue.
  ///
  /// - Throws: What the JSON encoder throws; it does not for a catalogue.
  public func reference() throws -> CatalogueReference {
    CatalogueReference(
      id: id, edition: edition, digest: ContentDigest(of: try CanonicalJSON.data(self)))
  }
}

/// Which catalogue an assessment is judged against.
public struct CatalogueReference: Codable, Hashable, Sendable {
  /// Short name of the body of requirements.
  public var id: String
  /// The edition.
  public var edition: String
  /// SHA-256 over the catalogue's canonical JSON.
  public var digest: ContentDigest

  /// Creates a reference.
  public init(id: String, edition: String, digest: ContentDigest) {
    self.id = id
    self.edition = edition
    self.digest = digest
  }
}
