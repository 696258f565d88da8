import Testing

extension RealCaseAssessment {
  /// Carries the assessment through with commands.
  func carryThrough(withCommandsOn desk: Desk) async throws {
    try await desk.succeed([
      "product", "add", "--id", product.id, "--name", product.name, "--version", product.version,
      "--vendor", product.vendor, "--intended-use", product.intendedUse,
    ])
    for item in evidence {
      let facts = [
        ("--title", item.title), ("--number", item.number), ("--revision", item.revision),
        ("--section", item.section), ("--owner", item.owner), ("--date", item.effectiveDate ?? ""),
        ("--file", item.path),
      ]
      try await desk.succeed(
        ["evidence", "add", product.id] + item.requirements
          + facts.filter { !$0.1.isEmpty }.flatMap { [$0.0, $0.1] })
    }
    for judgement in judgements {
      let action = judgement.action.map {
        ["--action", $0.description, "--action-owner", $0.owner, "--action-due", $0.dueDate ?? ""]
      }
      try await desk.succeed(
        ["judge", product.id, judgement.outcome] + judgement.requirements
          + ["--rationale", judgement.rationale] + (action ?? []))
    }
  }
}
