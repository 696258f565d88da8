extension AssessmentRules {
  /// The version of what follows from an assessment: rules, derivation and counts.
  ///
  /// Raise it with every change by which the same assessment gives another level, other counts or
  /// another number of findings. Workspaces keep a summary of every product and compute it anew when
  /// it was made by another version.
  public static let version = 3
}
