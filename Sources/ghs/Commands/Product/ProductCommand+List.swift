import ArgumentParser
import GHSModel
import GHSStore

extension ProductCommand {
  /// `ghs product list`.
  struct List: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the products with their level, categories and findings.")

    @OptionGroup var common: CommonOptions

    func run() throws {
      let session = try Session(common)
      let overviews = try session.workspace.overviews()
      try session.print(
        overviews.map(ProductListEntry.init), ProductListText(overviews, session.language).text)
    }
  }
}
