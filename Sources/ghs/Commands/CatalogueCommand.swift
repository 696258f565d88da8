import ArgumentParser
import CatalogueFile
import GHSModel

/// `ghs catalogue`: the requirements themselves.
struct CatalogueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "catalogue", abstract: "List, show and check catalogues of requirements.",
    subcommands: [List.self, Show.self, Lint.self])
}

extension CatalogueCommand {
  /// `ghs catalogue list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the editions the program carries.")

    @OptionGroup var common: CommonOptions

    func run() throws {
      let language = common.language ?? Environment.current().language
      let catalogues = try CarriedCatalogues.editions.compactMap {
        try CarriedCatalogues.catalogue(id: $0.id, edition: $0.edition)
      }
      if common.json {
        try Output.json(try catalogues.map { try $0.reference() })
      } else {
        for catalogue in catalogues {
          try Output.data("\(catalogue.id) \(catalogue.edition)  \(catalogue.title[language])")
        }
      }
    }
  }

  /// `ghs catalogue show`.
  struct Show: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Show a catalogue, or one requirement in full.")

    @OptionGroup var common: CommonOptions
    @Argument(help: "A requirement, such as RM-4.3.") var requirement: String?
    @Option(help: ArgumentHelp("The edition of the guideline.", valueName: "edition"))
    var edition = defaultEdition

    func run() throws {
      let language = common.language ?? Environment.current().language
      let catalogue = try carriedCatalogue(edition: edition)
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

  /// `ghs catalogue lint`.
  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check a catalogue folder; exit with 1 and name each fault by file and line.")

    @OptionGroup var common: CommonOptions
    @Argument(
      help: "The folder; the editions the program carries when it is left out.",
      completion: .directory)
    var folder: String?

    func run() throws {
      let language = common.language ?? Environment.current().language
      let faults = folder.map { CatalogueFolder($0).lint() } ?? carriedFaults()
      if common.json {
        try Output.json(faults.map(LintEntry.init))
      } else {
        for fault in faults { try Output.data(fault.line(in: language)) }
      }
      if !faults.isEmpty { throw ExitCode(ExitStatus.no.rawValue) }
    }

    private func carriedFaults() -> [CatalogueFault] {
      CarriedCatalogues.editions.flatMap { edition -> [CatalogueFault] in
        do throws(CatalogueFaults) {
          _ = try CarriedCatalogues.catalogue(id: edition.id, edition: edition.edition)
          return []
        } catch {
          return error.faults
        }
      }
    }
  }
}

/// One fault of `ghs catalogue lint --json`.
struct LintEntry: Encodable {
  let file: String
  let line: Int
  let column: Int
  let code: String
  let message: LocalizedText

  init(_ fault: CatalogueFault) {
    file = fault.file
    line = fault.line
    column = fault.column
    code = fault.kind.code
    message = fault.message
  }
}
