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
  private var isTooMuch = false
  private let budget: ReadingBudget
  private var hasBegun = false

  private init(_ listener: Listener, _ budget: ReadingBudget) {
    self.listener = listener
    self.budget = budget
  }

  /// Reads a part to its end.
  ///
  /// - Throws: ``ChecklistError/notAChecklist(_:)`` when it is no sound XML;
  ///   ``ChecklistError/tooLarge(part:limit:)`` when it exceeds the budget.
  static func read(
    _ content: Data, name: String, within budget: ReadingBudget, telling listener: Listener
  ) throws(ChecklistError) {
    guard isPlain(content), MarkupScan.allows(content) else {
      throw .notAChecklist(.unsoundPart(name))
    }
    let part = XMLPart(listener, budget)
    // In pieces: given as a whole, libxml2 refuses what is larger than ten megabytes.
    let parser = XMLParser(stream: InputStream(data: content))
    parser.shouldResolveExternalEntities = false
    parser.delegate = part
    // The parser takes a part that ends too early for a whole one.
    let isWhole = parser.parse()
    guard !part.isTooMuch else {
      throw .tooLarge(part: name, limit: ReadingBudget.eventLimit)
    }
    guard isWhole, !part.isTooDeep, part.depth == 0, part.hasBegun else {
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
    guard take(parser) else { return }
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
    guard take(parser) else { return }
    listener.text(string)
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    listener.text(String(decoding: block, as: UTF8.self))
  }

  private func take(_ parser: XMLParser) -> Bool {
    if !isTooMuch, budget.takeEvent() { return true }
    isTooMuch = true
    parser.abortParsing()
    return false
  }

  private static func local(_ name: String) -> String {
    name.split(separator: ":").last.map(String.init) ?? name
  }
}
