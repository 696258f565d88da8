import Testing

/// Waits until something holds, looking again every few hundredths of a second.
///
/// - Parameters:
///   - what: What is waited for, named when it does not come.
///   - limit: How long; generous, because machines that run tests are slow.
///   - sourceLocation: Where the test waits.
///   - details: More to say when it does not come.
///   - holds: What is waited for.
/// - Throws: ``NeverCame``, and what the closures throw.
func until(
  _ what: String, within limit: Duration = .seconds(180),
  sourceLocation: SourceLocation = #_sourceLocation,
  details: () async throws -> String = { "" }, _ holds: () async throws -> Bool
) async throws {
  let end = ContinuousClock.now + limit
  while try await !holds() {
    guard ContinuousClock.now < end else {
      let details = try await details()
      Issue.record("never came: \(what)\n\(details)", sourceLocation: sourceLocation)
      throw NeverCame()
    }
    try await Task.sleep(for: .milliseconds(40))
  }
}

/// What was waited for did not come; it has been recorded as an issue.
struct NeverCame: Error {}
