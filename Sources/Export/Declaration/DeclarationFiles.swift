import Foundation
public import GHSModel

/// The files of one declaration: the declaration and a conformity report for each claimed category as
/// documents, and the whole as JSON.
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
  }

  /// Makes the files; the same dossier gives the same bytes.
  ///
  /// - Throws: ``ExportError`` when a PDF cannot be drawn; what the JSON encoder throws, which it does
  ///   not for a record.
  public func files(formats: Set<Format>, languages: Set<Language>) throws -> [ExportedFile] {
    var files: [ExportedFile] = []
    for language in Language.allCases where languages.contains(language) {
      for (name, document) in documents(in: language) {
        if formats.contains(.pdf) {
          files.append(
            ExportedFile(
              name: "\(name).\(language.rawValue).pdf",
              bytes: Data(try PDFRenderer().render(document))))
        }
        if formats.contains(.html) {
          files.append(
            ExportedFile(
              name: "\(name).\(language.rawValue).html",
              bytes: Data(HTMLRenderer().render(document).utf8)))
        }
      }
    }
    if formats.contains(.json) {
      files.append(
        ExportedFile(
          name: "\(prefix)declaration.json",
          bytes: try CanonicalJSON.indentedData(DeclarationExportRecord(dossier))))
    }
    return files
  }

  private func documents(in language: Language) -> [(name: String, document: Document)] {
    [("\(prefix)declaration", DeclarationDocument(dossier, in: language).document)]
      + dossier.claimedCategories.map { category in
        (
          "\(prefix)report-\(category.id)",
          ConformityReport(dossier, category: category, in: language).document
        )
      }
  }

  private var prefix: String {
    let named =
      dossier.isDraft ? FileNameStem.draft : FileNameStem(number: dossier.record.content.number)
    return named.text + "-"
  }
}
