import Foundation
import FoundationXML
import GHSModel
import Testing

@testable import Export

/// The web page is read by HTML Tidy and, made XML by it, by libxml2.
@Suite struct HTMLRendererTests {
  private func tree(_ html: String) throws -> XMLDocument {
    let xml = try ExternalTool.run(
      [
        "tidy", "-q", "-asxml", "-utf8", "--numeric-entities", "yes", "--show-warnings", "no",
        "--drop-empty-elements", "no", "--wrap", "0", "--tidy-mark", "no", "FILE",
      ],
      on: html.utf8)
    let unqualified = xml.replacing(" xmlns=\"http://www.w3.org/1999/xhtml\"", with: "")
    return try XMLDocument(data: Data(unqualified.utf8), options: [])
  }

  private func texts(_ path: String, in tree: XMLDocument) throws -> [String] {
    try tree.nodes(forXPath: path).map { ($0.stringValue ?? "").withoutWhitespace }
  }

  @Test(arguments: Language.allCases)
  func isValid(language: Language) throws {
    for document in [
      DocumentSamples.declaration(language), DocumentSamples.checklist(language, rows: 20),
    ] {
      let html = HTMLRenderer().render(document)
      #expect(try ExternalTool.run(["tidy", "-q", "-e", "-utf8", "FILE"], on: html.utf8) == "")
      #expect(html.hasPrefix("<!DOCTYPE html>\n<html lang=\"\(language.rawValue)\">"))
      #expect(HTMLRenderer().render(document) == html)
    }
  }

  @Test func saysWhatTheDocumentSaysInOrder() throws {
    let tree = try tree(HTMLRenderer().render(DocumentSamples.declaration(.ja)))
    #expect(try texts("//h1", in: tree) == ["ヘルスソフトウェア開発ガイドライン適合宣言書"])
    #expect(try texts("//h2", in: tree) == ["適合の宣言", "宣言を裏付けるもの", "有効性の限界"])
    #expect(
      try texts("//table[caption]/thead/tr/th[@scope='col']", in: tree)
        == ["カテゴリー", "適合", "不適合", "非適用", "報告書"])
    #expect(
      try texts("//table[caption]/tbody/tr[1]/*", in: tree)
        == ["リスクマネジメント", "28", "0", "1", "RPT-RM-014"])
    #expect(try texts("//table[caption]/tbody/tr/th[@scope='row']", in: tree).count == 3)
    #expect(try texts("//section/table//td[@class='open']", in: tree) == ["", ""])
    #expect(try texts("//title", in: tree) == ["適合宣言書DoC-2025-014"])
    #expect(
      try tree.nodes(forXPath: "//meta[@name='dcterms.created']/@content").first?.stringValue
        == "2025-06-15T15:06:40Z")
  }

  @Test func stylesForPaper() {
    let html = HTMLRenderer().render(DocumentSamples.declaration(.en))
    #expect(html.contains("@page { size: A4 portrait"))
    #expect(html.contains("thead { display: table-header-group; }"))
    #expect(html.contains("break-inside: avoid"))
  }

  @Test func needsNothingFromOutsideAndRunsNothing() throws {
    let html = HTMLRenderer().render(DocumentSamples.declaration(.ja))
    let tree = try tree(html)
    #expect(try tree.nodes(forXPath: "//script | //@src | //@href | //link | //iframe").isEmpty)
    #expect(!html.contains("url("))
    #expect(!html.contains("@import"))
  }

  @Test func textFromAnybodyIsOnlyText() throws {
    let evil = "</style><script>alert('x')</script>\" onload=\"\u{1B}[2J\u{202E}&lt;\n二"
    let shown = "</style><script>alert('x')</script>\"onload=\"[U+001B][2J[U+202E]&lt;二"
    let document = Document(
      metadata: .init(
        title: evil, author: evil, subject: evil, keywords: [evil], language: .ja,
        created: DocumentSamples.created),
      header: evil, footer: evil,
      blocks: [
        .title(.init(evil, overline: evil, subtitle: evil)), .heading(.init(.topic, evil)),
        .paragraph(.init(evil, role: .note)),
        .notice(.init(title: evil, paragraphs: [.init(evil)])),
        .facts([.init(evil, evil)]), .list(.init(.number, items: [evil])),
        .table(
          .init(
            caption: evil, columns: [.init(evil, alignment: .center)],
            rows: [.group(evil), .cells([.init(evil), .init(evil)])])),
        .signature(.init(statement: evil, lines: [.init(evil, evil)])),
      ])
    let html = HTMLRenderer().render(document)
    #expect(try ExternalTool.run(["tidy", "-q", "-e", "-utf8", "FILE"], on: html.utf8) == "")
    let tree = try tree(html)
    #expect(try tree.nodes(forXPath: "//script | //@onload").isEmpty)
    #expect(try texts("//body", in: tree).joined().ranges(of: shown).count == 20)
    #expect(try texts("//title", in: tree) == [shown])
    for name in ["author", "description", "keywords"] {
      #expect(
        try tree.nodes(forXPath: "//meta[@name='\(name)']/@content").first?.stringValue?
          .withoutWhitespace == shown)
    }
    #expect(try !tree.nodes(forXPath: "//p/br").isEmpty, "line feeds are kept")
  }
}
