import Foundation
import GHSModel
import Testing

@testable import Export

/// A folder of documents says what is in it and what is not, and is refused when that is not so.
@Suite struct FolderCompletenessTests {
  private func folder(
    _ formats: Set<DeclarationFiles.Format> = Set(DeclarationFiles.Format.allCases),
    _ languages: Set<Language> = [.ja, .en], changedSince: [DeclarationChange] = []
  ) throws -> ExportedFolder {
    try DeclarationFiles(DeclarationSample.dossier()).folder(
      formats: formats, languages: languages, changedSince: changedSince)
  }

  @Test func everythingHasAFate() throws {
    let folder = try folder()
    let statement = folder.completeness
    #expect(statement.isBalanced && statement.audience == .full)
    #expect(statement.documents == .init(total: 19, included: 19, leftOut: 0))
    #expect(statement.evidence == .init(total: 4, included: 0, leftOut: 4))
    #expect(statement.categories == .init(total: 3, included: 2, leftOut: 1))
    #expect(statement.requirements == .init(total: 9, included: 8, leftOut: 1))
    #expect(statement.texts.leftOut == 0 && statement.texts.total > 5)
    #expect(
      statement.leftOut == [
        .init(id: "E-1", reason: .linked), .init(id: "E-2", reason: .address),
        .init(id: "E-3", reason: .documentsOnly), .init(id: "E-4", reason: .noContent),
        .init(id: "PS", reason: .notClaimed),
      ])
  }

  @Test func itIsAmongTheFilesAsPackagesHaveIt() throws {
    let folder = try folder()
    let last = try #require(folder.files.last)
    #expect(last.name == "D-2026-01-completeness.json")
    let read = try CanonicalJSON.decode(Completeness.self, from: last.bytes)
    #expect(read == folder.completeness && read.schema == "ghs-completeness/1")
    #expect(Set(read.files.map(\.path)) == Set(folder.files.dropLast().map(\.name)))
    for file in read.files {
      let written = try #require(folder.files.first { $0.name == file.path })
      #expect(file.size == written.bytes.count)
      #expect(file.digest == ContentDigest(of: written.bytes))
    }
  }

  @Test func aLostFileIsCalledLost() throws {
    var assessment = try DeclarationSample.assessment
    var file = DeclarationSample.file("risk.md", "risk")
    file.state = .missing
    assessment.evidence[2].content = .file(file)
    let dossier = try DeclarationSample.dossier(
      record: DeclarationSample.record(assessment: assessment))
    let statement = try DeclarationFiles(dossier).folder(formats: [.json], languages: [])
      .completeness
    #expect(statement.leftOut.contains(.init(id: "E-3", reason: .missing)))
  }

  @Test func whatWasNotAskedForIsNamed() throws {
    let statement = try folder([.html], [.en]).completeness
    #expect(statement.documents == .init(total: 19, included: 4, leftOut: 15))
    let names = statement.leftOut.filter { $0.reason == .notChosen }.map(\.id)
    #expect(names.count == 15)
    #expect(
      Set([
        "D-2026-01-declaration.ja.html", "D-2026-01-report-RM.en.pdf",
        "D-2026-01-completeness.en.pdf", "D-2026-01-declaration.json",
        "D-2026-01-declaration.cdx.json", "D-2026-01-assessment-results.oscal.json",
      ]).isSubset(of: names))
  }

  /// Without the record, only what the pages really say counts as written.
  @Test func textsAreCountedWhereTheyStand() throws {
    let all = try folder([.json], []).completeness.texts
    #expect(all.leftOut == 0)
    let printed = try folder([.html], [.en]).completeness.texts
    // Six rationales, the action with its owner, and why the class was decided.
    #expect(all.total == printed.total && printed.included == printed.total)
    var assessment = try DeclarationSample.assessment
    assessment.judgements[DeclarationSample.id("PS-1")] = DeclarationSample.judgement(
      .conforming, "根拠PS1を確認した。")
    let dossier = try DeclarationSample.dossier(
      record: DeclarationSample.record(assessment: assessment))
    let files = DeclarationFiles(dossier)
    let unclaimed = try files.folder(formats: [.html], languages: [.en]).completeness.texts
    #expect(unclaimed == .init(total: all.total + 1, included: all.total, leftOut: 1))
    let nothing = try files.folder(formats: [], languages: []).completeness.texts
    #expect(nothing.included == 0)
  }

  @Test(arguments: Language.allCases)
  func theStatementIsPrintedToo(in language: Language) throws {
    let change = LocalizedText(ja: "版が変わりました。", en: "The version has changed.")
    let dossier = try DeclarationSample.dossier()
    let plan = FolderPlan(
      dossier, formats: [.pdf, .html], languages: [language], prefix: "D-2026-01-")
    var statement = Completeness(dossier, plan, texts: 3)
    statement.changedSince = [change]
    let document = CompletenessDocument(dossier, statement, files: plan.files, in: language)
      .document
    let rows = document.table(under: language(ja: "完全性の申告", en: "Completeness"))
    let counts = rows.prefix(2).map { row in row.dropFirst().flatMap(\.self) }
    #expect(counts == [["19", "8", "11"], ["4", "0", "4"]])
    let text = document.wholeText
    for words in [
      "E-3　リスクの記録", change[language],
      "D-2026-01-declaration.\(language == .ja ? "en" : "ja").pdf",
      language(ja: "証拠の内容はパッケージにだけ入る", en: "The content of evidence goes into packages alone"),
      language(ja: "省いた記述は、JSONの記録にだけ入ります。", en: "stand in the JSON record alone"),
    ] { #expect(text.contains(words), "\(words)") }
    #expect(
      document.list(under: language(ja: "ファイル", en: "Files")) == plan.files)
  }
}
