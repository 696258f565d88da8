import Foundation
import Testing

/// Terminals that change their size while the program is open.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct ResizeTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  private let sizes = [(80, 24), (60, 15), (120, 40), (200, 60), (61, 16)]

  /// Chooses a requirement deep in the list.
  private func chooseRequirement(in terminal: Terminal) async throws {
    try await terminal.until("Pump Viewer")
    try await terminal.press("Enter")
    try await terminal.until("> RM-3.1")
    try await terminal.press("/")
    try await terminal.type("QM-7.3.2a")
    try await terminal.press("Enter")
    try await terminal.until("> QM-7.3.2a")
  }

  /// The screen from the top of the list, where nothing depends on how one came there.
  private func top(of terminal: Terminal) async throws -> String {
    try await terminal.press("Home")
    return try await terminal.until("> RM-3.1")
  }

  @Test func afterAStormTheScreenIsThatOfAFreshStart() async throws {
    try await desk.openDraftedProduct()
    var fresh: [String] = []
    for (columns, rows) in sizes {
      try await Terminal.run(on: desk, columns: columns, rows: rows) { terminal in
        try await chooseRequirement(in: terminal)
        fresh.append(try await top(of: terminal))
      }
    }
    var dice = SplitMix(seed: 4)
    for (expected, (columns, rows)) in zip(fresh, sizes) {
      try await Terminal.run(on: desk) { terminal in
        try await chooseRequirement(in: terminal)
        for _ in 0..<12 {
          try await terminal.resize(
            columns: .random(in: 1...220, using: &dice), rows: .random(in: 1...70, using: &dice))
        }
        try await terminal.resize(columns: columns, rows: rows)
        // What was chosen is still chosen, and in sight.
        try await terminal.until("> QM-7.3.2a")
        try await terminal.press("Home")
        try await terminal.until("as after a fresh start at \(columns)x\(rows):\n\(expected)") {
          $0 == expected
        }
      }
    }
  }
}
