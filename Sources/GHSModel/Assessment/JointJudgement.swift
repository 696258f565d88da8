/// One judgement of several requirements, some of which may have been judged before in words of their
/// own.
///
/// What is not written anew is kept: a requirement that has the outcome already keeps its own rationale
/// and action, with whoever judged it and when. The reason for one outcome is none for another, so that
/// the words of a requirement whose outcome changes are replaced.
public struct JointJudgement: Sendable {
  /// What all of them are judged to be.
  public let outcome: Judgement.Outcome
  /// How they are judged at present.
  public let present: [RequirementID: Judgement]

  /// Prepares judging requirements together.
  ///
  /// - Parameters:
  ///   - outcome: What they are judged to be.
  ///   - present: How they are judged at present.
  public init(_ outcome: Judgement.Outcome, of present: [RequirementID: Judgement]) {
    self.outcome = outcome
    self.present = present
  }

  /// Whether all that could be kept is the same, so that it can be offered to be changed.
  public var isAlike: Bool { hasOneRationale && hasOneAction }

  /// Whether the rationales that could be kept are all the same.
  public var hasOneRationale: Bool { Set(keepable.map(\.rationale)).count <= 1 }

  /// Whether the actions that could be kept are all the same.
  public var hasOneAction: Bool { Set(keepable.map(\.action)).count <= 1 }

  /// The requirements that have the outcome already, in words of their own that others do not share,
  /// in ascending order.
  public var withOwnWords: [RequirementID] {
    isAlike
      ? [] : present.filter { $0.value.outcome == outcome && $0.value.hasWords }.keys.sorted()
  }

  /// The requirements whose words are replaced because their outcome changes, in ascending order.
  public var losingWords: [RequirementID] {
    present.filter { $0.value.outcome != outcome && $0.value.hasWords }.keys.sorted()
  }

  /// Finds the requirements whose words would give way to those of a judgement, in ascending order.
  ///
  /// - Parameters:
  ///   - present: How the requirements are judged at present.
  ///   - judgement: The judgement that would replace theirs.
  /// - Returns: Those that have words which differ.
  public static func words(
    in present: [RequirementID: Judgement], replacedBy judgement: Judgement
  ) -> [RequirementID] {
    present.filter {
      $0.value.hasWords
        && ($0.value.rationale != judgement.rationale || $0.value.action != judgement.action)
    }.keys.sorted()
  }

  private var keepable: [Judgement] {
    present.values.map { $0.outcome == outcome ? $0 : .notAssessed }
  }

  /// Finds the judgements to record, none of a requirement that keeps all it has.
  ///
  /// - Parameters:
  ///   - judgement: The judgement of those that have nothing to keep.
  ///   - keepsRationales: Whether a requirement that has the outcome already keeps its rationale.
  ///   - keepsActions: Whether it keeps its action.
  /// - Returns: A judgement for each requirement that is judged anew.
  public func judgements(
    _ judgement: Judgement, keepsRationales: Bool, keepsActions: Bool
  ) -> [RequirementID: Judgement] {
    present.compactMapValues { present in
      guard present.outcome == outcome, keepsRationales || keepsActions else { return judgement }
      var judgement = judgement
      if keepsRationales { judgement.rationale = present.rationale }
      if keepsActions { judgement.action = present.action }
      let isKept =
        judgement.rationale == present.rationale && judgement.action == present.action
      return isKept ? nil : judgement
    }
  }
}

extension Judgement {
  fileprivate var hasWords: Bool { !rationale.isEmpty || action != nil }
}
