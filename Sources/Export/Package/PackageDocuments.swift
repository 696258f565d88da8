public import Foundation
public import GHSModel

/// The documents of a package, printed ones and those for programs.
///
/// They are made from what the package discloses and nothing else, so that whoever has the package can
/// make all but the PDF files again and compare them.
public struct PackageDocuments: Sendable {
  private let declaration: PackagedDeclaration
  private let dossier: DeclarationDossier
  private let completeness: Completeness

  /// Prepares the documents of what a package holds.
  public init(_ declaration: PackagedDeclaration, completeness: Completeness) {
    let record = declaration.record
    self.declaration = declaration
    self.completeness = completeness
    var dossier = DeclarationDossier(
      declaration.subject,
      declaration: Declaration(
        id: 1, product: record.assessment.product.id, status: declaration.status,
        content: record.content, record: declaration.status == .draft ? nil : record,
        withdrawal: declaration.withdrawal, registration: declaration.registration),
      record: record, catalogue: declaration.catalogue, lineage: declaration.lineage)
    dossier.enclosed = Dictionary(
      completeness.files.compactMap { file in file.evidence.map { ($0, file.path) } },
      uniquingKeysWith: { first, _ in first })
    self.dossier = dossier
  }

  /// What a package of a kind says that it is and is not, in plain words.
  public static func nature(of subject: PackageSubject) -> [LocalizedText] {
    DeclarationNature.sentences(of: subject)
  }

  /// What can be made again anywhere, by the paths below `data/`: web pages and machine formats.
  ///
  /// - Throws: ``ExportError/inconsistent(format:faults:)`` when a machine format would say something that
  ///   the record does not.
  public func remade() throws -> [String: Data] {
    Dictionary(uniqueKeysWithValues: pages(documents) + (try machineFormats()))
  }

  /// The PDF files by the paths below `data/`; other fonts or another Cairo give other bytes.
  ///
  /// They are drawn side by side.
  ///
  /// - Parameter isEnded: Whether nobody wants them any more.
  /// - Returns: The files.
  /// - Throws: ``ExportError`` when they cannot be drawn.
  public func printed(
    until isEnded: @escaping @Sendable () -> Bool = { false }
  ) throws(ExportError) -> [String: Data] {
    let documents = documents
    let files = try DocumentDrawing.draw(documents.map(\.document), until: isEnded)
    return Dictionary(uniqueKeysWithValues: Self.named(files, after: documents))
  }

  /// What a machine format of a package says that is not so, whether or not its schema allows it.
  ///
  /// - Parameters:
  ///   - path: The path of the file below `data/`.
  ///   - bytes: Its bytes, which keep within the bounds of JSON that may be decoded.
  /// - Returns: What is wrong; nothing for files of no machine format.
  /// - Throws: What the JSON decoder throws when it is no such document.
  public func faults(inFile path: String, _ bytes: Data) throws -> [FormatFault] {
    try MachineFormats(dossier).faults(inFile: path, bytes)
  }

  /// The files that explain the package, by their paths.
  ///
  /// - Parameter signer: Who signs it, if anybody.
  /// - Returns: One file for each language.
  public func readMes(signer: SignerName?) -> [String: Data] {
    let readMe = PackageReadMe(declaration, completeness: completeness, signer: signer)
    return Dictionary(
      uniqueKeysWithValues: Language.allCases.map { language in
        ("README.\(language.rawValue).txt", Data(readMe.text(in: language).utf8))
      })
  }

  /// Every document, the printed ones as PDF and as web page.
  ///
  /// - Parameters:
  ///   - documents: The printed documents.
  ///   - progress: Called while documents are drawn, which is most of the time a package takes.
  /// - Returns: The files in the order of the documents, then the pages, then the machine formats.
  /// - Throws: ``ExportError`` when a file cannot be made; `WorkCancelled`.
  func files(
    _ documents: [DeclaredDocument], progress: WorkReport
  ) throws -> [(path: String, bytes: Data)] {
    let drawing = DocumentDrawing(documents.map(\.document))
    let others = pages(documents) + (try machineFormats())
    return Self.named(try drawing.files(progress: progress), after: documents) + others
  }

  private static func named(
    _ files: [[UInt8]], after documents: [DeclaredDocument]
  ) -> [(path: String, bytes: Data)] {
    zip(documents, files).map { ("\($0.name).pdf", Data($1)) }
  }

  private func pages(_ documents: [DeclaredDocument]) -> [(path: String, bytes: Data)] {
    documents.map { ("\($0.name).html", Data(HTMLRenderer().render($0.document).utf8)) }
  }

  private func machineFormats() throws -> [(path: String, bytes: Data)] {
    let formats = MachineFormats(dossier)
    let record = ExportedFile(
      name: PackageFormat.record, bytes: try CanonicalJSON.indentedData(declaration))
    return [
      (MachineFormats.attestationName, try formats.attestation(beside: record)),
      (MachineFormats.resultsName, try formats.assessmentResults()),
    ]
  }

  /// The printed documents, the longest first.
  var documents: [DeclaredDocument] {
    Language.allCases.flatMap { language in
      let dossier = dossier.printable(in: language)
      var documents = [
        DeclaredDocument(
          .supportingDocumentation,
          SupportingDocumentation(dossier, completeness: completeness, in: language).document,
          in: language)
      ]
      documents += dossier.reportedCategories.map { category in
        DeclaredDocument(
          .report(category.id),
          ConformityReport(dossier, category: category, in: language).document, in: language)
      }
      guard dossier.subject == .declaration else { return documents }
      documents += [
        DeclaredDocument(
          .declaration, DeclarationDocument(dossier, in: language).document, in: language),
        DeclaredDocument(
          .application, ApplicationForm(dossier, in: language).document, in: language),
      ]
      if let notice = RevisionNotice(dossier, in: language) {
        documents.append(DeclaredDocument(.revision, notice.document, in: language))
      }
      return documents
    }
  }

  /// How many documents a declaration has, in every format and language.
  static func count(of declaration: PackagedDeclaration) -> Int {
    let isDeclared = declaration.subject == .declaration
    let kinds =
      1 + declaration.reportedCategories.count + (isDeclared ? 2 : 0)
      + (isDeclared && declaration.revision != nil ? 1 : 0)
    let machineFormats = 2
    return kinds * Language.allCases.count * 2 + machineFormats
  }
}
