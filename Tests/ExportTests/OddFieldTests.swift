import Foundation
import GHSModel
import Testing

@testable import Export

/// Fields of every odd kind, set beside a label and in a narrow cell: read back whole, and inside their cell.
@Suite struct OddFieldTests {
  static let word = String(
    (0..<500).map { Array("abcdefghijklmnopqrstuvwxyz")[($0 * $0 + 7 * $0) % 26] })
  static let company = String(
    ("株式会社" + (1...40).map { "第\($0)医療情報" }.joined() + "システムズ").prefix(120))
  static let rationale = String(
    (1...400).map { "第\($0)の根拠を確かめた。" }.joined().prefix(2_000))

  static let fields: [String] = [
    "担当👩‍⚕️と🏥と🇯🇵の終わり", "始めעברית עם מספר 42 العربية終わり", word, company, rationale,
    "か\u{3099}き\u{3099}は\u{309A} e\u{301}a\u{308}\u{304}o\u{302}\u{323} Z\u{351}\u{36B}\u{343}終",
    "𠮷野家の𩸽と葛\u{E0100}飾", "\u{FA19}社の\u{FA11}",
  ]

  private static func document(_ field: String) -> Document {
    Document(
      metadata: .init(title: "", language: .ja, created: DocumentSamples.created),
      blocks: [
        .facts([.init("欄", field)]),
        .table(
          .init(
            columns: [.init("前", width: 3), .init("中", width: 2), .init("後", width: 3)],
            rows: [.cells([.init("左"), .init(field), .init("右")])])),
      ])
  }

  /// The scalars of a text that show anything, with code points back as characters.
  private static func shown(_ text: some StringProtocol) -> [Unicode.Scalar] {
    let point = /\[U\+([0-9A-F]{4,6})\]/.matchingSemantics(.unicodeScalar)
    let named = String(text).replacing(point) { match in
      UInt32(match.1, radix: 16).flatMap(Unicode.Scalar.init).map { String($0) } ?? ""
    }
    return named.precomposedStringWithCompatibilityMapping.unicodeScalars.filter {
      !$0.properties.isDefaultIgnorableCodePoint && !$0.properties.isWhitespace
    }
  }

  @Test(arguments: fields) func isReadBackWhole(field: String) throws {
    let file = PDFFile(bytes: try PDFRenderer().render(Self.document(field)))
    var read = try file.pages().map { Self.shown($0) }
    let count = read.count
    for (index, page) in read.enumerated() {
      let number = Self.shown("\(index + 1)/\(count)")
      #expect(page.suffix(number.count) == number[...])
      read[index] = page.dropLast(number.count)
    }
    // Runs from right to left come in another order, so that it is counted what is there.
    let heads = read.joined().count { $0 == "前" }
    let rest = String(repeating: "前中後", count: heads) + "欄左右" + field + field
    #expect(read.joined().sorted() == Self.shown(rest).sorted())
  }

  @Test(arguments: fields) func staysInsideItsCell(field: String) throws {
    let rows = try BlockLayout(Self.document(field).blocks, fonts: FontLibrary(language: .ja)).rows
    for cell in rows.flatMap(\.cells) {
      for line in cell.runs.flatMap({ run in run.lines.map { run.layout.lines[$0] } }) {
        #expect(line.width <= cell.width + 0.5)
      }
    }
    let table = try #require(rows.last)
    let file = PDFFile(bytes: try PDFRenderer().render(Self.document(field)))
    let raster = try Raster(file)
    for page in 0..<raster.count {
      // Beyond the margins, and between the columns but for the lines under the rows.
      #expect(!raster.hasInk(onPage: page, x: 0..<55, y: 0..<841))
      #expect(!raster.hasInk(onPage: page, x: 541..<595, y: 0..<841))
      #expect(!raster.hasInk(onPage: page, x: 0..<595, y: 0..<30))
      #expect(!raster.hasInk(onPage: page, x: 0..<595, y: 815..<841))
    }
    let columns = table.cells.map { cell in
      (PageGeometry.side + cell.x - 1)...(PageGeometry.side + cell.x + cell.width + 1)
    }
    for page in try file.words() {
      guard let head = page.first(where: { $0.text == "前" }) else { continue }
      for word in page where word.top > head.bottom && word.bottom < PageGeometry.bodyBottom {
        #expect(
          columns.contains { $0.contains(word.left) && $0.contains(word.right) }, "\(word.text)")
      }
    }
  }
}
