public import GHSModel

/// What taking in a filled checklist would change, and what speaks against it.
public struct ChecklistComparison: Sendable {
  /// The product.
  public let product: ProductID
  /// What somebody changed in the file and is not so yet, in the order of the catalogue.
  public let changes: [ChecklistChange]
  /// Requirements that were judged otherwise in the program since the file was written, and otherwise
  /// again in the file.
  public let conflicts: [ChecklistChange]
  /// Requirements whose rows are no longer in the file; they stay as they are.
  public let missing: [RequirementID]

  /// Compares a file with an assessment.
  ///
  /// - Throws: ``ChecklistError/otherProduct(_:)`` or ``ChecklistError/otherCatalogue(edition:)``.
  public init(_ checklist: FilledChecklist, with assessment: Assessment) throws(ChecklistError) {
    guard checklist.product == assessment.product.id.rawValue else {
      throw .otherProduct(checklist.product)
    }
    guard checklist.catalogue == assessment.catalogue.digest else {
      throw .otherCatalogue(edition: checklist.edition)
    }
    product = assessment.product.id
    var changes: [ChecklistChange] = []
    var conflicts: [ChecklistChange] = []
    for (id, filled) in checklist.filled.sorted(by: { $0.key < $1.key }) {
      guard let written = checklist.written[id], written != filled else { continue }
      let present = ChecklistEntry(assessment.judgement(of: id))
      guard present != filled else { continue }
      let change = ChecklistChange(
        requirement: id, written: written, present: present, filled: filled)
      if present == written { changes.append(change) } else { conflicts.append(change) }
    }
    self.changes = changes
    self.conflicts = conflicts
    missing = Set(checklist.written.keys).subtracting(checklist.filled.keys).sorted()
  }

  /// The judgements that the changes make.
  public var judgements: [RequirementID: Judgement] {
    Dictionary(uniqueKeysWithValues: changes.map { ($0.requirement, $0.filled.judgement) })
  }
}

/// A requirement that a file judges otherwise.
public struct ChecklistChange: Codable, Hashable, Sendable {
  /// The requirement.
  public let requirement: RequirementID
  /// What the file said when it was written.
  public let written: ChecklistEntry
  /// What the program says now.
  public let present: ChecklistEntry
  /// What the file says.
  public let filled: ChecklistEntry

  /// What would be other than it is now.
  public var fields: [ChecklistField] {
    ChecklistField.allCases.filter { present.text(of: $0, in: .en) != filled.text(of: $0, in: .en) }
  }
}
