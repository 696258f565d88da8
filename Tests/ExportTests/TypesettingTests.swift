import Foundation
import GHSModel
import Testing

@testable import Export

/// What makes a page easy to read: what belongs together stays together, and nothing short is broken.
@Suite struct TypesettingTests {
  private func pages(
    _ blocks: [Document.Block], _ language: Language = .ja
  ) throws -> [[Paginator.PlacedRow]] {
    Paginator(try BlockLayout(blocks, fonts: FontLibrary(language: language)).rows).pages
  }

  private func documents(_ language: Language) throws -> [Document] {
    let dossier = try RegisteredSample.dossier(registration: RegisteredSample.registration)
    return [
      DeclarationDocument(dossier, in: language).document,
      ApplicationForm(dossier, in: language).document,
      SupportingDocumentation(dossier, completeness: .nothing, in: language).document,
      try DeclarationSample.report("RM", in: language, of: dossier).document,
      try DeclarationSample.report("QM", in: language, of: dossier).document,
    ]
  }

  @Test(arguments: Language.allCases) func everyHeadOfATableTakesOneLine(
    language: Language
  ) throws {
    for document in try documents(language) {
      let rows = try BlockLayout(document.blocks, fonts: FontLibrary(language: language)).rows
      let heads = Set(rows.flatMap(\.repeatedHead).flatMap(\.cells).map(\.lineCount))
      #expect(heads.isSubset(of: [0, 1]), "\(document.metadata.title)")
    }
  }

  @Test(arguments: Language.allCases) func everyDigestAndEveryLastDayTakesOneLine(
    language: Language
  ) throws {
    var assessment = try DeclarationSample.assessment
    assessment.evidence[0].keeping = Keeping(until: DeclarationSample.date("2036-03-31"))
    assessment.evidence[0].content = .file(
      EvidenceFile(
        path: "plan.pdf", custody: .attached,
        digest: try #require(ContentDigest(hexadecimal: String(repeating: "0", count: 64))), size: 4
      ))
    let dossier = try DeclarationSample.dossier(
      record: DeclarationSample.record(assessment: assessment))
    // As wide as a digest can be.
    let digest = String(repeating: "0", count: 64)
    let documents = [
      (
        SupportingDocumentation(dossier, completeness: .nothing, in: language).document,
        "2036-03-31"
      ), (try DeclarationSample.report("QM", in: language, of: dossier).document, "2028-01-04"),
    ]
    for (document, day) in documents {
      let words = try PDFFile(bytes: PDFRenderer().render(document)).words().joined()
      #expect(words.contains { $0.text == digest }, "\(document.metadata.title)")
      let last = try #require(words.first { $0.text.contains(day) })
      let preposition = language(ja: "まで", en: "until")
      #expect(
        words.contains { $0.text.contains(preposition) && abs($0.top - last.top) < 1 },
        "\(document.metadata.title)")
    }
  }

  /// The labels of the eight contents do not break for one character.
  @Test func noLabelLeavesOneCharacterBehind() throws {
    let fonts = try FontLibrary(language: .ja)
    for document in try documents(.ja) {
      for label in document.blocks.flatMap(\.facts).map(\.label) {
        let flow = try TextFlow(
          label, style: .factLabel, width: 0.3 * PageGeometry.bodyWidth - 10, fonts: fonts)
        #expect(flow.pieces.map(\.lines.count) == [1], "\(label)")
      }
    }
  }

  /// Wherever a page ends, heading, introduction and the beginning of a table are on one.
  @Test func whatLeadsIntoATableStaysWithIt() throws {
    let lead: [Document.Block] = [
      .heading(.init(.section, "見出し")), .paragraph(.init("表についての一文。", role: .note)),
      .table(.init(columns: [.init("欄")], rows: (1...3).map { .cells([.init("行\($0)")]) })),
    ]
    for count in 0..<60 {
      let filler = (0..<count).map { _ in Document.Block.list(.init(items: ["行"])) }
      let pages = try pages(filler + lead)
      let heading = try #require(
        pages.firstIndex { $0.contains { $0.row.bookmark?.text == "見出し" } })
      let table = try #require(
        pages.firstIndex { $0.contains { !$0.isRepeated && $0.row.group?.tag == .table } })
      #expect(heading == table, "after \(count) lines")
    }
  }

  /// Wherever a page ends, it neither cuts off the first row of a table nor leaves the last one alone.
  @Test func noShortRowOfATableStandsAlone() throws {
    let table = Document.Block.table(
      .init(columns: [.init("欄")], rows: (1...5).map { .cells([.init("行\($0)")]) }))
    for count in 0..<60 {
      let filler = (0..<count).map { _ in Document.Block.list(.init(items: ["行"])) }
      let counts = try pages(filler + [table]).map { page in
        page.count { !$0.isRepeated && $0.row.group?.tag == .table && !$0.row.repeatedHead.isEmpty }
      }
      #expect(!counts.contains(1), "after \(count) lines: \(counts)")
    }
  }

  /// Wherever a page ends, the name of a row is whole where the row begins, and stands again where it goes on.
  @Test func aRowThatGoesOnKeepsItsName() throws {
    let table = Document.Block.table(
      .init(
        columns: [.init("要求事項", namesRows: true), .init("根拠", width: 2)],
        rows: [
          .cells([
            .init([
              .init("RM-7", role: .strong), .init("残留リスク"), .init("ISO 14971:2007 7", role: .note),
              .init("ISO 14971:2019 8", role: .note),
            ]), .init(String(repeating: "長い根拠を述べる。", count: 300)),
          ])
        ]))
    for count in 0..<40 {
      let filler = (0..<count).map { _ in Document.Block.list(.init(items: ["行"])) }
      let rows = try pages(filler + [table]).joined()
        .filter { $0.row.group?.tag == .table && $0.row.repeatedHead.isEmpty == false }
        .map(\.row)
      #expect(rows.count > 1)
      #expect(rows.first?.cells[0].runs.count == 4, "after \(count) lines")
      for row in rows.dropFirst() {
        #expect(row.cells[0].isRepeated && row.cells[0].runs.count == 1, "after \(count) lines")
      }
    }
  }
}
