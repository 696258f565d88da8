import GHSModel

/// What the hidden sheet says: for what the workbook was written, and what it said then.
struct HiddenSheet {
  let product: String
  let edition: String
  let catalogue: ContentDigest
  let entries: [RequirementID: ChecklistEntry]

  /// Reads the sheet.
  ///
  /// - Throws: ``ChecklistError/notAChecklist(_:)`` when it is missing, or is not as it was written.
  init(_ reader: WorkbookReader) throws(ChecklistError) {
    guard reader.sheets.contains(ChecklistForm.hiddenSheet) else {
      throw .notAChecklist(.noHiddenSheet)
    }
    var rows: [Int: [Int: String]] = [:]
    for cell in try reader.content(of: ChecklistForm.hiddenSheet).cells {
      guard !cell.isFormula, case .text(let text) = cell.value else {
        throw .notAChecklist(.noHiddenSheet)
      }
      rows[cell.row, default: [:]][cell.column] = text
    }
    var facts: [String: String] = [:]
    for row in ChecklistForm.Fact.allCases.indices {
      if let name = rows[row]?[0] { facts[name] = rows[row]?[1] ?? "" }
    }
    func fact(_ fact: ChecklistForm.Fact) throws(ChecklistError) -> String {
      guard let value = facts[fact.rawValue] else { throw .notAChecklist(.noHiddenSheet) }
      return value
    }
    let schema = try fact(.schema)
    guard schema == ChecklistForm.schema else { throw .notAChecklist(.schema(schema)) }
    guard let digest = ContentDigest(hexadecimal: try fact(.digest)) else {
      throw .notAChecklist(.noHiddenSheet)
    }
    product = try fact(.product)
    edition = try fact(.edition)
    catalogue = digest
    var entries: [RequirementID: ChecklistEntry] = [:]
    for (row, values) in rows where row > ChecklistForm.hiddenHeadRow {
      guard let id = RequirementID(rawValue: values[0] ?? ""), entries[id] == nil,
        let outcome = Judgement.Outcome(rawValue: values[1] ?? ""),
        let rationale = ChecklistForm.shown(values[2] ?? ""),
        let action = ChecklistForm.shown(values[3] ?? ""),
        let owner = ChecklistForm.shown(values[4] ?? "")
      else { throw .notAChecklist(.noHiddenSheet) }
      let due = values[5] ?? ""
      guard due.isEmpty || CalendarDate(due) != nil else { throw .notAChecklist(.noHiddenSheet) }
      entries[id] = ChecklistEntry(
        outcome: outcome, rationale: rationale, action: action, actionOwner: owner,
        actionDue: CalendarDate(due))
    }
    self.entries = entries
  }
}
