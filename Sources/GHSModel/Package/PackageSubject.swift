/// What a package is about.
public enum PackageSubject: String, Codable, Sendable, CaseIterable {
  /// A declaration of conformity, with everything that stands behind it.
  case declaration
  /// The state of an assessment on a day. Nothing is declared; every category is reported as it stands.
  case assessment
}
