/// What is assessed.
public struct Product: Codable, Hashable, Sendable, Identifiable {
  /// The slug.
  public var id: ProductID
  /// Its name.
  public var name: String
  /// Its version.
  public var version: String
  /// Who makes it.
  public var vendor: String
  /// What it is intended for (ISO 14971:2007, clause 4.2); may be empty.
  public var intendedUse: String
  /// The software safety class; nothing until someone has classified it.
  public var safetyClass: SafetyClass?
  /// How the class was decided; nothing when it was set without saying so.
  ///
  /// Gives ``safetyClass``.
  public var classification: SafetyClassification?
  /// Whether the guideline is for it at all; nothing until somebody has answered.
  public var scope: ScopeStatement?

  /// Creates a product.
  public init(
    id: ProductID, name: String, version: String, vendor: String, intendedUse: String = "",
    safetyClass: SafetyClass? = nil, classification: SafetyClassification? = nil,
    scope: ScopeStatement? = nil
  ) {
    self.id = id
    self.name = name
    self.version = version
    self.vendor = vendor
    self.intendedUse = intendedUse
    self.safetyClass = safetyClass
    self.classification = classification
    self.scope = scope
  }

  /// The class that decides which requirements apply: an unclassified product is treated as C
  /// (IEC 62304:2006+A1:2015, clause 4.3).
  public var effectiveSafetyClass: SafetyClass { safetyClass ?? .c }

  /// The product with its texts in their one form.
  ///
  /// - Throws: ``InputError/classContradictsClassification(_:classified:)`` when the class is not the one
  ///   that the recorded decision gives.
  public func checked() throws(InputError) -> Product {
    if let classification, safetyClass != classification.safetyClass {
      throw .classContradictsClassification(
        safetyClass, classified: classification.safetyClass)
    }
    return Product(
      id: id,
      name: try FieldText.line(name, .productName, required: true),
      version: try FieldText.line(version, .productVersion, required: true),
      vendor: try FieldText.line(vendor, .vendor, required: true),
      intendedUse: try FieldText.prose(intendedUse, .intendedUse),
      safetyClass: safetyClass, classification: try classification?.checked(),
      scope: try scope?.checked())
  }
}
