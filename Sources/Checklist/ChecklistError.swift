public import GHSModel

/// Why a workbook cannot be written or taken; carries data, the text is made elsewhere.
public enum ChecklistError: Error, Equatable, Sendable {
  /// The library could not write; the value of `lxw_error`.
  case writingFailed(code: UInt32)
  /// There is no such file, or it cannot be read.
  case unreadable(path: String)
  /// The file is no workbook that this program has written, or is damaged.
  case notAChecklist(NotAChecklist)
  /// The file is larger than any checklist, or grows beyond bounds when it is unpacked.
  case tooLarge(part: String, limit: Int)
  /// The checklist is of another product.
  case otherProduct(String)
  /// The checklist was written for another catalogue than the one the product is judged against.
  case otherCatalogue(edition: String)
  /// Cells that cannot be taken, all of them at once.
  case cells([CellFault])

  /// What is wrong with a file as a whole.
  public enum NotAChecklist: Equatable, Sendable {
    /// It is no ZIP archive of a workbook.
    case noWorkbook
    /// A part of it is no sound XML, or has declarations that no workbook needs.
    case unsoundPart(String)
    /// The hidden sheet is missing or was changed.
    case noHiddenSheet
    /// It is a workbook that may run programs (`.xlsm`).
    case macros
    /// It is a workbook of the old format (`.xls`), or has a password.
    case oldOrProtected
    /// It was written by a newer program.
    case schema(String)
  }
}

/// A cell that cannot be taken.
public struct CellFault: Equatable, Sendable {
  /// The sheet.
  public let sheet: String
  /// The cell, `F12`.
  public let cell: String
  /// What is wrong.
  public let kind: Kind

  /// What is wrong with a cell.
  public enum Kind: Equatable, Sendable {
    /// It holds a formula.
    case formula
    /// It is merged with others, of which only one can hold anything.
    case merged
    /// The sheet has lost a column that is read, or its head has another name.
    case columnMissing(LocalizedText)
    /// Two columns have the same head.
    case columnRepeated(LocalizedText)
    /// It holds an error value, such as `#REF!`.
    case errorValue(String)
    /// It holds a number or a truth value where text belongs.
    case notText(String)
    /// No requirement has this id.
    case unknownRequirement(String)
    /// The requirement stands in two rows.
    case repeatedRequirement(String)
    /// There is no such judgement.
    case unknownOutcome(String)
    /// It is no date.
    case notADate(String)
    /// An owner or a due date, but no action.
    case actionMissing
    /// The text cannot be kept.
    case input(InputError)
  }
}
