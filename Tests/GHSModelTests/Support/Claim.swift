import GHSModel

extension DeclarationContent {
  /// A content with nothing missing that claims level 2 with RM and QM.
  static var complete: DeclarationContent {
    var content = DeclarationContent()
    content.number = "D-2026-01"
    content.issuerName = "Example Medical"
    content.issuerAddress = "1-1-1 Otemachi, Tokyo"
    content.claimedLevel = 2
    content.claimedCategories = ["QM", "RM"]
    content.placeOfIssue = "Tokyo"
    content.signatoryName = "山田 太郎"
    content.signatoryFunction = "President"
    content.validity = "None"
    content.reviewerName = "Sato Hanako"
    content.reviewerFunction = "Quality"
    return content
  }

  /// The content with one thing changed.
  func with<Value>(
    _ path: WritableKeyPath<DeclarationContent, Value>, _ value: Value
  ) -> DeclarationContent {
    var changed = self
    changed[keyPath: path] = value
    return changed
  }
}

extension Assessment {
  /// What supports ``DeclarationContent/complete``: RM and QM conform.
  static let levelTwo = Assessment.empty.conformingCategories(["RM", "QM"])
}

/// What the gate says against a claim, as the ids of its rules.
func gateRules(
  _ content: DeclarationContent, _ assessment: Assessment = .levelTwo,
  numbersInUse: Set<String> = []
) -> [String] {
  gateReasons(content, assessment, numbersInUse: numbersInUse).map(\.rule)
}

/// What the gate says against a claim.
func gateReasons(
  _ content: DeclarationContent, _ assessment: Assessment = .levelTwo,
  numbersInUse: Set<String> = []
) -> [Finding] {
  IssueGate.reasons(
    against: content, evaluation: assessment.evaluated(), numbersInUse: numbersInUse)
}
