import CXlsxWriter
import GHSModel

/// One sheet of a workbook being written; text is always text, never a formula.
struct Sheet {
  let pointer: UnsafeMutablePointer<lxw_worksheet>

  /// Writes a text; nothing where there is none.
  func write(
    _ text: String, row: Int, column: Int, _ format: UnsafeMutablePointer<lxw_format>?
  ) throws(ChecklistError) {
    // What a spreadsheet cannot hold is refused when it is entered, but a workspace may come from anybody.
    let kept = Self.escaped(
      String(
        String.UnicodeScalarView(
          text.unicodeScalars.map { Self.mayStand($0) ? $0 : "\u{FFFD}" })))
    let row = lxw_row_t(row)
    let column = lxw_col_t(column)
    guard !kept.isEmpty else {
      return try Self.check(worksheet_write_blank(pointer, row, column, format))
    }
    try Self.check(worksheet_write_string(pointer, row, column, kept, format))
  }

  /// `_x000D_` stands for a control character in a workbook; as text it is written `_x005F_x000D_`.
  private static func escaped(_ text: String) -> String {
    text.contains("_x") ? text.replacing(#/_(?=x[0-9A-Fa-f]{4}_)/#, with: "_x005F_") : text
  }

  /// XML 1.0 has no control characters but these, and no noncharacters.
  private static func mayStand(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x09, 0x0A, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  /// Turns the library's code into an error.
  static func check(_ code: lxw_error) throws(ChecklistError) {
    guard code == LXW_NO_ERROR else { throw .writingFailed(code: UInt32(code.rawValue)) }
  }
}
