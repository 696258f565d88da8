public import ArgumentParser
public import Export
import GHSModel
import GHSStore

extension DeclarationFiles.Format: ExpressibleByArgument {}

/// `ghs export`: documents and machine formats of a declaration.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the declaration and its conformity reports as PDF, HTML and JSON.",
    discussion: """
      The declaration in force is written; when there is none, the draft, marked as a draft. The same \
      declaration gives the same bytes. Files appear whole or not at all.
      """)

  /// In which languages documents are written.
  enum Documents: String, ExpressibleByArgument, CaseIterable {
    case ja, en, both

    var languages: Set<Language> {
      switch self {
      case .ja: [.ja]
      case .en: [.en]
      case .both: [.ja, .en]
      }
    }
  }

  @OptionGroup var common: CommonOptions
  @Argument(help: "The product.") var product: String
  @Option(
    help: ArgumentHelp("The folder; created when it is absent.", valueName: "folder"),
    completion: .directory)
  var out: String
  @Option(help: ArgumentHelp("Formats, such as pdf,json; all by default.", valueName: "formats"))
  var format: String?
  @Option(help: ArgumentHelp("The language of the documents.", valueName: "ja|en|both"))
  var documents: Documents?
  @Option(
    help: ArgumentHelp("Another declaration, by its place in `declare list`.", valueName: "n"))
  var declaration: Int?

  func run() throws {
    let formats = try parsedFormats()
    let id = try Named.product(product)
    let session = try Session(common)
    let dossier = try session.workspace.dossier(of: id, declaration: declaration)
    let languages = documents?.languages ?? [session.language]
    let files = try DeclarationFiles(dossier).files(formats: formats, languages: languages)
    let paths = try FolderWriter(path: out).write(files)
    try session.print(paths, paths.joined(separator: "\n"))
    try warnIfStale(dossier, in: session)
  }

  /// The documents say what was declared; whoever hands them on should know when that is no longer so.
  private func warnIfStale(_ dossier: DeclarationDossier, in session: Session) throws {
    guard dossier.declaration.status == .issued else { return }
    let evaluation = try session.workspace.evaluation(of: dossier.declaration.product)
    for change in dossier.record.changes(since: evaluation) {
      session.confirm(
        ja: "注意：\(change.sentence.ja)", en: "Note: \(change.sentence.en)")
    }
  }

  private func parsedFormats() throws -> Set<DeclarationFiles.Format> {
    guard let format else { return Set(DeclarationFiles.Format.allCases) }
    return Set(
      try format.split(separator: ",").map { part in
        guard let format = DeclarationFiles.Format(rawValue: part.lowercased()) else {
          throw ValidationError("--format takes pdf, html and json, separated by commas.")
        }
        return format
      })
  }
}

extension Workspace {
  /// What the documents of a declaration are made from.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - wanted: The declaration's place; nothing for the one in force, or else the draft.
  /// - Returns: The declaration with its record and catalogue.
  /// - Throws: ``CommandError`` when there is no such declaration; faults of the workspace.
  func dossier(of product: ProductID, declaration wanted: Int?) throws -> DeclarationDossier {
    let declarations = try declarations(of: product)
    let chosen: Declaration
    if let wanted {
      guard let declaration = declarations.first(where: { $0.id == wanted }) else {
        throw CommandError.unknownDeclaration(wanted, product: product)
      }
      chosen = declaration
    } else {
      let best =
        declarations.first { $0.status == .issued } ?? declarations.first { $0.status == .draft }
      guard let best else { throw CommandError.nothingToExport(product) }
      chosen = best
    }
    let record = try chosen.record ?? preview(of: chosen)
    return DeclarationDossier(
      declaration: chosen, record: record,
      catalogue: try catalogue(record.assessment.catalogue.digest))
  }

  /// The record a draft would freeze if it were issued now.
  private func preview(of draft: Declaration) throws -> DeclarationRecord {
    DeclarationRecord(
      content: draft.content, evaluation: try evaluation(of: draft.product),
      journalHead: try journalHead())
  }
}
