import ArgumentParser
import GHSModel

extension CatalogueCommand {
  /// `ghs catalogue show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show a catalogue, or one requirement in full.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "A requirement, such as RM-4.3.") var requirement: String?
    @OptionGroup var choice: CatalogueOptions

    func run() throws {
      let language = common.language ?? Environment.current().language
      let catalogue = try choice.catalogue(own: try Session.existingWorkspace(common))
      let text = CatalogueText(catalogue: catalogue, language: language)
      if let requirement {
        let id = try Named.requirement(requirement)
        guard let found = catalogue.requirement(id) else {
          throw CommandError.unknownRequirement(
            id, nearest: NearestMatches.among(catalogue.requirements.map(\.id), to: requirement))
        }
        if common.json { try Output.json(found) } else { try Output.data(text.detail(of: found)) }
      } else if common.json {
        try Output.json(catalogue)
      } else {
        try Output.data(text.outline)
      }
    }
  }
}
