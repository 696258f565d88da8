import ArgumentParser
import Export
import Foundation
import GHSModel
import GHSStore

/// `ghs gaps`: what is not satisfied yet and what will be done about it, to become tickets.
struct GapsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gaps",
    abstract: "List the gaps of a product with their actions, as Markdown or CSV for tickets.",
    discussion: """
      One row for each requirement that applies and is not satisfied: what is missing, what blocks it, \
      the action with its owner and due date, the clauses, and what evidence would show. A CSV file \
      begins with a byte order mark, so that Excel reads it as UTF-8; no cell is a formula. How many \
      requirements there are, how many are listed and why the others are not stands at the end of Markdown, \
      under completeness in JSON, and with CSV on standard error.
      """)

  /// In which form gaps are written.
  enum Format: String, ExpressibleByArgument, CaseIterable {
    case markdown, csv
  }

  @OptionGroup var common: CommonOptions
  @Argument(help: "The product.") var product: String
  @Option(
    help: ArgumentHelp(
      "Only the smallest set of requirements that reaches this level.", valueName: "level"))
  var level: Int?
  @Option(
    help: ArgumentHelp(
      "The form; default: by the name of the file (.md or .csv), markdown on standard output.",
      valueName: "markdown|csv"))
  var format: Format?
  @Option(
    help: ArgumentHelp("The file; standard output when left out.", valueName: "file"),
    completion: .file(extensions: ["md", "csv"]))
  var out: String?
  @OptionGroup var replacement: ReplacementOptions

  func run() throws {
    if common.json {
      if format != nil { throw CommandError.exclusive("--json", "--format") }
      if out != nil { throw CommandError.exclusive("--json", "--out") }
    }
    let form = try wantedForm()
    let id = try Named.product(product)
    let session = try Session(common)
    let list = try gaps(session.workspace.evaluation(of: id))
    try list.accountFor()
    if session.json { return try Output.json(list) }
    let bytes =
      form == .csv
      ? try list.csv(in: session.language, marked: out != nil)
      : Data(try list.markdown(in: session.language).utf8)
    if let out {
      try FolderWriter.write(bytes, to: out, replacing: replacement.replacing)
      session.confirm(
        ja: "\(list.gaps.count)件を\(out.quotable)に書き出しました。",
        en: "Wrote \(counted(list.gaps.count, "gap")) to \(out.quotable).")
    } else {
      try Output.document(bytes)
    }
    // A row of CSV is a ticket; what is not among them is said beside it.
    guard form == .csv else { return }
    let sentence = list.completeness.sentence
    session.confirm(ja: "完全性の申告：\(sentence.ja)。", en: "Completeness: \(sentence.en).")
  }

  /// The form that was asked for, else the one the name of the file says.
  private func wantedForm() throws -> Format {
    if let format { return format }
    guard let out else { return .markdown }
    switch URL(filePath: out).pathExtension.lowercased() {
    case "md", "markdown": return .markdown
    case "csv": return .csv
    default: throw CommandError.unknownForm(out, known: Format.allCases.map(\.rawValue))
    }
  }

  private func gaps(_ evaluation: Evaluation) throws -> GapList {
    guard let level else { return GapList(evaluation) }
    guard let step = evaluation.step(to: level) else {
      throw CommandError.unknownLevel(
        level, known: evaluation.catalogue.levelRule.levels.map(\.level))
    }
    return GapList(evaluation, step: step)
  }
}
