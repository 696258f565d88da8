import Testing

extension RealCaseAssessment {
  /// Carries the assessment through in the interface, with keys alone.
  ///
  /// Short facts are typed, long texts pasted, as somebody would who has them in a document.
  func carryThrough(withKeysOn desk: Desk) async throws {
    try await Terminal.run(on: desk) { terminal in
      try await addProduct(in: terminal)
      try await addEvidence(in: terminal)
      for judgement in judgements {
        for requirement in judgement.requirements {
          try await judge(requirement, as: judgement, in: terminal)
        }
      }
      try await terminal.quit()
    }
  }

  private func addProduct(in terminal: Terminal) async throws {
    try await terminal.until("Assess a product")
    try await terminal.press("a")
    try await terminal.until("Add product")
    try await terminal.perform([
      .press("BTab"), .type(product.id), .press("Tab"), .type(product.name), .press("Enter"),
      .paste(product.version), .press("Enter"), .paste(product.vendor), .press("Enter"),
      .paste(product.intendedUse), .press("C-s"),
    ])
    try await terminal.until("Added “\(product.name)”")
    try await terminal.press("n")
    try await terminal.until("Eligible: none", "RM-3.1")
  }

  private func addEvidence(in terminal: Terminal) async throws {
    try await terminal.press("E")
    try await terminal.until("Evidence")
    for (index, item) in evidence.enumerated() {
      try await terminal.press("a")
      try await terminal.until("Add evidence")
      try await terminal.perform([
        .paste(item.title), .press("Enter"), .type(item.requirements.joined(separator: " ")),
        // Past the choice of the content, which follows the path.
        .press("Enter"), .press("Enter"), .paste(item.path), .press("Enter"),
        .paste(item.number), .press("Enter"), .paste(item.revision), .press("Enter"),
        .paste(item.section), .press("Enter"), .paste(item.owner), .press("Enter"),
        .type(item.effectiveDate ?? ""), .press("C-s"),
      ])
      try await terminal.until("Recorded evidence E-\(index + 1).")
    }
    try await terminal.press("Escape")
    try await terminal.until("RM-3.1", "next open")
  }

  private func judge(
    _ requirement: String, as judgement: Judgement, in terminal: Terminal
  ) async throws {
    let keys = ["conforming": "c", "nonconforming": "x", "not-applicable": "-"]
    var steps: [Terminal.Step] = [
      .press("/"), .type(requirement), .press("Enter"), .press(keys[judgement.outcome] ?? ""),
      .paste(judgement.rationale),
    ]
    if let action = judgement.action {
      steps += [
        .press("Tab"), .paste(action.description), .press("Tab"), .paste(action.owner),
        .press("Tab"), .type(action.dueDate ?? ""),
      ]
    }
    try await terminal.perform(steps + [.press("C-s")])
    try await terminal.until("\(requirement) judged")
  }
}
