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
  /// It decides by the first character of a cell. Full-width signs count, because some programs fold them, and
  /// what nobody sees does not. Where lists are separated by semicolons, one begins a cell even within quotes.
  private static func withoutFormula(_ text: String) -> String {
    let signs: Set<Unicode.Scalar> = ["=", "+", "-", "@", "＝", "＋", "－", "＠"]
    var safe = String.UnicodeScalarView()
    // What stands unseen before the first sign of a cell; the apostrophe goes before that.
    var unseen = String.UnicodeScalarView()
    var beginsCell = true
    for scalar in text.unicodeScalars {
      let properties = scalar.properties
      if beginsCell, properties.isWhitespace || properties.isDefaultIgnorableCodePoint {
        unseen.append(scalar)
        continue
      }
      let isTabbed = safe.isEmpty && unseen.first.map { $0 == "\t" || $0 == "\r" } ?? false
      if beginsCell, signs.contains(scalar) || isTabbed { safe.append("'") }
      safe.append(contentsOf: unseen)
      unseen = String.UnicodeScalarView()
      safe.append(scalar)
      beginsCell = scalar == ";"
    }
    safe.append(contentsOf: unseen)
    return String(safe)
  }
}
