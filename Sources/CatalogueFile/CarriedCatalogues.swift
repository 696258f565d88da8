public import GHSModel

/// The catalogues that the program carries, so that it needs no other file.
public enum CarriedCatalogues {
  /// The identity of a carried catalogue.
  public struct Edition: Hashable, Sendable {
    /// Short name of the body of requirements, `ghs`.
    public let id: String
    /// The edition, `1.20`.
    public let edition: String

    var folder: String { "\(id)-\(edition)" }
  }

  /// What is carried, older editions first; nothing is parsed for this.
  public static var editions: [Edition] {
    CarriedFile.all.compactMap { file in
      let parts = file.path.split(separator: "/")
      guard parts.count == 2, parts[1] == CatalogueReader.mainFile,
        let hyphen = parts[0].lastIndex(of: "-")
      else { return nil }
      return Edition(
        id: String(parts[0][..<hyphen]), edition: String(parts[0][hyphen...].dropFirst()))
    }
  }

  /// A carried catalogue; nothing when it is not carried.
  ///
  /// It is parsed anew on each call; whoever needs it more than once keeps it.
  ///
  /// - Throws: Its faults. The tests see to it that a released program carries none.
  public static func catalogue(
    id: String, edition: String
  ) throws(CatalogueFaults) -> Catalogue? {
    guard let found = editions.first(where: { $0.id == id && $0.edition == edition }) else {
      return nil
    }
    return try CatalogueReader(CarriedPlace(folder: found.folder, files: CarriedFile.all)).read()
  }
}
