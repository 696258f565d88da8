import CPangoCairo

/// The PDF file being written, in memory; owns the Cairo surface and context.
final class PDFCanvas {
  /// Collects what Cairo writes; handed to C as an unretained pointer.
  private final class Sink {
    var bytes: [UInt8] = []
  }

  private let sink = Sink()
  private let surface: OpaquePointer
  private let cairo: OpaquePointer
  private var pageNumber = 1

  /// Begins a file.
  ///
  /// - Throws: ``ExportError/drawingFailed(status:)`` when Cairo has no memory.
  init() throws(ExportError) {
    let write: cairo_write_func_t = { closure, data, length in
      guard let closure, let data else { return CAIRO_STATUS_WRITE_ERROR }
      Unmanaged<Sink>.fromOpaque(closure).takeUnretainedValue().bytes
        .append(contentsOf: UnsafeBufferPointer(start: data, count: Int(length)))
      return CAIRO_STATUS_SUCCESS
    }
    guard
      let surface = cairo_pdf_surface_create_for_stream(
        write, Unmanaged.passUnretained(sink).toOpaque(), PageGeometry.width, PageGeometry.height)
    else { throw .outOfMemory }
    guard let cairo = cairo_create(surface) else {
      cairo_surface_destroy(surface)
      throw .outOfMemory
    }
    self.surface = surface
    self.cairo = cairo
    cairo_pdf_surface_restrict_to_version(surface, CAIRO_PDF_VERSION_1_5)
  }

  deinit {
    cairo_destroy(cairo)
    cairo_surface_destroy(surface)
  }

  /// Sets an entry of the file's description; an empty text sets none.
  func describe(_ entry: cairo_pdf_metadata_t, as text: String) {
    guard !text.isEmpty else { return }
    cairo_pdf_surface_set_metadata(surface, entry, text)
  }

  /// Opens a structure element; it may stay open over a page's end.
  func open(_ tag: StructureTag) { cairo_tag_begin(cairo, tag.rawValue, nil) }

  /// Closes the structure element opened last.
  func close(_ tag: StructureTag) { cairo_tag_end(cairo, tag.rawValue) }

  /// Fills a rectangle.
  func fill(x: Double, y: Double, width: Double, height: Double, ink: Ink) {
    set(ink)
    cairo_rectangle(cairo, x, y, width, height)
    cairo_fill(cairo)
  }

  /// Draws lines of text below each other.
  ///
  /// - Parameters:
  ///   - layout: The text.
  ///   - lines: Which of its lines.
  ///   - x: The left edge.
  ///   - y: The top of the first line.
  ///   - width: The width the lines are aligned in.
  ///   - alignment: Where a line stands within the width, from 0 to 1.
  ///   - ink: The colour.
  func draw(
    _ layout: TextLayout, lines: Range<Int>, x: Double, y: Double, width: Double,
    alignment: Double, ink: Ink
  ) {
    set(ink)
    var top = y
    for line in layout.lines[lines] {
      cairo_move_to(cairo, x + max(0, width - line.width) * alignment, top + line.above)
      pango_cairo_show_layout_line(cairo, line.pango)
      top += line.height
    }
  }

  /// Adds a bookmark to a place on the current page.
  ///
  /// - Parameters:
  ///   - name: What the bookmark says.
  ///   - parent: The bookmark it stands under; nothing for the outermost.
  ///   - y: The place, from the top of the page.
  /// - Returns: The bookmark, to stand under which others are added.
  func bookmark(_ name: String, under parent: Int32?, y: Double) -> Int32 {
    cairo_pdf_surface_add_outline(
      surface, parent ?? CAIRO_PDF_OUTLINE_ROOT, name,
      "page=\(pageNumber) pos=[0 \(max(0, y.rounded() - 12))]", CAIRO_PDF_OUTLINE_FLAG_OPEN)
  }

  /// Ends the current page.
  func endPage() {
    cairo_show_page(cairo)
    pageNumber += 1
  }

  /// Ends the file.
  ///
  /// - Returns: The whole file.
  /// - Throws: ``ExportError/drawingFailed(status:)`` when anything went wrong on the way.
  func finish() throws(ExportError) -> [UInt8] {
    let drawing = cairo_status(cairo)
    cairo_surface_finish(surface)
    for status in [drawing, cairo_surface_status(surface)] where status != CAIRO_STATUS_SUCCESS {
      throw .drawingFailed(status: status.rawValue)
    }
    return sink.bytes
  }

  private func set(_ ink: Ink) {
    let color = ink.components
    cairo_set_source_rgb(cairo, color.red, color.green, color.blue)
  }
}
