/// What a seller says of a product that somebody else makes and has declared already (OEM).
///
/// The seller may declare at the level of the supplier's declaration, on its own responsibility, after
/// checking what that declaration says. The rules of the gate look at both.
public struct OEMSupply: Codable, Hashable, Sendable {
  /// Who makes the product.
  public var supplier: String
  /// The product as its supplier calls it.
  public var product = ""
  /// The number of the supplier's declaration or registration, as it is written there.
  public var declarationNumber = ""
  /// The level of the supplier's declaration.
  public var declaredLevel: Int?
  /// The day on which the seller checked the content of that declaration; nothing until it has.
  public var checkedOn: CalendarDate?
  /// How it was checked and by whom, in the seller's words.
  public var checkRemarks = ""

  /// Names the supplier; nothing else is known yet.
  public init(supplier: String) {
    self.supplier = supplier
  }

  /// The statement with its texts in their one form.
  public func checked() throws(InputError) -> OEMSupply {
    var checked = self
    checked.supplier = try FieldText.line(supplier, .supplier, required: true)
    checked.product = try FieldText.line(product, .supplierProduct)
    checked.declarationNumber = try FieldText.line(declarationNumber, .supplierDeclaration)
    checked.checkRemarks = try FieldText.prose(checkRemarks, .supplierCheckRemarks)
    return checked
  }
}
