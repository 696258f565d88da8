import ArgumentParser
import CatalogueFile
import GHSModel
import GHSStore

extension CatalogueCommand {
  /// `ghs catalogue list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the editions the program carries, and your own in the workspace.")

    @OptionGroup var common: CommonOptions

    func run() throws {
      let language = common.language ?? Environment.current().language
      let carried = try CarriedCatalogues.editions.compactMap {
        try CarriedCatalogues.catalogue(id: $0.id, edition: $0.edition)
      }
      let workspace = try Session.existingWorkspace(common)
      let own = try KnownCatalogues.own(in: workspace).compactMap { reference in
        try workspace?.catalogue(reference.digest)
      }
      let entries =
        try carried.map { try CatalogueListEntry($0, isOwn: false) }
        + own.map { try CatalogueListEntry($0, isOwn: true) }
      if common.json {
        try Output.json(entries)
      } else {
        try Output.data(CatalogueListText(entries: entries, language: language).text)
      }
    }
  }
}
