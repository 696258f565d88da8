import CatalogueFile
import GHSModel
import GHSStore
import TUI

extension EffectPerformer {
  /// Performs the effects on what products are judged against.
  func performOnCatalogue(_ effect: Effect) throws -> Answer? {
    switch effect {
    case .loadEditions: return .editions(try editions())
    case .previewMigration(let id, let edition):
      return .migration(try workspace().migrationPreview(of: id, to: catalogue(edition)))
    case .migrate(let id, let edition, let expected):
      try workspace().migrate(id, to: catalogue(edition), expecting: expected)
      return .product(try snapshot(id))
    default: return nil
    }
  }

  /// The catalogue of an edition.
  func catalogue(_ edition: CatalogueEdition) throws -> Catalogue {
    let workspace = try existing()
    return try KnownCatalogues(own: workspace)
      .catalogue(id: edition.id, edition: edition.edition)
  }

  /// What there is to choose: the editions the program carries, the newest first, then the user's own.
  private func editions() throws -> [CatalogueEdition] {
    let workspace = try existing()
    let own = try KnownCatalogues.own(in: workspace).compactMap { reference in
      try workspace.map {
        CatalogueEdition(
          try $0.catalogue(reference.digest).title, of: reference.id, reference.edition)
      }
    }
    return CarriedCatalogues.editions.reversed().map(CatalogueEdition.init) + own
  }
}

extension CatalogueEdition {
  /// An edition that the program carries; its name is known without reading it.
  fileprivate init(_ carried: CarriedCatalogues.Edition) {
    let edition = carried.edition
    self.init(
      id: carried.id, edition: edition,
      title: LocalizedText(
        ja: "ヘルスソフトウェア開発ガイドライン\(edition)版",
        en: "GHS Development Guideline, edition \(edition)"),
      isOwn: false)
  }

  /// One of the user's own, whose title need not name the edition.
  fileprivate init(_ title: LocalizedText, of id: String, _ edition: String) {
    self.init(
      id: id, edition: edition,
      title: LocalizedText(
        ja: "\(title.ja)（\(id) \(edition)）", en: "\(title.en) (\(id) \(edition))"),
      isOwn: true)
  }
}
