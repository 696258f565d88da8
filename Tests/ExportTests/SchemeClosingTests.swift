import Foundation
import GHSModel
import Testing

@testable import Export

/// Whoever reads of a registration or of the mark reads on the same document that the scheme has ended.
@Suite struct SchemeClosingTests {
  /// The words by which a document mentions either.
  private func mentions(_ text: String, in language: Language) -> Bool {
    switch language {
    case .ja: ["登録申請", "登録番号", "の登録", "への登録", "マーク"].contains { text.contains($0) }
    case .en:
      text.range(
        of: #"\b(regist(er|ered|ration)\w*|marks?)\b"#,
        options: [.regularExpression, .caseInsensitive]) != nil
    }
  }

  private func statesTheClosing(_ text: String, in language: Language) -> Bool {
    text.contains(language(ja: "GHSマーク制度は終了しています", en: "mark scheme"))
      && text.contains(language(ja: "終了しています", en: "has ended"))
  }

  private func dossiers() throws -> [DeclarationDossier] {
    let record = try DeclarationSample.record(RegisteredSample.content)
    let statuses: [Declaration.Status] = [.draft, .issued, .superseded]
    return statuses.map { status in
      DeclarationDossier(
        declaration: Declaration(
          id: 1, product: record.assessment.product.id, status: status, content: record.content,
          record: status == .draft ? nil : record, registration: RegisteredSample.registration),
        record: record, catalogue: DeclarationSample.catalogue)
    } + [try DeclarationSample.dossier(), try revised(record)]
  }

  /// A declaration that replaces the sample without supplier and application.
  private func revised(_ record: DeclarationRecord) throws -> DeclarationDossier {
    let revision = Revision(
      of: try DeclarationSample.record(), content: record.content, assessment: record.assessment)
    return DeclarationDossier(
      declaration: Declaration(
        id: 2, product: record.assessment.product.id, status: .issued, content: record.content,
        record: record),
      record: record, catalogue: DeclarationSample.catalogue,
      lineage: DeclarationLineage(revision: revision))
  }

  private func documents(
    _ dossier: DeclarationDossier, in language: Language
  ) throws -> [(name: String, text: String)] {
    let completeness = Completeness.nothing
    let packaged = try PackagedDeclaration(
      .declaration, dossier.declaration, record: dossier.record, catalogue: dossier.catalogue,
      nature: DeclarationNature.sentences, for: .full, key: RegisteredSample.key, program: "ghs")
    return [
      ("declaration", DeclarationDocument(dossier, in: language).document.wholeText),
      ("application", ApplicationForm(dossier, in: language).document.wholeText),
      (
        "supporting documentation",
        SupportingDocumentation(dossier, completeness: completeness, in: language).document
          .wholeText
      ),
      (
        "read me",
        PackageReadMe(packaged, completeness: completeness, signer: nil).text(in: language)
      ),
    ]
      + (RevisionNotice(dossier, in: language).map {
        [("notice of revision", $0.document.wholeText)]
      } ?? [])
      + dossier.claimedCategories.map { category in
        (
          "report \(category.id)",
          ConformityReport(dossier, category: category, in: language).document.wholeText
        )
      }
  }

  @Test(arguments: Language.allCases)
  func isStatedOnEveryDocumentThatMentionsIt(language: Language) throws {
    var count = 0
    for dossier in try dossiers() {
      for document in try documents(dossier, in: language)
      where mentions(document.text, in: language) {
        count += 1
        #expect(
          statesTheClosing(document.text, in: language),
          "\(document.name) of a declaration that is \(dossier.declaration.status)")
      }
    }
    #expect(count >= 3 * 4, "the documents that mention it are looked at")
    let notices = try dossiers().compactMap { RevisionNotice($0, in: language) }
    #expect(notices.count == 1)
  }

  @Test(arguments: Language.allCases)
  func aRegistrationIsNamedAsAThingOfThePast(language: Language) throws {
    let dossier = try #require(try dossiers().first { $0.declaration.status == .issued })
    let label = language(ja: "GHSマーク制度への過去の登録", en: "Past registration under the mark scheme")
    for document in [
      DeclarationDocument(dossier, in: language).document,
      ApplicationForm(dossier, in: language).document,
      SupportingDocumentation(dossier, completeness: .nothing, in: language).document,
    ] {
      let text = try #require(document.fact(label))
      for part in [
        "GHS-0012", "2016-02-29", "2017-02-20", "2018-02-20", "2019-02-28", "更新しなかった",
        DeclarationNature.pastRegistration[language],
      ] {
        #expect(text.contains(part), "\(part)")
      }
    }
    #expect(
      DeclarationDocument(try DeclarationSample.dossier(), in: language).document.fact(label) == nil
    )
  }

  /// A list of gaps is about no registration, and so says nothing of it.
  @Test(arguments: Language.allCases) func nothingElseMentionsIt(language: Language) throws {
    let evaluation = Evaluation(
      try DeclarationSample.assessment, catalogue: DeclarationSample.catalogue,
      day: DeclarationSample.day)
    let gaps = GapList(evaluation)
    for text in [
      try gaps.markdown(in: language),
      String(decoding: try gaps.csv(in: language, marked: false), as: UTF8.self),
    ] {
      #expect(!mentions(text, in: language))
    }
  }
}
