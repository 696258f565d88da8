import Foundation
import GHSModel
import Testing

@testable import Export

/// Text from anybody is printed as it is written, and can do nothing.
@Suite struct PDFHostileTextTests {
  static let evil = "<b>&amp; %s \\(\u{1B}[31m\u{202E}逆\u{0}\u{7}\r\n二行目"
  static let shown = "<b>&amp;%s\\([U+001B][31m[U+202E]逆[U+0000][U+0007]二行目"

  @Test func showsMarkupAndControlsEverywhere() throws {
    let evil = Self.evil
    let document = Document(
      metadata: .init(
        title: evil, author: evil, subject: evil, keywords: [evil], language: .ja,
        created: DocumentSamples.created),
      header: evil, footer: evil,
      blocks: [
        .title(.init(evil, overline: evil, subtitle: evil)), .heading(.init(.section, evil)),
        .paragraph(.init(evil)), .notice(.init(title: evil, paragraphs: [.init(evil)])),
        .facts([.init(evil, evil)]), .list(.init(items: [evil])),
        .table(
          .init(
            caption: evil, columns: [.init(evil)], rows: [.group(evil), .cells([.init(evil)])])),
        .signature(.init(statement: evil, lines: [.init(evil, evil)])),
      ])
    let file = PDFFile(bytes: try PDFRenderer().render(document))
    let pages = try file.pages()
    #expect(pages.joined().ranges(of: Self.shown).count == 17 + 2 * pages.count)
    #expect(try file.info()["Title"]?.withoutWhitespace == Self.shown)
    #expect(try file.bookmarks().count == 2)
  }

  @Test func setsAMegabyteWithoutLosingAny() throws {
    let text = String(repeating: "題名", count: 60_000) + "終わり"
    let document = Document(
      metadata: .init(title: text, language: .ja, created: DocumentSamples.created),
      blocks: [.title(.init(text))])
    let pages = try PDFFile(bytes: PDFRenderer().render(document)).pages()
    var body = ""
    for (index, page) in pages.enumerated() {
      body += page.dropLast("\(index + 1)/\(pages.count)".count)
    }
    #expect(body == text)
  }

  @Test func cutsRunningLinesThatAreTooLong() throws {
    let text = String(repeating: "題名", count: 60_000)
    let document = Document(
      metadata: .init(title: "題", language: .ja, created: DocumentSamples.created),
      header: text, footer: text, blocks: [.paragraph(.init("本文"))])
    let file = PDFFile(bytes: try PDFRenderer().render(document))
    #expect(try #require(try file.pages().first).contains(/^(題名)+題?…本文(題名)+題?…1\/1$/))
    for word in try file.words().joined() { #expect(word.right < 546, "\(word.text)") }
  }

  @Test func anUnbrokenStringKeepsEveryCharacterAndGetsNoHyphen() throws {
    let letters = Array("abcdefghijklmnopqrstuvwxyz")
    let word = String((0..<1500).map { letters[($0 * $0 + 7 * $0) % 26] })
    let document = Document(
      metadata: .init(title: "", language: .en, created: DocumentSamples.created),
      blocks: [.facts([.init("Word", word)])])
    #expect(try PDFFile(bytes: PDFRenderer().render(document)).pages() == ["Word\(word)1/1"])
  }

  @Test func aBrokenWordGetsNoHyphen() throws {
    let fonts = try FontLibrary(language: .en)
    func lines(_ count: Int, width: Double) throws -> [TextLayout.Line] {
      try TextLayout(
        ArraySlice(repeatElement(UInt8(ascii: "n"), count: count)), style: .running(.body),
        width: width, fonts: fonts
      ).lines
    }
    let letter = try #require(try lines(100, width: 10_000).first).width / 100
    // Two full lines; a hyphen at the end of the first would push a letter into a third.
    #expect(try lines(40, width: letter * 20.4).count == 2)
  }
}
