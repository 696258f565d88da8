import GHSModel

/// A printed document of a declaration, with what it is.
struct DeclaredDocument: Sendable {
  /// What a document is.
  enum Kind: Hashable, Sendable {
    case declaration, application, revision, supportingDocumentation, completeness
    case report(CategoryID)

    /// What its files are called before language and format.
    var name: String {
      switch self {
      case .declaration: "declaration"
      case .application: "application"
      case .revision: "revision"
      case .supportingDocumentation: "supporting-documentation"
      case .completeness: "completeness"
      case .report(let category): "report-\(category)"
      }
    }
  }

  let kind: Kind
  let language: Language
  let document: Document

  init(_ kind: Kind, _ document: Document, in language: Language) {
    self.kind = kind
    self.document = document
    self.language = language
  }

  /// The name of its files but for the format.
  var name: String { Self.name(kind, in: language) }

  /// The name of the files of a document in a language but for the format.
  static func name(_ kind: Kind, in language: Language) -> String {
    "\(kind.name).\(language.rawValue)"
  }
}
