import Foundation

/// Writes a table as CSV (RFC 4180) that a spreadsheet shows and never executes.
struct CSVWriter {
  /// The rows, each on its line, with CRLF after every one.
  static func text(_ rows: [[String]]) -> String {
    rows.map { row in row.map(cell).joined(separator: ",") + "\r\n" }.joined()
  }

  /// A cell: harmless, no formula, quoted where the separators need it.
  static func cell(_ text: String) -> String {
    let harmless = PrintableText(withoutFormula(text)).lines
    guard harmless.contains(where: { "\",\n\r".contains($0) }) else { return harmless }
    return "\"\(harmless.replacing("\"", with: "\"\""))\""
  }

  /// The text with an apostrophe before what a spreadsheet would take for a formula (CWE-1236).
  ///
  /// It decides by the first character. Full-width signs count, because some programs fold them.
  private static func withoutFormula(_ text: String) -> String {
    let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
    let first = text.unicodeScalars.first { !$0.properties.isWhitespace }
    let begins = text.unicodeScalars.first
    guard first.map(signs.contains) == true || begins == "\t" || begins == "\r" else { return text }
    return "'" + text
  }
}
