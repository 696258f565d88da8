import Foundation
import Testing

/// A product from nothing to an issued declaration, by questions and answers alone.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct LinearWayTests {
  let desk: Desk

  init() throws {
    desk = try Desk()
  }

  /// What is answered and read on the way, in one language.
  struct Words: Sendable {
    let language: String
    let yes, no, scope, classify, assess, conforming, existing, next, back, quit: String
    let declaration, draft, oneField, reviewer, check, issue, export, both: String
    let classA, level, sameReviewer, mayBeIssued, issued, farewell: String

    static let japanese = Words(
      language: "ja", yes: "はい", no: "いいえ", scope: "適用範囲", classify: "安全クラス", assess: "判定",
      conforming: "適合", existing: "登録済み", next: "次の要求事項", back: "戻る", quit: "やめる",
      declaration: "適合宣言書", draft: "下書き", oneField: "一つ", reviewer: "確認者の氏名", check: "発行できるか",
      issue: "発行", export: "書き出し",
      both: "両方", classA: "クラスA", level: "レベル2まで、あと", sameReviewer: "確認者と署名者が同じ人です",
      mayBeIssued: "発行できます。", issued: "適合宣言書DoC-1を発行しました。", farewell: "終わります。")
    static let english = Words(
      language: "en", yes: "yes", no: "no", scope: "scope", classify: "safety class",
      assess: "assess", conforming: "conforming", existing: "evidence there already",
      next: "next requirement", back: "back", quit: "quit", declaration: "declaration",
      draft: "draft", oneField: "one", reviewer: "name of the reviewer", check: "check",
      issue: "issue", export: "export", both: "both",
      classA: "class A", level: "to go to level 2", sameReviewer: "the same person",
      mayBeIssued: "The draft may be issued.", issued: "Issued declaration DoC-1.",
      farewell: "Goodbye.")
  }

  @Test(arguments: [Words.japanese, .english])
  func fromNothingToAnIssuedDeclaration(words: Words) async throws {
    let file = try desk.write("計画書 plan.txt", "計画\n")
    let required = try await desk.required(in: "RM").count
    var answers = ["", "pump", "Pump Viewer", "1.0", "Maker", "", ""]
    answers += [words.scope, words.yes, "1", words.no, "２", words.no, "", ""]
    answers += [words.classify, words.yes, words.no, "The nurse looks at every value.", ""]
    answers += [words.assess, "1"]
    for place in 0..<required {
      answers += [words.conforming, "RM-PLAN, chapter \(place + 1), shows who does it.", words.yes]
      answers += place == 0 ? ["計画書 Plan", "1", file, words.no] : [words.existing, "e-1"]
      answers.append(words.next)
    }
    answers += [words.back, words.back, words.declaration, words.draft]
    answers += ["DoC-1", "", "Kobe", "", "", "Kobe", "Aoki", "President", "None", "Aoki", "QA", ""]
    answers += [words.check, words.issue, words.yes]
    answers += [words.draft, words.oneField, words.reviewer, "Baba"]
    answers += [words.check, words.issue, words.yes, words.export, "documents", words.both]
    answers += [words.quit]

    let outcome = try await desk.linear(answers, language: words.language)
    outcome.expectPlainConversation()
    #expect(outcome.prompts.count >= answers.count, "every answer was asked for")
    for sentence in [words.classA, words.level, words.mayBeIssued, words.issued, words.farewell] {
      #expect(outcome.output.contains(sentence), "\(sentence)")
    }
    let refusals = outcome.output.ranges(of: words.sameReviewer).count
    #expect(refusals == 2, "check and issue both say why not")

    let status = try await desk.status()
    #expect(status.level.int == 1 && status.product.safetyClass.string == "A")
    let declarations = try await desk.succeed(["declare", "list", "pump", "--json"]).json()
    #expect(declarations[0].status.string == "issued" && declarations[0].number.string == "DoC-1")
    let evidence = try await desk.succeed(["evidence", "list", "pump", "--json"]).json()
    #expect(evidence.items.count == 1 && evidence[0].title.string == "計画書 Plan")
    #expect(evidence[0].requirements.items.count == required)
    #expect(Place.exists(desk.folder.appending(path: "documents/DoC-1-declaration.ja.pdf")))
    #expect(Place.exists(desk.folder.appending(path: "documents/DoC-1-declaration.en.pdf")))
    try await desk.verifiedJournal()
  }

  @Test func severalAreJudgedAtOnceAndShareEvidence() async throws {
    try await desk.openProduct()
    let outcome = try await desk.linear([
      "1", "1", "assess", "several", "RM-99", "rm-5 ＰＳ", "conforming", "Shown in the plan.", "back",
      "evidence", "add", "Plan", "no file", "RM-5, PS", "yes", "P-1", "２", "", "QA",
      "2026-01-01", "2025-01-01", "yes", "Archive", "10 years", "2036-03-31", "no", "back", "back",
      "back", "back", "back", "2099-01-01", "", "", "", "", "yes", "ISO 13485:2016",
      "Body", "Design of software",
    ])
    outcome.expectPlainConversation()
    #expect(outcome.output.contains("There is no requirement RM-99."))
    #expect(outcome.output.contains("The expiry date (2025-01-01) is before"))
    let required = try await desk.required(in: "PS").count
    let counts = try await desk.status().categories
    #expect((counts.first(where: "id", is: "PS").conforming.int ?? 0) >= required)
    #expect(counts.first(where: "id", is: "RM").conforming.int == 1)
    let evidence = try await desk.succeed(["evidence", "list", "pump", "--json"]).json()
    #expect(evidence[0].certificate.standard.string == "ISO 13485:2016")
    #expect(evidence[0].expiryDate.string == "2099-01-01")
    #expect(evidence[0].keeping.custodian.string == "Archive")
    #expect(evidence[0].keeping.until.string == "2036-03-31")
    #expect(evidence[0].number.string == "P-1" && evidence[0].revision.string == "２")
  }
}
