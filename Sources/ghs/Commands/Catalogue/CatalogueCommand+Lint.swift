import ArgumentParser
import CatalogueFile
import GHSModel

extension CatalogueCommand {
  /// `ghs catalogue lint`.
  struct Lint: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check a catalogue folder; exit with 1 and name each fault by file and line.")

    @OptionGroup var common: CommonOptions
    @Flag(help: "Also ask for every text in both languages, finished.") var strict = false
    @Argument(
      help: "The folder; the editions the program carries when it is left out.",
      completion: .directory)
    var folder: String?

    func run() throws {
      let language = common.language ?? Environment.current().language
      let faults = folder.map { CatalogueFolder($0).lint(strictly: strict) } ?? carriedFaults()
      if common.json {
        try Output.json(faults.map(LintEntry.init))
      } else {
        for fault in faults { try Output.data(fault.line(in: language)) }
        if faults.isEmpty { Output.diagnostic(language(ja: "誤りはありません。", en: "No fault found.")) }
      }
      if !faults.isEmpty { throw ExitCode(ExitStatus.no.rawValue) }
    }

    private func carriedFaults() -> [CatalogueFault] {
      if strict { return CarriedCatalogues.lint() }
      return CarriedCatalogues.editions.flatMap { edition -> [CatalogueFault] in
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
