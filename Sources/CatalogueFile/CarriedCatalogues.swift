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

  /// What is carried, in the order of the table in `embed.c`: older editions first.
  ///
  /// Nothing is parsed for this.
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
    try catalogue(id: id, edition: edition, strictly: false)
  }

  /// Every fault of the carried catalogues, texts included.
  public static func lint() -> [CatalogueFault] {
    editions.flatMap { edition -> [CatalogueFault] in
      do throws(CatalogueFaults) {
        _ = try catalogue(id: edition.id, edition: edition.edition, strictly: true)
        return []
      } catch {
        return error.faults
      }
    }
  }

  /// The catalogue that another one is based on; nothing when it is not carried or has faults.
  static func base(id: String, edition: String) -> Catalogue? {
    (try? catalogue(id: id, edition: edition)).flatMap(\.self)
  }

  private static func catalogue(
    id: String, edition: String, strictly: Bool
  ) throws(CatalogueFaults) -> Catalogue? {
    guard let found = editions.first(where: { $0.id == id && $0.edition == edition }) else {
      return nil
    }
    let place = CarriedPlace(folder: found.folder, files: CarriedFile.all)
    return try CatalogueReader(place, isStrict: strictly, bases: base).read()
  }
}
