import Foundation
public import GHSModel

/// The files of one declaration: the declaration, the application form where it was filled in, and a
/// conformity report for each claimed category as documents, the whole for programs, and a statement of what
/// is there and what is not.
public struct DeclarationFiles: Sendable {
  private let dossier: DeclarationDossier

  /// Prepares the files of a dossier.
  public init(_ dossier: DeclarationDossier) {
    self.dossier = dossier
  }

  /// A format in which a declaration leaves the program.
  public enum Format: String, Sendable, CaseIterable {
    /// Printed documents.
    case pdf
    /// The same documents as self-contained web pages.
    case html
    /// The whole record for programs.
    case json
    /// CycloneDX 1.6 attestations.
    case cyclonedx
    /// OSCAL 1.1 assessment results.
    case oscal
  }

  /// Makes the files; the same dossier gives the same bytes.
  ///
  /// A completeness statement (`ghs-completeness/1`) is always among them, and as a document in the languages
  /// and formats of the documents.
  ///
  /// - Parameters:
  ///   - formats: In which formats.
  ///   - languages: In which languages the documents are.
  ///   - changedSince: How the assessment has moved on since the declaration was issued.
  ///   - progress: Called while documents are drawn; what it throws ends that within a page.
  /// - Returns: The files, the statement last.
  /// - Throws: `Unaccounted` when something would be left out silently; `WorkCancelled`; ``ExportError`` when a
  ///   PDF cannot be drawn, or when a machine format would say something that the record does not; what the
  ///   JSON encoder throws, which it does not for a record.
  public func folder(
    formats: Set<Format>, languages: Set<Language>, changedSince: [DeclarationChange] = [],
    progress: WorkReport = { _ in }
  ) throws -> ExportedFolder {
    let plan = FolderPlan(dossier, formats: formats, languages: languages, prefix: prefix)
    let machine = try machineFormats(formats)
    let chosen = Language.allCases.filter(languages.contains)
    var documents = chosen.map { (language: $0, documents: self.documents(in: $0)) }
    var statement = Completeness(
      dossier, plan,
      texts: try texts(formats, documents.flatMap(\.documents), machine))
    if !changedSince.isEmpty { statement.changedSince = changedSince.map(\.sentence) }
    for place in documents.indices {
      let language = documents[place].language
      documents[place].documents.append(
        DeclaredDocument(
          .completeness,
          CompletenessDocument(dossier, statement, files: plan.files, in: language).document,
          in: language))
    }
    let printed = documents.flatMap(\.documents)
    let files = try drawn(printed, formats, progress) + machine
    statement.state(files.map { ($0.name, $0.bytes) })
    try statement.accountFor(dossier, plan, documents: printed, files: files)
    let last = ExportedFile(
      name: prefix + PackageFormat.completeness, bytes: try CanonicalJSON.indentedData(statement))
    return ExportedFolder(files: files + [last], completeness: statement)
  }

  private func drawn(
    _ documents: [DeclaredDocument], _ formats: Set<Format>, _ progress: WorkReport
  ) throws -> [ExportedFile] {
    try progress(WorkProgress(total: documents.count))
    let drawing = formats.contains(.pdf) ? DocumentDrawing(documents.map(\.document)) : nil
    let pages =
      formats.contains(.html)
      ? documents.map { Data(HTMLRenderer().render($0.document).utf8) } : []
    let printed = try drawing?.files(progress: progress) ?? []
    var files: [ExportedFile] = []
    for (place, document) in documents.enumerated() {
      let name = prefix + document.name
      if drawing != nil {
        files.append(ExportedFile(name: "\(name).pdf", bytes: Data(printed[place])))
      }
      if !pages.isEmpty {
        files.append(ExportedFile(name: "\(name).html", bytes: pages[place]))
      }
    }
    try progress(WorkProgress(done: documents.count, total: documents.count))
    return files
  }

  private func machineFormats(_ formats: Set<Format>) throws -> [ExportedFile] {
    var files: [ExportedFile] = []
    if formats.contains(.json) { files.append(try record()) }
    if formats.contains(.cyclonedx) { files.append(try attestation()) }
    if formats.contains(.oscal) { files.append(try assessmentResults()) }
    return files
  }

  /// How many of the texts given in confidence are written; the record has all of them.
  private func texts(
    _ formats: Set<Format>, _ documents: [DeclaredDocument], _ machine: [ExportedFile]
  ) throws -> Int {
    guard !formats.contains(.json) else { return dossier.record.confidentialTexts }
    let isPrinted = !formats.isDisjoint(with: [.pdf, .html])
    return WrittenTexts(
      documents: isPrinted ? documents.map(\.document) : [],
      formats: try machine.map { try CanonicalJSON.decode(JSONValue.self, from: $0.bytes) }
    ).count(of: dossier.record, reporting: dossier.claimedCategories)
  }

  /// The whole record, to which the other machine formats refer.
  func record() throws -> ExportedFile {
    ExportedFile(
      name: "\(prefix)declaration.json",
      bytes: try CanonicalJSON.indentedData(DeclarationExportRecord(dossier)))
  }

  private func attestation() throws -> ExportedFile {
    ExportedFile(
      name: prefix + MachineFormats.attestationName,
      bytes: try MachineFormats(dossier).attestation(beside: record()))
  }

  private func assessmentResults() throws -> ExportedFile {
    ExportedFile(
      name: prefix + MachineFormats.resultsName,
      bytes: try MachineFormats(dossier).assessmentResults())
  }

  private func documents(in language: Language) -> [DeclaredDocument] {
    var documents = [
      DeclaredDocument(
        .declaration, DeclarationDocument(dossier, in: language).document, in: language)
    ]
    if let notice = RevisionNotice(dossier, in: language) {
      documents.append(DeclaredDocument(.revision, notice.document, in: language))
    }
    if dossier.hasApplication {
      documents.append(
        DeclaredDocument(
          .application, ApplicationForm(dossier, in: language).document, in: language))
    }
    return documents
      + dossier.claimedCategories.map { category in
        DeclaredDocument(
          .report(category.id),
          ConformityReport(dossier, category: category, in: language).document, in: language)
      }
  }

  private var prefix: String {
    let named =
      dossier.isDraft ? FileNameStem.draft : FileNameStem(number: dossier.record.content.number)
    return named.text + "-"
  }
}
