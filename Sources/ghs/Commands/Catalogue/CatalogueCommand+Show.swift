import ArgumentParser
import Export
import GHSModel

extension CatalogueCommand {
  /// `ghs catalogue show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show a catalogue, or one requirement in full.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "A requirement, such as RM-4.3.") var requirement: String?
    @OptionGroup var choice: CatalogueOptions
    @Option(help: "How to show a whole catalogue: text, or markdown for a handbook to read.")
    var format = Format.text

    /// The forms in which a whole catalogue is shown.
    enum Format: String, CaseIterable, ExpressibleByArgument {
      case text
      case markdown
    }

    func validate() throws {
      if format == .markdown, requirement != nil || common.json {
        throw ValidationError("--format markdown shows a whole catalogue, without --json.")
      }
    }

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
      } else if format == .markdown {
        try Output.data(Handbook(catalogue, in: language).markdown)
      } else {
        try Output.data(text.outline)
      }
    }
  }
}
