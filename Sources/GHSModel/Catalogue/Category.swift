/// A category of requirements, which conforms or does not as a whole.
public struct Category: Codable, Hashable, Sendable, Identifiable {
  /// Two capital letters.
  public var id: CategoryID
  /// The name on screens and in documents.
  public var name: LocalizedText
  /// Its requirements, in the order of display.
  public var requirements: [Requirement]

  /// Creates a category.
  public init(id: CategoryID, name: LocalizedText, requirements: [Requirement]) {
    self.id = id
    self.name = name
    self.requirements = requirements
  }
}
