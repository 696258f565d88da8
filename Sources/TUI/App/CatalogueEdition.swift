public import GHSModel

/// An edition of a catalogue that can be chosen: one the program carries, or one of the user's own.
public struct CatalogueEdition: Hashable, Sendable {
  /// Short name of the body of requirements, `ghs`.
  public var id: String
  /// The edition, `1.20`.
  public var edition: String
  /// What it is called, the edition included where the name does not say it.
  public var title: LocalizedText
  /// Whether the user has added it to the workspace.
  public var isOwn: Bool

  /// Creates an edition.
  public init(id: String, edition: String, title: LocalizedText, isOwn: Bool) {
    self.id = id
    self.edition = edition
    self.title = title
    self.isOwn = isOwn
  }
}

extension CatalogueEdition {
  /// Whether a reference names it, whatever its texts are.
  func isNamed(by reference: CatalogueReference) -> Bool {
    id == reference.id && edition == reference.edition
  }
}
