public import GHSModel

/// A checklist that somebody has filled in.
public struct FilledChecklist: Sendable {
  /// The product it was written for.
  public let product: String
  /// The edition of the catalogue it was written for.
  public let edition: String
  /// The digest of that catalogue.
  public let catalogue: ContentDigest
  /// What each requirement's row said when it was written.
  public let written: [RequirementID: ChecklistEntry]
  /// What it says now; requirements whose rows were deleted are missing.
  public let filled: [RequirementID: ChecklistEntry]

  /// Reads a file; within bounds, whatever it is.
  ///
  /// - Throws: ``ChecklistError``; for cells that cannot be taken, all of them at once.
  public init(path: String) throws(ChecklistError) {
    let reader = try WorkbookReader(path: path)
    let hidden = try HiddenSheet(reader)
    product = hidden.product
    edition = hidden.edition
    catalogue = hidden.catalogue
    written = hidden.entries
    var rows = FilledRows(known: Set(hidden.entries.keys), from1904: reader.countsFrom1904)
    for sheet in reader.sheets where sheet != ChecklistForm.hiddenSheet {
      rows.add(try reader.content(of: sheet), of: sheet)
    }
    guard rows.faults.isEmpty else { throw .cells(rows.faults) }
    filled = Dictionary(
      uniqueKeysWithValues: rows.entries.map { id, entry in
        (id, hidden.entries[id].map(entry.restored) ?? entry)
      })
  }
}
