import Foundation
import Testing

extension Desk {
  /// Runs the linear interface with answers that come through a pipe, one a line.
  func linear(
    _ answers: [String], language: String = "en", with changes: [String: String] = [:]
  ) async throws -> Outcome {
    let file = try write(".answers-\(UUID().uuidString)", answers.map { $0 + "\n" }.joined())
    defer { try? FileManager.default.removeItem(atPath: file) }
    let pipe = "cat \"$1\" | \"$2\" --linear --lang \"$3\""
    return try await tool(
      ["bash", "-c", pipe, "bash", file, Place.program.path, language], with: changes,
      within: .seconds(150))
  }

  /// How many entries the journal has; nothing while there is no product.
  ///
  /// Expects the workspace to be whole.
  func wholeJournal(sourceLocation: SourceLocation = #_sourceLocation) async throws -> Int? {
    guard Place.exists(workspace) else { return nil }
    return try await verifiedJournal(sourceLocation: sourceLocation).entries.int
  }
}

extension Outcome {
  /// What was said, line by line.
  var lines: [String] { output.split(separator: "\n").map(String.init) }

  /// The lines that ask for an answer.
  var prompts: [String] { lines.filter { $0.hasSuffix("): ") || $0.hasSuffix("）: ") } }

  /// Expects what every linear conversation is: plain lines, prompts that say how to leave, a clean end.
  func expectPlainConversation(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(status == 0, "\(diagnostics)", sourceLocation: sourceLocation)
    #expect(diagnostics.isEmpty, sourceLocation: sourceLocation)
    #expect(output.hasNoControlCharacter, sourceLocation: sourceLocation)
    let boxes: ClosedRange<Unicode.Scalar> = "\u{2500}"..."\u{259F}"
    #expect(!output.unicodeScalars.contains { boxes.contains($0) }, sourceLocation: sourceLocation)
    for prompt in prompts {
      #expect(
        prompt.hasSuffix("?, back, quit): ") || prompt.hasSuffix("?、戻る、やめる）: "),
        sourceLocation: sourceLocation)
    }
  }
}
