extension Document {
  /// One part of a document's body.
  public enum Block: Hashable, Sendable {
    /// The head of the document: its title and what stands around it.
    case title(Title)

    /// A heading; it becomes a bookmark and stays on one page with what follows it.
    case heading(Heading)

    /// A paragraph of running text.
    case paragraph(Paragraph)

    /// A framed notice that must not be overlooked.
    case notice(Notice)

    /// A list of facts: labels with their values, without a head.
    case facts([Fact])

    /// A table with a head that is repeated on every page.
    case table(Table)

    /// A list of items.
    case list(List)

    /// A place to sign at.
    case signature(Signature)

    /// Empty room between two blocks; nothing at the top of a page.
    case space(Space)

    /// What follows begins on a new page.
    case pageBreak
  }
}
