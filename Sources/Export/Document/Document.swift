/// A printed document as a value: what it says and in which order, not how it is drawn.
///
/// The same document is set as a PDF by ``PDFRenderer`` and as a web page by ``HTMLRenderer``.
/// Every text in it is plain text that may come from anybody: markup in it is shown as it is
/// written, line feeds begin a new line, and control characters and bidirectional controls are
/// shown by their code point (see ``PrintableText``).
public struct Document: Hashable, Sendable {
  /// What the file says about itself, outside its pages.
  public var metadata: Metadata

  /// The line at the head of every page; empty for none.
  ///
  /// One that is too long for the page ends in an ellipsis.
  public var header: String

  /// The line at the foot of every page, beside the page number; may be empty.
  ///
  /// One that is too long for the page ends in an ellipsis.
  public var footer: String

  /// What is printed, in reading order.
  public var blocks: [Block]

  /// Creates a document.
  ///
  /// - Parameters:
  ///   - metadata: What the file says about itself.
  ///   - header: The line at the head of every page.
  ///   - footer: The line at the foot of every page.
  ///   - blocks: What is printed, in reading order.
  public init(metadata: Metadata, header: String = "", footer: String = "", blocks: [Block]) {
    self.metadata = metadata
    self.header = header
    self.footer = footer
    self.blocks = blocks
  }
}
