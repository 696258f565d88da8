import Foundation
import Testing

/// A PDF as other programs see it: poppler's.
struct PDF: Sendable {
  /// Its text, page after page.
  let text: String
  /// What `pdfinfo` says.
  let information: [String: String]
  /// Whether each of its fonts is embedded.
  let fonts: [Bool]

  /// The number of pages.
  var pages: Int { Int(information["Pages"] ?? "") ?? 0 }

  /// The text without the breaks that its lines were broken with.
  var flowing: String { text.filter { !$0.isWhitespace } }

  /// Reads a file.
  init(_ file: URL, on desk: Desk) async throws {
    let text = try await desk.tool(["pdftotext", "-layout", file.path, "-"])
    let information = try await desk.tool(["pdfinfo", file.path])
    let fonts = try await desk.tool(["pdffonts", file.path])
    for outcome in [text, information, fonts] {
      try #require(outcome.status == 0, "\(outcome.diagnostics)")
      #expect(outcome.diagnostics.isEmpty, "poppler complains: \(outcome.diagnostics)")
    }
    self.text = text.output
    self.information = Dictionary(
      information.output.split(separator: "\n").compactMap { line in
        line.firstIndex(of: ":").map { colon in
          let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
          return (String(line[..<colon]), value)
        }
      }, uniquingKeysWith: { first, _ in first })
    // emb, sub and uni follow the encoding; the last two columns are the object's number.
    self.fonts = fonts.output.split(separator: "\n").dropFirst(2).map { line in
      line.split(separator: " ").suffix(5).first == "yes"
    }
  }
}
