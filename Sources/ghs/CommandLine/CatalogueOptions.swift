import ArgumentParser
import GHSModel
import GHSStore

/// The options that name a catalogue.
struct CatalogueOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "The catalogue; the guideline when it is left out.",
      discussion: "ghs catalogue list names what there is.", valueName: "id"))
  var catalogue = defaultCatalogue

  @Option(
    help: ArgumentHelp(
      "Its edition.",
      discussion: "Default: \(defaultEdition) of the guideline, or the only one of another.",
      valueName: "edition"))
  var edition: String?

  /// The catalogue that is named; the workspace is opened only where it is not a carried one.
  func catalogue(own workspace: @escaping @autoclosure () throws -> Workspace?) throws -> Catalogue
  {
    try KnownCatalogues(own: try workspace()).catalogue(id: catalogue, edition: edition)
  }
}
