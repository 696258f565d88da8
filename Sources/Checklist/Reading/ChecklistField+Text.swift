import Foundation
import GHSModel

extension ChecklistField {
  /// A text in the one form in which the program keeps it.
  func checked(_ text: String) throws(InputError) -> String {
    let unified = text.replacing("\r\n", with: "\n").replacing("\r", with: "\n")
    switch self {
    case .rationale: return try FieldText.prose(unified, .rationale)
    case .action: return try FieldText.prose(unified, .actionDescription)
    case .actionOwner: return try FieldText.line(unified, .actionOwner)
    case .outcome, .actionDue: return unified.trimmingCharacters(in: .whitespacesAndNewlines)
    }
  }

  /// What was written, where what was read is only what a spreadsheet made of it.
  ///
  /// LibreOffice saves the text `_x000D_` so that it stands for a control character to the next reader.
  func restored(_ read: String, written: String) -> String {
    let made = [written, RichText.decoded(written)].compactMap { try? checked($0) }
    return made.contains(read) ? written : read
  }
}

extension ChecklistEntry {
  /// The entry with the texts that nobody changed as they were written.
  func restored(from written: ChecklistEntry) -> ChecklistEntry {
    var entry = self
    entry.rationale = ChecklistField.rationale.restored(rationale, written: written.rationale)
    entry.action = ChecklistField.action.restored(action, written: written.action)
    entry.actionOwner = ChecklistField.actionOwner.restored(
      actionOwner, written: written.actionOwner)
    return entry
  }
}
