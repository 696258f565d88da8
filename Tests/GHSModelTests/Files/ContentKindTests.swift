import GHSModel
import Testing

/// What a file is, told by its content.
@Suite struct ContentKindTests {
  /// The beginning of a zip whose parts have these names.
  private static func zip(_ names: String...) -> [UInt8] {
    names.flatMap { [0x50, 0x4B, 0x03, 0x04, 0x14, 0x00] + Array($0.utf8) + [0x8D, 0x00, 0xFF] }
  }

  @Test(arguments: [
    (Array("%PDF-1.7\n".utf8), ContentKind.pdf),
    (zip("[Content_Types].xml", "_rels/.rels", "word/document.xml"), .word),
    (zip("[Content_Types].xml", "_rels/.rels", "xl/workbook.xml"), .spreadsheet),
    (zip("_rels/.rels", "ppt/presentation.xml"), .presentation),
    (zip("mimetypeapplication/vnd.oasis.opendocument.text"), .openDocument),
    (zip("word/notes.txt"), .archive),
    ([0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0x00], .compound),
    ([0x89, 0x50, 0x4E, 0x47, 0x0D], .image), ([0xFF, 0xD8, 0xFF, 0xE0], .image),
    ([0x42, 0x4D, 0x36, 0x00, 0x00], .image), ([0x1F, 0x8B, 0x08], .archive),
    (Array("BMの手順".utf8), .text), (Array("手順\tα\r\n".utf8), .text),
    ([0x8E, 0xE8, 0x8F, 0x87], .text),  // 手順 in Shift_JIS
    ([0xFF, 0xFE, 0x4B, 0x62], .text), (Array("\u{FEFF}<?xml version".utf8), .xml),
    (Array("\n<!DOCTYPE html>".utf8), .html), (Array("{\\rtf1".utf8), .richText),
    ([], .empty), ([0x00, 0x01, 0x02], .other), ([0x7F, 0x45, 0x4C, 0x46], .other),
  ])
  func kinds(_ bytes: [UInt8], _ kind: ContentKind) {
    #expect(ContentKind(of: bytes) == kind)
  }

  @Test func onlyTheBeginningCounts() {
    let bytes = [UInt8](repeating: 0x20, count: ContentKind.beginning) + [0x00]
    #expect(ContentKind(of: bytes) == .text)
    #expect(ContentKind(of: bytes.dropFirst()) == .other)
  }

  private func facts(_ size: Int, _ kind: ContentKind) -> FileFacts {
    FileFacts(size: size, modified: "2026-04-01", kind: kind)
  }

  @Test func whatWhoeverTakesAFileShouldKnow() {
    #expect(facts(0, .empty).warnings(name: "a.pdf", custody: .linked) == [.empty])
    #expect(facts(9, .pdf).warnings(name: "a.PDF", custody: .attached) == [])
    #expect(facts(9, .text).warnings(name: "a.pdf", custody: .linked) == [.promises(.pdf)])
    #expect(facts(9, .text).warnings(name: "page.html", custody: .linked) == [])
    #expect(facts(9, .other).warnings(name: "a.dat", custody: .linked) == [])
    #expect(facts(9, .text).warnings(name: ".pdf", custody: .linked) == [])
    let limit = EvidenceFile.attachmentLimit
    #expect(facts(limit, .pdf).warnings(name: "a.pdf", custody: .attached) == [])
    #expect(
      facts(limit + 1, .pdf).warnings(name: "a.pdf", custody: .attached)
        == [.tooLargeToAttach(limit: limit)])
    #expect(facts(limit + 1, .pdf).warnings(name: "a.pdf", custody: .linked) == [])
  }

  @Test(arguments: [
    ("/srv/QP-014_リスクマネジメント規程_v3.0.pdf", "QP-014 リスクマネジメント規程 v3.0"),
    ("カ\u{3099}イト\u{3099}.docx", "ガイド"), ("plan", "plan"), (".profile", ".profile"),
    ("計画 v1.2026-04-01", "計画 v1.2026-04-01"), ("a\u{1B}[2Jb\nc\u{202E}d.txt", "a[2Jb cd"),
    ("__ a __.pdf", "a"), ("\u{1B}.pdf", ""),
  ])
  func titles(_ path: String, _ title: String) {
    #expect(FileName(path: path).proposedTitle == title)
  }

  @Test func aTitleFitsItsField() {
    let name = String(repeating: "長", count: 400) + ".pdf"
    #expect(FileName(path: name).proposedTitle.count == FieldText.lineLimit)
  }
}
