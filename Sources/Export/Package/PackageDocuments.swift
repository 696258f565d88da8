import Dispatch
public import Foundation
public import GHSModel
import Synchronization

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

  /// What can be made again anywhere, by the paths below `data/`: web pages and machine formats.
  ///
  /// - Throws: ``ExportError/inconsistent(format:faults:)`` when a machine format would say something that
  ///   the record does not.
  public func remade() throws -> [String: Data] {
    Dictionary(uniqueKeysWithValues: pages(documents) + (try machineFormats()))
  }

  /// The PDF files by the paths below `data/`; other fonts or another Cairo give other bytes.
  ///
  /// - Throws: ``ExportError`` when they cannot be drawn.
  public func printed() throws(ExportError) -> [String: Data] {
    Dictionary(uniqueKeysWithValues: try printed(documents))
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
  func files() throws -> [(path: String, bytes: Data)] {
    let documents = documents
    return try printed(documents) + pages(documents) + machineFormats()
  }

  /// PDF files, which are drawn side by side: this is most of the time a package takes.
  private func printed(_ documents: [Named]) throws(ExportError) -> [(path: String, bytes: Data)] {
    let drawn = Mutex<[Int: Result<[UInt8], ExportError>]>([:])
    DispatchQueue.concurrentPerform(iterations: documents.count) { place in
      let result = Result { () throws(ExportError) in
        try PDFRenderer().render(documents[place].document)
      }
      drawn.withLock { $0[place] = result }
    }
    var files: [(path: String, bytes: Data)] = []
    for (place, result) in drawn.withLock({ $0 }) {
      files.append(("\(documents[place].name).pdf", Data(try result.get())))
    }
    return files
  }

  private func pages(_ documents: [Named]) -> [(path: String, bytes: Data)] {
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

  private struct Named: Sendable {
    let name: String
    let document: Document
  }

  /// The printed documents, the longest first.
  private var documents: [Named] {
    Language.allCases.flatMap { language in
      let dossier = dossier.printable(in: language)
      var documents = [
        (
          "supporting-documentation",
          SupportingDocumentation(dossier, completeness: completeness, in: language).document
        )
      ]
      documents += dossier.reportedCategories.map { category in
        (
          "report-\(category.id)",
          ConformityReport(dossier, category: category, in: language).document
        )
      }
      if dossier.subject == .declaration {
        documents += [
          ("declaration", DeclarationDocument(dossier, in: language).document),
          ("application", ApplicationForm(dossier, in: language).document),
        ]
        if let notice = RevisionNotice(dossier, in: language) {
          documents.append(("revision", notice.document))
        }
      }
      return documents.map { Named(name: "\($0.0).\(language.rawValue)", document: $0.1) }
    }
  }
}
