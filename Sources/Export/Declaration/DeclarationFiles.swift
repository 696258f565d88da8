import Foundation
public import GHSModel

/// The files of one declaration: the declaration, the application form where it was filled in, and a
/// conformity report for each claimed category as documents, and the whole for programs.
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
  /// - Parameters:
  ///   - formats: In which formats.
  ///   - languages: In which languages the documents are.
  ///   - progress: Called while documents are drawn; what it throws ends that within a page.
  /// - Returns: The files.
  /// - Throws: `WorkCancelled`; ``ExportError`` when a PDF cannot be drawn, or when a machine format would say something that
  ///   the record does not; what the JSON encoder throws, which it does not for a record.
  public func files(
    formats: Set<Format>, languages: Set<Language>, progress: WorkReport = { _ in }
  ) throws -> [ExportedFile] {
    let documents = Language.allCases.filter(languages.contains).flatMap { language in
      self.documents(in: language).map { ("\($0.name).\(language.rawValue)", $0.document) }
    }
    try progress(WorkProgress(total: documents.count))
    let drawing = formats.contains(.pdf) ? DocumentDrawing(documents.map(\.1)) : nil
    let pages =
      formats.contains(.html)
      ? documents.map { Data(HTMLRenderer().render($0.1).utf8) } : []
    let printed = try drawing?.files(progress: progress) ?? []
    var files: [ExportedFile] = []
    for (place, document) in documents.enumerated() {
      if drawing != nil {
        files.append(ExportedFile(name: "\(document.0).pdf", bytes: Data(printed[place])))
      }
      if !pages.isEmpty {
        files.append(ExportedFile(name: "\(document.0).html", bytes: pages[place]))
      }
    }
    try progress(WorkProgress(done: documents.count, total: documents.count))
    if formats.contains(.json) { files.append(try record()) }
    if formats.contains(.cyclonedx) { files.append(try attestation()) }
    if formats.contains(.oscal) { files.append(try assessmentResults()) }
    return files
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

  private func documents(in language: Language) -> [(name: String, document: Document)] {
    [("\(prefix)declaration", DeclarationDocument(dossier, in: language).document)]
      + (RevisionNotice(dossier, in: language).map { [("\(prefix)revision", $0.document)] } ?? [])
      + application(in: language)
      + dossier.claimedCategories.map { category in
        (
          "\(prefix)report-\(category.id)",
          ConformityReport(dossier, category: category, in: language).document
        )
      }
  }

  /// The application form, where something of it was filled in or a registration is recorded.
  private func application(in language: Language) -> [(name: String, document: Document)] {
    guard dossier.record.content.application != nil || dossier.declaration.registration != nil
    else { return [] }
    return [("\(prefix)application", ApplicationForm(dossier, in: language).document)]
  }

  private var prefix: String {
    let named =
      dossier.isDraft ? FileNameStem.draft : FileNameStem(number: dossier.record.content.number)
    return named.text + "-"
  }
}
