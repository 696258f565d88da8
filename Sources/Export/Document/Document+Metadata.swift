public import Foundation
public import GHSModel

extension Document {
  /// What the file of a document says about itself: shown by file managers and readers.
  public struct Metadata: Hashable, Sendable {
    /// The title of the document, as in a window's title bar.
    public var title: String

    /// Who issued the document; empty when nobody is named.
    public var author: String

    /// What the document is about, in one line; may be empty.
    public var subject: String

    /// Words to find the document by; may be empty.
    public var keywords: [String]

    /// The language the document is written in.
    public var language: Language

    /// The moment the file states as its creation, to the second, written in UTC.
    ///
    /// It is part of the content: the renderers never ask the clock, so that the same document
    /// gives the same bytes on any day.
    public var created: Date

    /// Creates the description of a document.
    ///
    /// - Parameters:
    ///   - title: The title of the document.
    ///   - author: Who issued the document.
    ///   - subject: What the document is about.
    ///   - keywords: Words to find the document by.
    ///   - language: The language the document is written in.
    ///   - created: The moment the file states as its creation.
    public init(
      title: String, author: String = "", subject: String = "", keywords: [String] = [],
      language: Language, created: Date
    ) {
      self.title = title
      self.author = author
      self.subject = subject
      self.keywords = keywords
      self.language = language
      self.created = created
    }
  }
}
