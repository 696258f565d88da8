public import Foundation
public import GHSModel

/// The printed documents of a package.
///
/// They are made from what the package discloses and nothing else, so that whoever has the package can
/// make the web pages again and compare them.
public struct PackageDocuments: Sendable {
  private let dossier: DeclarationDossier
  private let completeness: Completeness

  /// Prepares the documents of what a package holds.
  public init(_ declaration: PackagedDeclaration, completeness: Completeness) {
    let record = declaration.record
    self.init(
      DeclarationDossier(
        declaration: Declaration(
          id: 1, product: record.assessment.product.id, status: declaration.status,
          content: record.content, record: declaration.status == .draft ? nil : record,
          withdrawal: declaration.withdrawal),
        record: record, catalogue: declaration.catalogue, lineage: declaration.lineage),
      completeness: completeness)
  }

  init(_ dossier: DeclarationDossier, completeness: Completeness) {
    self.dossier = dossier
    self.completeness = completeness
  }

  /// The web pages by their paths below `data/`.
  public func pages() -> [String: Data] {
    Dictionary(
      uniqueKeysWithValues: documents.map { name, document in
        ("\(name).html", Data(HTMLRenderer().render(document).utf8))
      })
  }

  /// Every document as PDF and as web page.
  func files() throws -> [(path: String, bytes: Data)] {
    try documents.flatMap { name, document in
      [
        ("\(name).pdf", Data(try PDFRenderer().render(document))),
        ("\(name).html", Data(HTMLRenderer().render(document).utf8)),
      ]
    }
  }

  private var documents: [(name: String, document: Document)] {
    Language.allCases.flatMap { language in
      let dossier = dossier.printable(in: language)
      let reports = dossier.claimedCategories.map { category in
        (
          "report-\(category.id)",
          ConformityReport(dossier, category: category, in: language).document
        )
      }
      let all =
        [
          ("declaration", DeclarationDocument(dossier, in: language).document),
          ("application", ApplicationForm(dossier, in: language).document),
          (
            "supporting-documentation",
            SupportingDocumentation(dossier, completeness: completeness, in: language).document
          ),
        ]
        + (RevisionNotice(dossier, in: language).map { [("revision", $0.document)] } ?? [])
        + reports
      return all.map { ("\($0.0).\(language.rawValue)", $0.1) }
    }
  }
}
