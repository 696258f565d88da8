import GHSModel

/// What a list shows of a product, computed once and good for a span of days.
struct Summary: Equatable {
  var level: Int?
  var categories: [CategoryCounts]
  var blockingFindings: Int
  var advisoryFindings: Int
  var declaration: ProductOverview.DeclarationOverview?
  var validity: Validity

  /// Summarises an evaluation.
  ///
  /// - Parameters:
  ///   - evaluation: The evaluation.
  ///   - issued: The frozen record of the declaration in force.
  ///   - draft: The content of the draft; shown when no declaration is in force.
  init(_ evaluation: Evaluation, issued: DeclarationRecord?, draft: DeclarationContent?) {
    level = evaluation.level
    categories = evaluation.categoryCounts
    blockingFindings = evaluation.findings.count { $0.severity == .blocking }
    advisoryFindings = evaluation.findings.count { $0.severity == .advisory }
    declaration = ProductOverview.DeclarationOverview(
      issued: issued, draft: draft, evaluation: evaluation)
    validity = Validity(of: evaluation.assessment.evidence, around: evaluation.day)
  }

  /// The days on which the rules find of the evidence what they find on the day of an evaluation.
  struct Validity: Equatable {
    /// The first day; nothing when it reaches back without end.
    var from: CalendarDate?
    /// The last day; nothing when it has no end.
    var until: CalendarDate?

    /// The span around a day in which no evidence becomes effective, expires or leaves its retention.
    init(of evidence: [Evidence], around day: CalendarDate) {
      // The days on which something changes: the first effective day, the day after the last one.
      let turns = evidence.flatMap { piece in
        [
          piece.effectiveDate, piece.expiryDate?.adding(days: 1),
          piece.keeping?.until?.adding(days: 1),
        ]
      }.compactMap(\.self)
      from = turns.filter { $0 <= day }.max()
      until = turns.filter { $0 > day }.min()?.adding(days: -1)
    }
  }
}

extension ProductOverview.DeclarationOverview {
  /// The declaration in force, or else the draft; nothing when there is neither.
  ///
  /// - Throws: What the evaluation throws, which is made only for a declaration in force.
  init?(
    issued: DeclarationRecord?, draft: DeclarationContent?,
    evaluation: @autoclosure () throws -> Evaluation
  ) rethrows {
    if let issued {
      self.init(
        number: issued.content.number, status: .issued, claimedLevel: issued.content.claimedLevel,
        isStale: !issued.changes(since: try evaluation()).isEmpty)
    } else if let draft {
      self.init(
        number: draft.number, status: .draft, claimedLevel: draft.claimedLevel, isStale: false)
    } else {
      return nil
    }
  }
}
