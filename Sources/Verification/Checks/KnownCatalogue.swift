import GHSModel

/// What a receiver knows of a catalogue.
public enum KnownCatalogue: Hashable, Sendable {
  /// It is an edition that the program carries.
  case carried
  /// It is what the program carried when it was released earlier; with which version.
  case released(String)
  /// It has the name of an edition that the program carries, and another content.
  case differs
  /// The receiver said that this one is right.
  case trusted
  /// It is somebody's own.
  case own

  /// The line of the report.
  func check(_ catalogue: CatalogueReference) -> Check {
    let name = "\(catalogue.id.shown) \(catalogue.edition.shown)"
    switch self {
    case .carried:
      return .passed(
        .catalogueKnown, ja: "この ghs に含まれる版：\(name)",
        en: "\(name), an edition that this ghs carries")
    case .released(let version):
      return .passed(
        .catalogueKnown, ja: "ghs \(version) に含まれていた\(name)",
        en: "\(name) as ghs \(version) carried it")
    case .trusted:
      return .passed(
        .catalogueKnown, ja: "受領者が指定した独自のカタログ：\(name)", en: "\(name), which you said is right")
    case .differs:
      return .failed(
        .catalogueKnown, ja: "\(name)と名乗っていますが、この ghs に含まれる版と内容が異なります。",
        en: "It is called \(name), but is not the edition of that name that this ghs carries.")
    case .own:
      return .notPossible(
        .catalogueKnown,
        ja: "\(name)は発行者独自のカタログです。", en: "\(name) is the issuer's own catalogue.",
        need: .trustedCatalogue)
    }
  }
}
