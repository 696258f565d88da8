import Foundation
import GHSModel
import TerminalKit
import Testing

@testable import TUI

/// Compares a frame with the file `Snapshots/NAME.LANG.COLSxROWS.txt`.
///
/// A missing file fails. `RECORD_SNAPSHOTS=1` writes the files instead, to be read before they
/// are committed.
func expectSnapshot(
  _ name: String, _ state: AppState, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let size = state.environment.size
  try expectText(
    "\(name).\(state.language.rawValue).\(size.columns)x\(size.rows).txt",
    state.draw().annotatedText + "\n", sourceLocation: sourceLocation)
}

/// Compares a text with a file of `Snapshots`.
func expectText(
  _ file: String, _ actual: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let url = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Snapshots").appending(path: file)
  if ProcessInfo.processInfo.environment["RECORD_SNAPSHOTS"] == "1" {
    return try Data(actual.utf8).write(to: url)
  }
  guard let expected = try? String(contentsOf: url, encoding: .utf8) else {
    Issue.record("no snapshot \(file)", sourceLocation: sourceLocation)
    return
  }
  let lines = (expected.components(separatedBy: "\n"), actual.components(separatedBy: "\n"))
  let difference = (0..<max(lines.0.count, lines.1.count)).flatMap { row -> [String] in
    let (old, new) = (lines.0.at(row), lines.1.at(row))
    return old == new ? [] : ["\(row) - \(old ?? "")", "\(row) + \(new ?? "")"]
  }
  #expect(
    difference.isEmpty, "\(file)\n\(difference.joined(separator: "\n"))",
    sourceLocation: sourceLocation)
}

/// Compares what a journey shows in both languages at the three sizes.
func expectSnapshots(
  _ name: String, _ journey: (Size, Language) -> Driver,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  for language in Language.allCases {
    for size in Driver.sizes {
      try expectSnapshot(name, journey(size, language).state, sourceLocation: sourceLocation)
    }
  }
}

extension Array {
  fileprivate func at(_ index: Int) -> Element? { indices.contains(index) ? self[index] : nil }
}
