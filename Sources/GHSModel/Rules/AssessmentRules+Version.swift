extension AssessmentRules {
  /// The version of what follows from an assessment: rules, derivation, counts and staleness.
  ///
  /// Raise it with every change by which the same assessment gives another level, other counts, another
  /// number of findings, or makes a declaration stale that was not. Workspaces keep a summary of every product and compute it anew when
  /// it was made by another version.
  public static let version = 4
}
