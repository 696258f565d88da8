import Foundation
import Testing

/// A product from nothing to an issued declaration, on the command line alone.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct WholeWayTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// What the user reads on the way, in one language.
  struct Words: Sendable {
    let language: String
    let added, noLevel, level, gaps, sameReviewer, mayBeIssued, issued, intact: String

    static let japanese = Words(
      language: "ja", added: "製品pumpを追加しました", noLevel: "満たしているレベルはありません",
      level: "レベル1", gaps: "レベル2まで、あと20件の要求事項", sameReviewer: "確認者と署名者が同じ人です",
      mayBeIssued: "発行できます。", issued: "適合宣言書DoC-1を発行しました", intact: "すべてつながって")
    static let english = Words(
      language: "en", added: "Added product pump.", noLevel: "not eligible for any level",
      level: "level 1", gaps: "To level 2: 20 requirements", sameReviewer: "the same person",
      mayBeIssued: "The draft may be issued.", issued: "Issued declaration DoC-1.",
      intact: "follow one another unaltered")
  }

  @Test(arguments: [Words.japanese, .english])
  func fromNothingToAnIssuedDeclaration(words: Words) async throws {
    func ghs(_ line: String, _ more: String...) async throws -> Outcome {
      let arguments = line.split(separator: " ").map(String.init) + more
      return try await desk.ghs(arguments + ["--lang", words.language])
    }
    let added = try await ghs(
      "product add --id pump --version 1.0 --vendor Maker --name", "Pump Viewer")
    #expect(added.status == 0 && added.diagnostics.contains(words.added))
    #expect(added.output.isEmpty, "what was done is a diagnostic, not data")

    let required = try await desk.required(in: "RM").joined(separator: " ")
    let judged = try await ghs("judge pump conforming \(required) --rationale", "See the plan.")
    #expect(judged.status == 0 && judged.diagnostics.contains(words.noLevel))
    #expect(try await ghs("check pump --level 1").status == 1)

    let file = try desk.write("plan.txt", "計画\n")
    let evidence = try await ghs("evidence add pump \(required) --file \(file) --title", "計画書 Plan")
    #expect(evidence.status == 0 && evidence.diagnostics.contains("E-1"))
    let status = try await ghs("status pump")
    #expect(status.status == 0 && status.output.contains(words.level))
    #expect(status.diagnostics.isEmpty)
    #expect(try await ghs("check pump --level 1").status == 0)
    let check = try await ghs("check pump --level 2")
    #expect(check.status == 1 && check.output.contains(words.gaps), "\(check.output)")
    #expect(check.output.contains("QM-7.3.5"))

    let draft = try await ghs(
      "declare draft pump --number DoC-1 --issuer Maker --address Kobe --level 1 --categories RM"
        + " --place Kobe --signatory Aoki --signatory-function President --reviewer Aoki"
        + " --reviewer-function QA --validity", "None")
    #expect(draft.status == 0 && draft.output.isEmpty)
    let refused = try await ghs("declare check pump")
    #expect(refused.status == 1 && refused.output.contains(words.sameReviewer))
    let refusedIssue = try await ghs("declare issue pump")
    #expect(refusedIssue.status == 1 && refusedIssue.output.contains(words.sameReviewer))
    #expect(try await ghs("declare draft pump --reviewer Baba").status == 0)
    let may = try await ghs("declare check pump")
    #expect(may.status == 0 && may.output == words.mayBeIssued + "\n")
    let issued = try await ghs("declare issue pump")
    #expect(issued.status == 0 && issued.diagnostics.contains(words.issued))

    let export = try await ghs("export pump --out documents")
    #expect(export.status == 0)
    #expect(
      export.diagnostics.hasPrefix(
        words.language == "ja" ? "完全性の申告：\n  文書・形式：計" : "Completeness:\n  Documents and formats: "))
    let paths = export.output.split(separator: "\n").map(String.init)
    #expect(
      Set(paths.map { ($0 as NSString).lastPathComponent }) == [
        "DoC-1-declaration.json", "DoC-1-declaration.\(words.language).pdf",
        "DoC-1-declaration.\(words.language).html", "DoC-1-report-RM.\(words.language).pdf",
        "DoC-1-report-RM.\(words.language).html", "DoC-1-declaration.cdx.json",
        "DoC-1-assessment-results.oscal.json", "DoC-1-completeness.json",
        "DoC-1-completeness.\(words.language).pdf", "DoC-1-completeness.\(words.language).html",
      ])
    #expect(paths.allSatisfy { FileManager.default.fileExists(atPath: $0) })

    let log = try await ghs("log pump --verify")
    #expect(log.status == 0 && log.output.contains(words.intact))
  }

  @Test func whatTheAccountCallsItselfActsWhenNobodySaysOtherwise() async throws {
    try await desk.openProduct()
    try await desk.succeed(["judge", "pump", "conforming", "RM-4.3", "--actor", "佐藤 花子"])
    let log = try await desk.succeed(["log", "pump", "--json"]).json()
    #expect(log.items.map(\.actor.string) == ["tester", "佐藤 花子"])
  }

  @Test func whatWasDoneCanBeUndoneAndDoneAgain() async throws {
    try await desk.openProduct()
    try await desk.succeed(["judge", "pump", "conforming", "RM-4.3"])
    let judged = try await desk.status()
    try await desk.succeed(["undo", "pump"])
    #expect(try await desk.status().categories.first(where: "id", is: "RM").conforming.int == 0)
    try await desk.succeed(["redo", "pump"])
    #expect(try await desk.status() == judged)
    #expect(try await desk.verifiedJournal().entries.int == 5)
  }
}
