import Foundation

/// Reads the words of a PDF file in the order of its structure, and what stands around them, with the programs of
/// Poppler.
struct PDFWords {
  /// The folder of the programs.
  private let folder: String

  /// Finds `pdfinfo` on the path; nothing when it is not there.
  init?() {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let found = path.split(separator: ":").filter { $0.hasPrefix("/") }.first { folder in
      ["pdfinfo", "pdftotext", "pdfimages"].allSatisfy { name in
        FileManager.default.isExecutableFile(atPath: "\(folder)/\(name)")
      }
    }
    guard let found else { return nil }
    folder = String(found)
  }

  /// The words of a file without the spaces between them; nothing when it has no structure.
  func words(in bytes: Data) -> String? {
    guard let said = run("pdfinfo", ["-struct-text"], on: bytes) else { return nil }
    let words = Self.named(said.filter { !$0.isWhitespace })
    return words.isEmpty ? nil : words
  }

  /// What stands on the pages beside the structure, as far as it does not depend on fonts.
  struct Surroundings {
    /// The lines at the heads of the pages.
    let heads: Set<String>
    /// The lines at the feet of the pages, without the numbers of the pages.
    let feet: Set<String>
    /// Whether the pages show pictures; those of the program have none.
    let hasPictures: Bool

    /// Whether the same stands on other pages; what other fonts cut short agrees as far as it goes.
    func agrees(with other: Surroundings) -> Bool {
      Self.agree(heads, other.heads) && Self.agree(feet, other.feet)
        && hasPictures == other.hasPictures
    }

    private static func agree(_ lines: Set<String>, _ others: Set<String>) -> Bool {
      lines.allSatisfy { line in others.contains { agree(line, $0) } }
        && others.allSatisfy { line in lines.contains { agree(line, $0) } }
    }

    private static func agree(_ line: String, _ other: String) -> Bool {
      guard line != other else { return true }
      let starts = [line, other].map { $0.hasSuffix("…") ? String($0.dropLast()) : $0 }
      guard line.hasSuffix("…") || other.hasSuffix("…"), starts.allSatisfy({ $0.count >= 8 }) else {
        return false
      }
      return starts[0].hasPrefix(starts[1]) || starts[1].hasPrefix(starts[0])
    }
  }

  /// What stands around the words of a file; nothing when it cannot be read.
  func surroundings(in bytes: Data) -> Surroundings? {
    guard let heads = strip(at: 0, height: 60, of: bytes),
      let feet = strip(at: 785, height: 57, of: bytes),
      let pictures = run("pdfimages", ["-list"], on: bytes)
    else { return nil }
    return Surroundings(
      heads: Set(heads), feet: Set(feet.enumerated().map { Self.unnumbered($1, $0, feet.count) }),
      hasPictures: pictures.split(separator: "\n").count > 2)
  }

  /// The words between two heights of each page, without spaces.
  private func strip(at top: Int, height: Int, of bytes: Data) -> [String]? {
    let place = ["-raw", "-x", "0", "-y", "\(top)", "-W", "600", "-H", "\(height)"]
    return run("pdftotext", place, on: bytes, into: ["-"]).map { text in
      text.split(separator: "\u{C}", omittingEmptySubsequences: false).dropLast()
        .map { Self.named($0.filter { !$0.isWhitespace }) }
    }
  }

  /// A foot without the number of its page.
  private static func unnumbered(_ foot: String, _ place: Int, _ count: Int) -> String {
    let number = "\(place + 1)/\(count)"
    return foot.hasSuffix(number) ? String(foot.dropLast(number.count)) : "?" + foot
  }

  /// Runs a program of Poppler over a file.
  private func run(
    _ name: String, _ options: [String], on bytes: Data, into target: [String] = []
  ) -> String? {
    guard let temporary = try? TemporaryFolder(), let file = try? temporary.write("page.pdf", bytes)
    else {
      return nil
    }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    // A file made to hurt gets ten seconds and two gigabytes.
    process.arguments =
      ["-c", "ulimit -t 10 -v 2000000; exec \"$0\" \"$@\"", "\(folder)/\(name)"] + options + [file]
      + target
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    guard (try? process.run()) != nil,
      let said = try? output.fileHandleForReading.readToEnd() ?? Data()
    else { return nil }
    process.waitUntilExit()
    return process.terminationStatus == 0 ? String(decoding: said, as: UTF8.self) : nil
  }

  /// The words with the characters that are written by their code points, as they are where no font has them.
  private static func named(_ words: String) -> String {
    // By scalars: a joiner behind the bracket makes one character of both.
    let point = /\[U\+([0-9A-F]{4,6})\]/.matchingSemantics(.unicodeScalar)
    return words.replacing(point) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String(Character($0)) }
        ?? String(match.0)
    }
  }
}
