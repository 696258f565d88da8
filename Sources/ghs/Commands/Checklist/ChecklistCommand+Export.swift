import ArgumentParser
import Checklist
import Export
import GHSModel
import GHSStore

extension ChecklistCommand {
  /// `ghs checklist export`.
  struct Export: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Write the requirements with their judgements as a workbook (.xlsx).",
      discussion: """
        A sheet for each category, with filters, and ready to print on A4. The columns with yellow \
        heads may be filled in: judgement, rationale, action, owner and due date. A last sheet says what is \
        in the workbook, what is not and why. --lang chooses the language of the sheets.
        """)

    @OptionGroup var common: CommonOptions
    @Argument(help: "The product.") var product: String
    @Option(
      help: ArgumentHelp("The file.", valueName: "file"), completion: .file(extensions: ["xlsx"]))
    var out: String
    @Option(
      help: ArgumentHelp("Categories, such as RM,PS; all by default.", valueName: "categories"))
    var categories: String?
    @OptionGroup var replacement: ReplacementOptions

    func run() throws {
      let id = try Named.product(product)
      let session = try Session(common)
      let evaluation = try session.workspace.evaluation(of: id)
      let wanted =
        try categories.map { try Named.categories($0, in: evaluation.catalogue) }
        ?? evaluation.catalogue.categories.map(\.id)
      let workbook = ChecklistWorkbook(
        evaluation, categories: Set(wanted), in: session.language)
      let path = try FolderWriter.write(
        try workbook.bytes(), to: out, replacing: replacement.replacing)
      try session.print([path], path)
    }
  }
}
