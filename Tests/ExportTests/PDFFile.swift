import Foundation
import GHSModel
import Testing

/// A program of the machine that reads what we wrote, as somebody else would.
enum ExternalTool {
  /// Runs a program with input on a file and returns what it prints.
  static func run(_ arguments: [String], on bytes: some Sequence<UInt8>) throws -> String {
    String(decoding: try data(arguments, on: bytes), as: UTF8.self)
  }

  /// Runs a program with input on a file and returns what it writes to its output.
  static func data(_ arguments: [String], on bytes: some Sequence<UInt8>) throws -> Data {
    let file = FileManager.default.temporaryDirectory
      .appendingPathComponent("ghs-export-\(UUID().uuidString)")
    try Data(bytes).write(to: file)
    defer { try? FileManager.default.removeItem(at: file) }
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments.map { $0 == "FILE" ? file.path : $0 }
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let data = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    try #require(
      process.terminationStatus != 127, "\(arguments[0]) is missing; `make test` installs it")
    return data
  }
}

/// A PDF file as poppler reads it.
struct PDFFile {
  let bytes: [UInt8]

  /// What `pdfinfo` prints, by key.
  func info() throws -> [String: String] {
    let lines = try ExternalTool.run(["pdfinfo", "-isodates", "FILE"], on: bytes).split(
      separator: "\n")
    return Dictionary(
      lines.compactMap { line in
        guard let colon = line.firstIndex(of: ":") else { return nil }
        let value = line[line.index(after: colon)...].trimmingCharacters(in: .whitespaces)
        return (String(line[..<colon]), value)
      }, uniquingKeysWith: { first, _ in first })
  }

  /// The text of each page in the order it was drawn, without white space.
  func pages() throws -> [String] {
    let text = try ExternalTool.run(["pdftotext", "-raw", "FILE", "-"], on: bytes)
    return text.split(separator: "\u{0C}").map { String($0).withoutWhitespace }
  }

  /// The bookmarks with their depth and page, in order.
  func bookmarks() throws -> [Bookmark] {
    let xml = try ExternalTool.run(
      ["pdftohtml", "-xml", "-i", "-stdout", "-enc", "UTF-8", "FILE"], on: bytes)
    var depth = -1
    var found: [Bookmark] = []
    for line in xml.split(separator: "\n") {
      if line.hasPrefix("<outline>") { depth += 1 }
      if line.hasPrefix("</outline>") { depth -= 1 }
      if let match = line.wholeMatch(of: /<item page="(\d+)">(.*)<\/item>/) {
        found.append(
          Bookmark(depth: depth, page: try #require(Int(match.1)), text: String(match.2)))
      }
    }
    return found
  }

  /// The words of every page with their boxes.
  func words() throws -> [[Word]] {
    let xml = try ExternalTool.run(["pdftotext", "-bbox", "FILE", "-"], on: bytes)
    var pages: [[Word]] = []
    let word = /\s*<word xMin="(.+)" yMin="(.+)" xMax="(.+)" yMax="(.+)">(.*)<\/word>/
    for line in xml.split(separator: "\n") {
      if line.contains("<page ") { pages.append([]) }
      guard let match = line.wholeMatch(of: word) else { continue }
      pages[pages.count - 1].append(
        Word(
          text: String(match.5), left: try #require(Double(match.1)),
          top: try #require(Double(match.2)),
          right: try #require(Double(match.3)), bottom: try #require(Double(match.4))))
    }
    return pages
  }

  struct Bookmark: Equatable {
    var depth: Int
    var page: Int
    var text: String
  }

  struct Word {
    var text: String
    var left, top, right, bottom: Double

    /// Whether two words lie on each other by more than the slack of their boxes.
    func overlaps(_ other: Word) -> Bool {
      min(right, other.right) - max(left, other.left) > 0.5
        && min(bottom, other.bottom) - max(top, other.top) > 0.5
    }
  }
}

extension String {
  var withoutWhitespace: String { filter { !$0.isWhitespace } }
}
