import CPangoCairo
import Foundation
import GHSModel

/// Sets a document as a PDF file: A4, with embedded fonts, bookmarks and structure.
///
/// The same document gives the same bytes on one machine, whatever its clock, time zone, locale
/// or working directory; across machines they depend on the versions of Pango, Cairo and the
/// fonts.
public struct PDFRenderer: Sendable {
  /// Creates a renderer.
  public init() {}

  /// Sets a document.
  ///
  /// - Parameters:
  ///   - document: What to print.
  ///   - isEnded: Whether nobody wants the file any more; asked for every piece of text.
  /// - Returns: The bytes of the PDF file.
  /// - Throws: ``ExportError/japaneseFontMissing(families:)`` when no font of this machine has
  ///   Japanese characters, in whichever language the document is written: names are Japanese
  ///   everywhere. ``ExportError/drawingFailed(status:)`` when memory runs out.
  ///   ``ExportError/drawingEnded`` when nobody wants the file any more.
  public func render(
    _ document: Document, until isEnded: @escaping @Sendable () -> Bool = { false }
  ) throws(ExportError) -> [UInt8] {
    let fonts = try FontLibrary(language: document.metadata.language, until: isEnded)
    let rows = try BlockLayout(document.blocks, fonts: fonts).rows
    let canvas = try PDFCanvas()
    describe(document.metadata, on: canvas)
    var painter = PagePainter(canvas: canvas, fonts: fonts)
    try painter.paint(
      Paginator(rows).pages, header: document.header, footer: document.footer)
    return try canvas.finish()
  }

  private func describe(_ metadata: Document.Metadata, on canvas: PDFCanvas) {
    let moment = metadata.created.formatted(.iso8601)
    canvas.describe(CAIRO_PDF_METADATA_TITLE, as: ShortText(metadata.title).text)
    canvas.describe(CAIRO_PDF_METADATA_AUTHOR, as: ShortText(metadata.author).text)
    canvas.describe(CAIRO_PDF_METADATA_SUBJECT, as: ShortText(metadata.subject).text)
    canvas.describe(
      CAIRO_PDF_METADATA_KEYWORDS, as: ShortText(metadata.keywords.joined(separator: ", ")).text)
    canvas.describe(CAIRO_PDF_METADATA_CREATOR, as: "ghs")
    canvas.describe(CAIRO_PDF_METADATA_CREATE_DATE, as: moment)
    canvas.describe(CAIRO_PDF_METADATA_MOD_DATE, as: moment)
  }
}
