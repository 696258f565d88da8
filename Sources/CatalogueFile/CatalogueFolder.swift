public import GHSModel

/// A catalogue in a folder on disk: `catalogue.yaml` and one file per category.
///
/// The format is described in `Requirements/README.md`. Files are read only when they are ordinary files
/// in the folder itself, of at most 4 MiB each.
public struct CatalogueFolder: Sendable {
  /// The path of the folder, as it was given.
  public let path: String

  /// Names a folder; nothing is read yet.
  public init(_ path: String) {
    self.path = path
  }

  /// Reads the catalogue.
  ///
  /// - Throws: Every fault that stands in the way of using it.
  public func load() throws(CatalogueFaults) -> Catalogue {
    try read(strictly: false)
  }

  /// Every fault of the catalogue, in the order of the files; empty when it can be used.
  ///
  /// Strictly, texts must be complete and finished too; a catalogue can be used without that.
  public func lint(strictly: Bool = false) -> [CatalogueFault] {
    do throws(CatalogueFaults) {
      _ = try read(strictly: strictly)
      return []
    } catch {
      return error.faults
    }
  }

  private func read(strictly: Bool) throws(CatalogueFaults) -> Catalogue {
    try CatalogueReader(
      FolderPlace(folder: path), isStrict: strictly, bases: CarriedCatalogues.base
    ).read()
  }
}
