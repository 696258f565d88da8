import Foundation
import GHSModel
import Testing

@testable import Export

/// A report read back with poppler: nothing of it is lost on its way to paper.
@Suite struct ConformityReportPagesTests {
  static let company = String(repeating: "株式会社とても長い名前の医療情報システム開発機構", count: 12)

  /// 300 requirements, each with a rationale of 2,000 characters that are its own.
  private func dossier() throws -> DeclarationDossier {
    let catalogue = DeclarationSample.catalogue(
      quality: (1...300).map { DeclarationSample.requirement("QM-\($0)") })
    var assessment = try DeclarationSample.assessment
    assessment.product.vendor = String(Self.company.prefix(FieldText.lineLimit))
    assessment.catalogue = try catalogue.reference()
    assessment.judgements = Dictionary(
      uniqueKeysWithValues: (1...300).map { number in
        (
          DeclarationSample.id("QM-\(number)"),
          DeclarationSample.judgement(.conforming, Self.rationale(number))
        )
      })
    let content = with(DeclarationSample.content) { $0.issuerName = assessment.product.vendor }
    return try DeclarationSample.dossier(
      record: DeclarationSample.record(content, assessment: assessment, catalogue: catalogue),
      catalogue: catalogue)
  }

  /// A text in which a piece that is missing or at another place shows.
  private static func rationale(_ number: Int) -> String {
    var text = "〔\(number)〕"
    var piece = 0
    while text.count < 2_000 {
      piece += 1
      text += "第\(number)の\(piece)根拠、"
    }
    return String(text.prefix(2_000))
  }

  @Test(arguments: Language.allCases)
  func losesNothingOfThreeHundredRequirements(language: Language) throws {
    let document = try DeclarationSample.report("QM", in: language, of: dossier()).document
    let file = PDFFile(bytes: try PDFRenderer().render(document))
    let pages = try file.pages()
    #expect(pages.count > 100)
    for page in pages { #expect(page.hasPrefix(document.header.withoutWhitespace)) }
    // Where a row goes on, its name stands again at the top of the page: at most once a page.
    var ids: [Substring] = []
    var repeated = 0
    for match in pages.joined().matches(of: /QM-\d+(?=題QM|TitleQM)/) {
      if ids.last == match.output { repeated += 1 } else { ids.append(match.output) }
    }
    #expect(ids == (1...300).map { "QM-\($0)" })
    let named = try file.bookmarks().filter { $0.depth == 2 }
    #expect(named.map { $0.text.prefix { $0 != " " } } == (1...300).map { "QM-\($0)" })
    #expect(repeated < pages.count)
    #expect(pages.joined().contains(Self.company.prefix(FieldText.lineLimit)))
    var words = try rationales(in: file)
    for number in 1...300 {
      let rationale = Self.rationale(number)
      #expect(words.hasPrefix(rationale), "\(number)")
      words = words.dropFirst(rationale.count)
    }
    #expect(words.isEmpty)
  }

  /// Each of the 300, and the two of the other category, is a bookmark of the supporting documentation.
  @Test(arguments: Language.allCases)
  func findsEachOfThreeHundredRequirementsByItsBookmark(language: Language) throws {
    let document = SupportingDocumentation(try dossier(), completeness: .nothing, in: language)
      .document
    let named = try PDFFile(bytes: PDFRenderer().render(document)).bookmarks()
      .filter { $0.depth == 3 }.map { String($0.text.prefix { $0 != " " }) }
    #expect(named == ["RM-4.2", "RM-4.10"] + (1...300).map { "QM-\($0)" })
  }

  /// What stands in the column of rationales, page by page, without the table's head.
  private func rationales(in file: PDFFile) throws -> Substring {
    var text = ""
    for page in try file.words() {
      guard let head = page.first(where: { ["判定の根拠", "Rationale"].contains($0.text) }),
        let next = page.first(where: {
          ["証拠", "Evidence"].contains($0.text) && abs($0.top - head.top) < 1
        })
      else { continue }
      let evidence = page.first { word in
        ["証拠の一覧", "Evidence"].contains(word.text) && word.top > head.bottom
          && word.left < head.left - 100
      }
      let column = page.filter { word in
        word.left > head.left - 2 && word.left < next.left - 2 && word.top > head.bottom
          && word.bottom < (evidence?.top ?? 780)
      }
      text += column.sorted { ($0.top, $0.left) < ($1.top, $1.left) }.map(\.text).joined()
    }
    return text[...]
  }
}
