import Foundation
import Testing

/// The documents of the worked example, read back with other programs.
@Suite(
  .serialized, .timeLimit(.minutes(20)),
  .enabled(if: Place.exists(Place.example.appending(path: "assess")), "no worked example yet"))
struct DocumentTests {
  /// A level in a language, with the words that a declaration must hold in it.
  struct Case: Sendable, CustomTestStringConvertible {
    let level: Int
    let language: String
    var testDescription: String { "level \(level) \(language)" }

    /// Words of the declaration, compared without spaces.
    var words: [String] {
      let both = [Example.number(level), "病棟ノート", "2.1.0", "株式会社みどり野システムズ", "緑野 守", "見本 花子"]
      return both
        + (language == "ja"
          ? ["適合宣言書", "レベル\(level)に相当します", "第三者による認証ではありません", "GHSマーク", "終了"]
          : [
            "Declaration of conformity", "corresponds to level \(level).",
            "It is not a certification by a third party", "mark scheme", "has ended",
          ])
    }
  }

  static let cases = Example.levels.flatMap { level in
    ["ja", "en"].map { Case(level: level, language: $0) }
  }

  @Test(arguments: cases)
  func declarationHoldsWhatItMustOnOneOrTwoPages(of test: Case) async throws {
    let pdf = try await pdf("declaration", of: test)
    #expect((1...2).contains(pdf.pages))
    #expect(pdf.information["Page size"]?.contains("A4") == true)
    #expect(pdf.information["Title"]?.contains(Example.number(test.level)) == true)
    #expect(!pdf.fonts.isEmpty && pdf.fonts.allSatisfy { $0 }, "every font is embedded")
    for word in test.words {
      #expect(pdf.flowing.contains(word.filter { !$0.isWhitespace }), "\(word)\n\(pdf.text)")
    }
    for category in Example.categories[test.level] ?? [] {
      #expect(pdf.text.contains(category))
    }
    for letter in ["a)", "b)", "c)", "d)", "e)", "f)", "h)"] {
      #expect(pdf.text.contains(letter), "the contents carry their letters, but the signature")
    }
  }

  @Test(arguments: cases)
  func reportsHoldEveryRequirement(of test: Case) async throws {
    let desk = try await Example.desk(test.level)
    let catalogue = try await desk.succeed(["catalogue", "show", "--json"]).json()
    for category in Example.categories[test.level] ?? [] {
      let pdf = try await pdf("report-\(category)", of: test)
      #expect(pdf.fonts.allSatisfy { $0 } && !pdf.fonts.isEmpty)
      #expect(pdf.information["Title"]?.contains(category) == true)
      #expect(
        pdf.flowing.contains("1/\(pdf.pages)") && pdf.flowing.contains("\(pdf.pages)/\(pdf.pages)"))
      let words = Set(pdf.text.split(whereSeparator: { !$0.isASCII || $0 == " " || $0 == "\n" }))
      let requirements = catalogue.categories.first(where: "id", is: category).requirements
      for requirement in requirements.items.map(\.id.string) {
        #expect(words.contains(Substring(requirement)), "\(requirement) is missing")
      }
    }
  }

  @Test(arguments: cases)
  func pagesForTheWebHoldTheSame(of test: Case) async throws {
    let desk = try await Example.desk(test.level)
    let catalogue = try await desk.succeed(["catalogue", "show", "--json"]).json()
    let declaration = try await page("declaration", of: test)
    #expect(declaration.contains("<html lang=\"\(test.language)\""))
    #expect(!declaration.contains("<script") && !declaration.contains("src=\"http"))
    for word in test.words { #expect(declaration.contains(word), "\(word)") }
    for category in Example.categories[test.level] ?? [] {
      let report = try await page("report-\(category)", of: test)
      let requirements = catalogue.categories.first(where: "id", is: category).requirements
      for requirement in requirements.items { #expect(report.contains(requirement.id.string)) }
    }
  }

  @Test(arguments: Example.levels)
  func nothingElseIsWritten(level: Int) async throws {
    let folder = try await Example.documents(level)
    let written = try FileManager.default.contentsOfDirectory(atPath: folder.path)
    let number = Example.number(level)
    let documents =
      ["declaration", "completeness"] + (Example.categories[level] ?? []).map { "report-\($0)" }
    var expected = [
      "declaration.json", "declaration.cdx.json", "assessment-results.oscal.json",
      "completeness.json",
    ].map { "\(number)-\($0)" }
    for document in documents {
      for language in ["ja", "en"] {
        expected += ["pdf", "html"].map { "\(number)-\(document).\(language).\($0)" }
      }
    }
    #expect(written.sorted() == expected.sorted())
  }

  /// The same declaration gives the same bytes, wherever and in whatever surroundings it is written.
  @Test func theSameInputGivesTheSameBytes() async throws {
    let desk = try await Example.desk(1)
    let first = try await Example.documents(1)
    let elsewhere = desk.folder.appending(path: "elsewhere")
    try FileManager.default.createDirectory(at: elsewhere, withIntermediateDirectories: true)
    let outcome = try await desk.ghs(
      ["export", "ward-notes", "--out", "again", "--documents", "both"],
      with: [
        "TZ": "Asia/Tokyo", "LC_ALL": "C", "LANG": "ja_JP.UTF-8", "GHS_ACTOR": "someone else",
      ],
      in: elsewhere)
    try #require(outcome.status == 0, "\(outcome.diagnostics)")
    let names = try FileManager.default.contentsOfDirectory(atPath: first.path)
    for name in names {
      let once = try Data(contentsOf: first.appending(path: name))
      let again = try Data(contentsOf: elsewhere.appending(path: "again/\(name)"))
      #expect(once == again, "\(name) differs")
    }
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: elsewhere.path + "/again").count
        == names.count)
  }

  private func page(_ document: String, of test: Case) async throws -> String {
    let folder = try await Example.documents(test.level)
    let name = "\(Example.number(test.level))-\(document).\(test.language).html"
    return try String(contentsOf: folder.appending(path: name), encoding: .utf8)
  }

  private func pdf(_ document: String, of test: Case) async throws -> PDF {
    let folder = try await Example.documents(test.level)
    let name = "\(Example.number(test.level))-\(document).\(test.language).pdf"
    return try await PDF(folder.appending(path: name), on: Example.desk(test.level))
  }
}
