public import ArgumentParser
public import Export
public import GHSModel
import GHSStore

extension DeclarationFiles.Format: ExpressibleByArgument {}
extension Audience: ExpressibleByArgument {}

/// `ghs export`: documents and machine formats of a declaration.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write the declaration and its reports, or a package that its receiver can check.",
    discussion: """
      The declaration in force is written; when there is none, the draft, marked as a draft. The same \
      declaration gives the same bytes. Files appear whole or not at all, and none that is there already \
      is replaced by another without --force.

      --out writes files into a folder. The formats: pdf and html are the documents, json is the whole \
      record, cyclonedx is CycloneDX 1.6 attestations, oscal is OSCAL 1.1 assessment results. With them \
      goes a statement of completeness, as a document and as completeness.json: what was written, what was \
      not and why. Nothing is written when the counts of the record and of the files differ.

      --package writes one archive, a BagIt bag with the declaration, the reports, the supporting \
      documentation, attached evidence, the record and a statement of what is not in it; check it with \
      ghs verify. --sign signs it with OpenSSH; the key stays where it is. --attach encloses linked files, \
      too. --assessment packs how the assessment stands today, every category, without declaring anything. \
      When the assessment has changed since the declaration was issued, no package is made but with \
      --as-issued, and its statement of completeness then says what has changed.
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
  var out: String?
  @Option(
    help: ArgumentHelp("The package, an archive of everything.", valueName: "file"),
    completion: .file(extensions: ["zip"]))
  var package: String?
  @Option(
    help: ArgumentHelp(
      "With --package: full, or public without rationale and evidence.", valueName: "full|public"))
  var audience: Audience?
  @Flag(help: "With --package: enclose linked files of evidence, too.") var attach = false
  @Flag(help: "With --package: the assessment as it stands today, without a declaration.")
  var assessment = false
  @Option(
    help: ArgumentHelp("With --package: the SSH key to sign with.", valueName: "file"),
    completion: .file())
  var sign: String?
  @Option(
    help: ArgumentHelp(
      "With --sign: the name among allowed signers; the comment of the key by default.",
      valueName: "name"))
  var signer: String?
  @Option(help: ArgumentHelp("Formats, such as pdf,json; all by default.", valueName: "formats"))
  var format: String?
  @Option(help: ArgumentHelp("The language of the documents.", valueName: "ja|en|both"))
  var documents: Documents?
  @Flag(
    help: "With --package: what was issued, although the assessment has changed since.")
  var asIssued = false
  @OptionGroup var replacement: ReplacementOptions
  @Option(
    help: ArgumentHelp("Another declaration, by its place in `declare list`.", valueName: "n"))
  var declaration: Int?

  func validate() throws {
    guard (out == nil) != (package == nil) else {
      throw ValidationError("Name a folder with --out, or a file with --package.")
    }
    guard package != nil || (audience == nil && sign == nil && !asIssued) else {
      throw ValidationError("--audience, --sign and --as-issued go with --package.")
    }
    guard package != nil || (!attach && !assessment) else {
      throw ValidationError("--attach and --assessment go with --package.")
    }
    guard !assessment || declaration == nil else {
      throw ValidationError("--assessment is without a declaration.")
    }
    guard !attach || audience != .public else {
      throw ValidationError("A public package has no content of evidence; leave --attach out.")
    }
    guard package == nil || (format == nil && documents == nil) else {
      throw ValidationError("A package has every format in both languages.")
    }
    guard sign != nil || signer == nil else { throw ValidationError("--signer goes with --sign.") }
    _ = try parsedFormats()
  }

  func run() throws {
    let id = try Named.product(product)
    let session = try Session(common)
    let workspace = session.workspace
    let dossier =
      assessment
      ? try workspace.assessmentDossier(of: id)
      : try workspace.dossier(of: id, declaration: declaration)
    let changes = try workspace.changesSinceIssue(of: dossier)
    if let package {
      guard changes.isEmpty || asIssued else {
        throw CommandError.stale(DeclarationCitation(dossier.record), changes, product: id)
      }
      try write(dossier, changedSince: changes, to: package, in: session)
    } else if let out {
      try write(dossier, changedSince: changes, into: out, in: session)
    }
    warn(of: changes, in: session)
  }

  private func write(
    _ dossier: DeclarationDossier, changedSince changes: [DeclarationChange], into out: String,
    in session: Session
  ) throws {
    let formats = try parsedFormats()
    let languages = documents?.languages ?? [session.language]
    let (paths, statement) = try session.work(.writingDocuments) { progress in
      let folder = try DeclarationFiles(dossier).folder(
        formats: formats, languages: languages, changedSince: changes, progress: progress)
      let paths = try FolderWriter(path: out)
        .write(folder.files, replacing: replacement.replacing)
      return (paths, folder.completeness)
    }
    try session.print(paths, paths.joined(separator: "\n"))
    session.confirm(ja: "完全性の申告：", en: "Completeness:")
    for sentence in statement.sentences {
      session.confirm(ja: "  \(sentence.ja)", en: "  \(sentence.en)")
    }
  }

  /// The documents say what was declared; whoever hands them on should know when that is no longer so.
  private func warn(of changes: [DeclarationChange], in session: Session) {
    for change in changes {
      session.confirm(
        ja: "注意：\(change.sentence.ja)", en: "Note: \(change.sentence.en)")
    }
  }

  private func parsedFormats() throws -> Set<DeclarationFiles.Format> {
    guard let format else { return Set(DeclarationFiles.Format.allCases) }
    return Set(
      try format.split(separator: ",").map { part in
        guard let format = DeclarationFiles.Format(rawValue: part.lowercased()) else {
          let known = DeclarationFiles.Format.allCases.map(\.rawValue).joined(separator: ", ")
          throw ValidationError("--format takes these, separated by commas: \(known).")
        }
        return format
      })
  }
}
