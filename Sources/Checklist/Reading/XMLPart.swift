import Foundation
import FoundationXML

/// One part of a workbook, told to a listener element by element.
///
/// No document type is let in: without one there are no entities, and so nothing that grows or reaches
/// outside. Names are taken without their prefixes, which differ between spreadsheets.
final class XMLPart: NSObject, XMLParserDelegate {
  /// What begins, ends and stands between.
  struct Listener {
    var begin: (String, [String: String]) -> Void = { _, _ in }
    var end: (String) -> Void = { _ in }
    var text: (String) -> Void = { _ in }
  }

  private let listener: Listener
  private var depth = 0
  private var isTooDeep = false
  private var hasBegun = false

  private init(_ listener: Listener) {
    self.listener = listener
  }

  /// Reads a part to its end.
  ///
  /// - Throws: ``ChecklistError/notAChecklist(_:)`` when it is no sound XML.
  static func read(
    _ content: Data, name: String, telling listener: Listener
  ) throws(ChecklistError) {
    guard isPlain(content) else { throw .notAChecklist(.unsoundPart(name)) }
    let part = XMLPart(listener)
    // In pieces: given as a whole, libxml2 refuses what is larger than ten megabytes.
    let parser = XMLParser(stream: InputStream(data: content))
    parser.shouldResolveExternalEntities = false
    parser.delegate = part
    // The parser takes a part that ends too early for a whole one.
    guard parser.parse(), !part.isTooDeep, part.depth == 0, part.hasBegun else {
      throw .notAChecklist(.unsoundPart(name))
    }
  }

  /// Whether the bytes are UTF-8 without a document type.
  ///
  /// In another encoding a document type could stand where nobody sees it.
  private static func isPlain(_ content: Data) -> Bool {
    let start = String(decoding: content.prefix(256), as: UTF8.self).lowercased()
    let declaration = start.prefixMatch(of: #/\u{FEFF}?<\?xml(?<rest>[^>]*)\?>/#)?.rest ?? ""
    let encoding = declaration.firstMatch(of: #/encoding\s*=\s*["'](?<name>[^"']*)["']/#)?.name
    return (encoding == nil || encoding == "utf-8")
      && declaration.contains("encoding") == (encoding != nil)
      && start.first { $0 != "\u{FEFF}" && !$0.isWhitespace } == "<"
      && !content.contains(0) && content.range(of: Data("<!DOCTYPE".utf8)) == nil
      && content.range(of: Data("<!ENTITY".utf8)) == nil
  }

  func parser(
    _ parser: XMLParser, didStartElement elementName: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    depth += 1
    hasBegun = true
    guard depth <= 64 else {
      isTooDeep = true
      return parser.abortParsing()
    }
    listener.begin(Self.local(elementName), attributes)
  }

  func parser(
    _ parser: XMLParser, didEndElement elementName: String, namespaceURI: String?,
    qualifiedName: String?
  ) {
    depth -= 1
    listener.end(Self.local(elementName))
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) {
    listener.text(string)
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    listener.text(String(decoding: block, as: UTF8.self))
  }

  private static func local(_ name: String) -> String {
    name.split(separator: ":").last.map(String.init) ?? name
  }
}
