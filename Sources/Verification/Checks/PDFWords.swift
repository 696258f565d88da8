import Foundation

/// Reads the words of a PDF file in the order of its structure, with `pdfinfo` of Poppler.
struct PDFWords {
  private let program: String

  /// Finds `pdfinfo` on the path; nothing when it is not there.
  init?() {
    let path = ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin:/bin"
    let found = path.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/pdfinfo" }
      .first { FileManager.default.isExecutableFile(atPath: $0) }
    guard let found else { return nil }
    program = found
  }

  /// The words of a file without the spaces between them; nothing when it has no structure.
  func words(in bytes: Data) -> String? {
    guard let folder = try? TemporaryFolder(), let file = try? folder.write("page.pdf", bytes)
    else {
      return nil
    }
    let process = Process()
    process.executableURL = URL(filePath: "/bin/sh")
    // A file made to hurt gets ten seconds and two gigabytes.
    process.arguments = [
      "-c", "ulimit -t 10 -v 2000000; exec \"$0\" -struct-text \"$1\"", program, file,
    ]
    let output = Pipe()
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    process.standardInput = FileHandle.nullDevice
    guard (try? process.run()) != nil,
      let said = try? output.fileHandleForReading.readToEnd()
    else { return nil }
    process.waitUntilExit()
    let words = Self.named(String(decoding: said, as: UTF8.self).filter { !$0.isWhitespace })
    return process.terminationStatus == 0 && !words.isEmpty ? words : nil
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
