import Testing

extension Desk {
  /// Runs the program and expects it to succeed.
  @discardableResult
  func succeed(
    _ arguments: [String], sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> Outcome {
    let outcome = try await ghs(arguments)
    try #require(
      outcome.status == 0, "ghs \(arguments.joined(separator: " ")): \(outcome.diagnostics)",
      sourceLocation: sourceLocation)
    return outcome
  }

  /// The status of a product as JSON.
  func status(_ id: String = "pump") async throws -> JSON {
    try await succeed(["status", id, "--json"]).json()
  }

  /// Verifies the journal and returns what the program says of it.
  @discardableResult
  func verifiedJournal(
    _ id: String = "pump", sourceLocation: SourceLocation = #_sourceLocation
  ) async throws -> JSON {
    let outcome = try await ghs(["log", id, "--verify", "--json"])
    #expect(
      outcome.status == 0, "\(outcome.output)\(outcome.diagnostics)",
      sourceLocation: sourceLocation)
    let report = try outcome.json()
    #expect(report.intact == .bool(true), sourceLocation: sourceLocation)
    return report
  }
}
