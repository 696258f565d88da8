/// What kind of file something is, told by its first bytes and not by its name.
///
/// The table is ours and short: it names what evidence usually is, and nothing depends on it but what a
/// person is shown before a file is taken.
public enum ContentKind: String, Hashable, Sendable, CaseIterable {
  /// There are no bytes at all.
  case empty
  /// PDF (ISO 32000).
  case pdf
  /// Office Open XML (ISO/IEC 29500): text, sheets, slides.
  case word, spreadsheet, presentation
  /// OpenDocument (ISO/IEC 26300).
  case openDocument
  /// A compound file: Office before 2007, mail of Outlook, or an Office file with a password.
  case compound
  /// Rich Text Format.
  case richText
  /// A picture or a scan.
  case image
  /// Zip, gzip, 7z and the like.
  case archive
  /// A page of the web.
  case html
  /// XML of whatever vocabulary.
  case xml
  /// Text without a format.
  case text
  /// Anything else.
  case other

  /// How many bytes are looked at.
  public static let beginning = 8192

  /// Tells the kind from the beginning of a file, at most ``beginning`` bytes of which count.
  public init(of bytes: some Sequence<UInt8>) {
    let bytes = Array(bytes.prefix(Self.beginning))
    self = Self.signed(bytes) ?? (Self.isText(bytes) ? Self.markup(bytes) : .other)
  }

  private static let signatures: [(bytes: [UInt8], kind: ContentKind)] = [
    (Array("%PDF-".utf8), .pdf), (Array("{\\rtf".utf8), .richText),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1], .compound),
    ([0x89, 0x50, 0x4E, 0x47], .image), ([0xFF, 0xD8, 0xFF], .image),
    (Array("GIF8".utf8), .image), ([0x49, 0x49, 0x2A, 0x00], .image),
    ([0x4D, 0x4D, 0x00, 0x2A], .image), (Array("BM".utf8), .image),
    ([0x1F, 0x8B], .archive), ([0x37, 0x7A, 0xBC, 0xAF], .archive),
    (Array("Rar!".utf8), .archive), ([0x50, 0x4B, 0x05, 0x06], .archive),
  ]

  private static func signed(_ bytes: [UInt8]) -> ContentKind? {
    if bytes.isEmpty { return .empty }
    if bytes.starts(with: [0x50, 0x4B, 0x03, 0x04]) { return zipped(bytes) }
    if bytes.starts(with: "RIFF".utf8), bytes.dropFirst(8).starts(with: "WEBP".utf8) {
      return .image
    }
    guard let kind = signatures.first(where: { bytes.starts(with: $0.bytes) })?.kind else {
      return nil
    }
    // "BM" alone could begin a sentence.
    return kind == .image && bytes.starts(with: "BM".utf8) && isText(bytes) ? nil : kind
  }

  /// The names of the first parts of a zip stand uncompressed between them.
  private static func zipped(_ bytes: [UInt8]) -> ContentKind {
    let shown = String(decoding: bytes.map { $0 < 0x80 ? $0 : 0x20 }, as: UTF8.self)
    if shown.contains("mimetypeapplication/vnd.oasis.opendocument") { return .openDocument }
    guard shown.contains("[Content_Types].xml") || shown.contains("_rels/") else {
      return .archive
    }
    if shown.contains("word/") { return .word }
    if shown.contains("xl/") { return .spreadsheet }
    return shown.contains("ppt/") ? .presentation : .archive
  }

  private static func isText(_ bytes: [UInt8]) -> Bool {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) { return true }
    let allowed: Set<UInt8> = [0x09, 0x0A, 0x0C, 0x0D, 0x1B]
    return bytes.allSatisfy { $0 >= 0x20 && $0 != 0x7F || allowed.contains($0) }
  }

  private static func markup(_ bytes: [UInt8]) -> ContentKind {
    let start = String(decoding: bytes.prefix(512), as: UTF8.self).lowercased()
      .drop { $0.isWhitespace || $0 == "\u{FEFF}" }
    if start.hasPrefix("<!doctype html") || start.hasPrefix("<html") { return .html }
    return start.hasPrefix("<?xml") ? .xml : .text
  }
}
