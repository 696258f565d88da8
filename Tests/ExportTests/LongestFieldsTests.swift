import Foundation
import GHSModel
import Testing

@testable import Export

/// Every document of a package with every field as long and as odd as it may be, read back with poppler.
@Suite struct LongestFieldsTests {
  static let company = String(
    String(repeating: "株式会社とても長い名前の医療情報システム開発機構", count: 12).prefix(200))
  static let word = String(repeating: "unbreakable", count: 46).prefix(500)
  static let title = String(String(repeating: "証拠の題名は長い。", count: 250).prefix(2_000))
  static let odd = "👩‍⚕️ עברית עם מספר 42 العربية ㍿ ｶﾞ か\u{3099} e\u{301}"

  private static func prose(_ name: String) -> String {
    String((name + String(repeating: "長い記述、\(name)。", count: 300)).prefix(2_000))
  }

  private func dossier() throws -> DeclarationDossier {
    var assessment = try DeclarationSample.assessment
    assessment.product.name = "\(Self.company) \(Self.odd)"
    assessment.product.vendor = Self.company
    assessment.product.intendedUse = Self.prose("意図する使用")
    for (id, judgement) in assessment.judgements {
      assessment.judgements[id] = with(judgement) {
        $0.rationale = "\(Self.prose("根拠\(id)")) \(Self.word)"
      }
    }
    assessment.evidence[0].title = Self.title
    assessment.evidence[0].owner = Self.company
    assessment.evidence[0].section = String(Self.word)
    let content = with(DeclarationSample.content) {
      $0.number = String(Self.word.prefix(200))
      $0.issuerName = Self.company
      $0.issuerAddress = Self.prose("住所")
      $0.validity = Self.prose("限定")
      $0.signatoryName = String(Self.word.prefix(200))
      $0.signatoryFunction = Self.company
      $0.supplement = "\(Self.prose("補足"))\n\(Self.odd)"
    }
    return try DeclarationSample.dossier(
      record: DeclarationSample.record(content, assessment: assessment))
  }

  private func documents(_ language: Language) throws -> [String: Document] {
    let dossier = try dossier()
    let statement = Completeness(
      declaration: dossier.record.content.number, audience: .full,
      journalHead: dossier.record.journalHead, documents: .init(total: 0, included: 0, leftOut: 0),
      evidence: .init(total: 0, included: 0, leftOut: 0),
      categories: .init(total: 0, included: 0, leftOut: 0),
      requirements: .init(total: 0, included: 0, leftOut: 0),
      texts: .init(total: 0, included: 0, leftOut: 0), files: [], leftOut: [])
    return [
      "declaration": DeclarationDocument(dossier, in: language).document,
      "application": ApplicationForm(dossier, in: language).document,
      "supporting": SupportingDocumentation(dossier, completeness: statement, in: language)
        .document,
      "report": try DeclarationSample.report("QM", in: language, of: dossier).document,
    ]
  }

  @Test(arguments: Language.allCases)
  func nothingLeavesThePage(language: Language) throws {
    for (name, document) in try documents(language) {
      let file = PDFFile(bytes: try PDFRenderer().render(document))
      for word in try file.words().joined() {
        #expect(word.left > 55 && word.right < 541, "\(name): \(word.text)")
        #expect(word.top > 30 && word.bottom < 815, "\(name): \(word.text)")
      }
      #expect(try file.info()["Tagged"] == "yes")
    }
  }

  /// A reader finds every requirement among the bookmarks, below its category where there are several.
  @Test(arguments: Language.allCases)
  func everyRequirementHasItsBookmark(language: Language) throws {
    let documents = try documents(language)
    let report = try PDFFile(bytes: PDFRenderer().render(try #require(documents["report"])))
    let named = try report.bookmarks().filter { $0.depth == 2 }.map(\.text)
    #expect(named.map { $0.prefix(4) } == (1...6).map { "QM-\($0)" })
    let supporting = try PDFFile(bytes: PDFRenderer().render(try #require(documents["supporting"])))
    let bookmarks = try supporting.bookmarks()
    #expect(bookmarks.filter { $0.depth == 2 }.map { $0.text.prefix(2) } == ["RM", "QM"])
    #expect(bookmarks.filter { $0.depth == 3 }.count == 8)
  }

  /// The end of a line is no end of a paragraph to a reader who follows the structure.
  @Test func wordsStayTogetherWhereALineIsBroken() throws {
    let text = String(repeating: "These words fill several lines of the page. ", count: 12)
    let document = Document(
      metadata: .init(title: "T", language: .en, created: DocumentSamples.created),
      blocks: [.paragraph(.init(text.trimmingCharacters(in: .whitespaces)))])
    let structure = try ExternalTool.run(
      ["pdfinfo", "-struct-text", "FILE"], on: PDFRenderer().render(document))
    #expect(structure.contains(text.trimmingCharacters(in: .whitespaces)))
  }
}
