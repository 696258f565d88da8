import ArgumentParser
import CatalogueFile
import Foundation
import GHSModel
import GHSStore

extension CatalogueCommand {
  /// `ghs catalogue add`.
  struct Add: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Keep a catalogue of your own in the workspace.",
      discussion: """
        The folder is checked as ghs catalogue lint does; with a fault, nothing is kept. What is kept \
        is the content, under its SHA-256: the folder is not needed any more. Nothing in it is ever run.
        """)

    @OptionGroup var common: CommonOptions
    @Argument(help: "The folder with catalogue.yaml.", completion: .directory)
    var folder: String

    func run() throws {
      let catalogue = try load()
      guard !KnownCatalogues.isCarried(id: catalogue.id, edition: catalogue.edition) else {
        throw CatalogueError.carried(id: catalogue.id, edition: catalogue.edition)
      }
      let session = try Session(common, creating: true)
      let isNew = try !session.workspace.catalogues().contains(try catalogue.reference())
      let reference = try session.workspace.addCatalogue(catalogue)
      let summary = AddedCatalogue(catalogue, reference, isNew: isNew)
      try session.print(summary, AddedCatalogueText(summary, session.language).text)
    }

    private func load() throws -> Catalogue {
      var isFolder: ObjCBool = false
      guard FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder),
        isFolder.boolValue
      else { throw CatalogueError.noFolder(folder) }
      do throws(CatalogueFaults) {
        return try CatalogueFolder(folder).load()
      } catch {
        if common.json {
          try Output.json(error.faults.map(LintEntry.init))
          throw ExitCode(ExitStatus.badInput.rawValue)
        }
        throw CatalogueError.faulty(folder: folder, error.faults)
      }
    }
  }
}
