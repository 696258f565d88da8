import Foundation
import Testing

/// A declaration from its issue through its revision to what its receivers see.
@Suite(.serialized, .timeLimit(.minutes(20)))
struct RevisionWayTests {
  let desk: Desk

  init() async throws {
    desk = try Desk()
    try await desk.openDraftedProduct()
    try await desk.succeed(["declare", "issue", "pump"])
  }

  private func issueRevision() async throws {
    try await desk.succeed(["product", "edit", "pump", "--version", "1.1"])
    try await desk.succeed(["declare", "revise", "pump"])
    try await desk.succeed([
      "declare", "draft", "pump", "--number", "DoC-2", "--signatory", "Chiba",
    ])
    try await desk.succeed(["declare", "issue", "pump"])
  }

  @Test func whatChangedIsShownBeforeAndAfter() async throws {
    let nothing = try await desk.succeed(["declare", "changes", "pump", "--lang", "en"])
    #expect(nothing.output.hasPrefix("Nothing has changed since DoC-1, issued on "))
    try await desk.succeed(["product", "edit", "pump", "--version", "1.1"])
    let before = try await desk.succeed(["declare", "changes", "pump", "--json"]).json()
    #expect(before.schema.string == "ghs-revision/1" && before.supersedes.number.string == "DoC-1")
    #expect(before.changes.items.map(\.subject.string) == ["productVersion"])
    #expect(before.draft == .null && before.claimedLevel.int == 1 && before.eligibleLevel.int == 1)
    let revised = try await desk.succeed(["declare", "revise", "pump", "--lang", "en"])
    #expect(revised.output.contains("  - Version of the product: 1.0 → 1.1"))
    try await desk.succeed(["declare", "draft", "pump", "--number", "DoC-2", "--level", "3"])
    let draft = try await desk.succeed(["declare", "changes", "pump", "--json"]).json()
    #expect(draft.changes.items.map(\.aspect.string) == ["level", "product"])
    #expect(draft.fee.difference.int == 10_000)
    #expect(draft.fee.closing.en.string.contains("has ended"))
    let words = try await desk.succeed(["declare", "changes", "pump", "--lang", "ja"]).output
    #expect(words.contains("JPY 10,000（税抜）") && words.contains("制度は終了しています"))
  }

  @Test func theNoticeOfRevisionHoldsExactlyThat() async throws {
    try await issueRevision()
    try await desk.succeed(["export", "pump", "--out", "d", "--documents", "both"])
    for (language, words) in [
      "ja": ["適合宣言書改訂届", "1.0→1.1", "Aoki→Chiba", "変更点（2件）", "本プログラムによるもの", "終了しています"],
      "en": [
        "Noticeofrevision", "1.0→1.1", "Aoki→Chiba", "Whatchanges(2)", "thisformisours", "hasended",
      ],
    ] {
      let pdf = try await PDF(
        URL(filePath: desk.path("d/DoC-2-revision.\(language).pdf")), on: desk)
      for word in words { #expect(pdf.flowing.contains(word), "\(language): \(word)") }
    }
    let former = try await desk.succeed(["export", "pump", "--declaration", "1", "--out", "f"])
    #expect(!former.output.contains("revision"))
    let page = try String(contentsOfFile: desk.path("f/DoC-1-declaration.en.html"), encoding: .utf8)
    #expect(page.contains("SUPERSEDED") && page.contains("Declaration DoC-2, issued on"))
    let json = try await desk.tool(["cat", "d/DoC-2-declaration.json"]).json()
    #expect(json.revision.supersedes.number.string == "DoC-1")
    #expect(json.revision.changes.items.count == 2)
  }

  @Test func aPackageOfARevisionHoldsTheNoticeAndVerifies() async throws {
    try await issueRevision()
    try await desk.succeed(["export", "pump", "--package", "two.zip"])
    try await desk.succeed(["export", "pump", "--package", "one.zip", "--declaration", "1"])
    let verified = try await desk.ghs(["verify", "two.zip", "--lang", "en"])
    #expect(verified.status == 0 && verified.output.contains("revises DoC-1"), "\(verified.output)")
    #expect(verified.output.contains("Name its package with --former"))
    try FileManager.default.createDirectory(
      atPath: desk.path("inbox"), withIntermediateDirectories: true)
    for name in ["one.zip", "two.zip"] {
      try FileManager.default.copyItem(atPath: desk.path(name), toPath: desk.path("inbox/\(name)"))
    }
    let batch = try await desk.ghs(["verify", "--batch", "inbox", "--lang", "en"])
    #expect(batch.output.contains("held against one.zip, which it revises"), "\(batch.output)")
    let former = try await desk.ghs(["verify", "one.zip", "--lang", "en"])
    #expect(former.status == 1 && former.output.contains("superseded → DoC-2"), "\(former.output)")
    let listed = try await desk.tool(["unzip", "-l", "two.zip"]).output
    for file in ["revision.ja.pdf", "revision.en.pdf", "revision.ja.html", "revision.en.html"] {
      #expect(listed.contains(file), "\(file)")
    }
    let readme = try await desk.tool(["unzip", "-p", "one.zip", "*/README.en.txt"]).output
    #expect(readme.contains("*** SUPERSEDED → DoC-2"))
  }

  @Test func aStaleDeclarationIsNotPackagedUnlessAsItWasIssued() async throws {
    try await desk.succeed(["product", "edit", "pump", "--version", "1.1"])
    let refused = try await desk.ghs(["export", "pump", "--package", "p.zip", "--lang", "en"])
    #expect(refused.status == 1 && refused.diagnostics.contains("--as-issued"))
    #expect(!Place.exists(desk.folder.appending(path: "p.zip")))
    let made = try await desk.succeed([
      "export", "pump", "--package", "p.zip", "--as-issued", "--lang", "en",
    ])
    #expect(made.diagnostics.contains("The facts of the product have changed"))
    #expect(try await desk.ghs(["verify", "p.zip"]).status == 0)
    let statement = try await desk.tool(["unzip", "-p", "p.zip", "*/completeness.json"]).json()
    #expect(statement.changedSince[0].en.string.contains("facts of the product"))
    let readme = try await desk.tool(["unzip", "-p", "p.zip", "*/README.ja.txt"]).output
    #expect(readme.contains("発行時のままの内容です"))
    let documents = try await desk.ghs(["export", "pump", "--out", "d", "--lang", "en"])
    #expect(documents.status == 0 && documents.diagnostics.contains("Note: The facts"))
    let stated = try await desk.tool(["cat", "d/DoC-1-completeness.json"]).json()
    #expect(stated.changedSince[0].en.string.contains("facts of the product"))
    let page = try String(
      contentsOfFile: desk.path("d/DoC-1-completeness.en.html"), encoding: .utf8)
    #expect(page.contains("This is what was issued") && page.contains("facts of the product"))
  }

  @Test func aDraftIsMarkedInEveryPlace() async throws {
    try await desk.succeed(["declare", "revise", "pump"])
    try await desk.succeed(["export", "pump", "--package", "d.zip", "--declaration", "2"])
    let readme = try await desk.tool(["unzip", "-p", "d.zip", "*/README.en.txt"]).output
    #expect(readme.contains("*** DRAFT: not issued. It declares nothing. ***"))
    let bag = try await desk.tool(["unzip", "-p", "d.zip", "*/bag-info.txt"]).output
    #expect(bag.contains("Ghs-Status: draft") && bag.contains("DRAFT"))
    let page = try await desk.tool(["unzip", "-p", "d.zip", "*/data/declaration.ja.html"]).output
    #expect(page.contains("【下書き】") && page.contains("発行されていません"))
  }

  @Test func nothingIsOverwrittenUnlessItIsSaid() async throws {
    let folder = ["export", "pump", "--out", "d", "--format", "json", "--lang", "en"]
    let package = ["export", "pump", "--package", "p.zip", "--lang", "en"]
    for arguments in [folder, package] {
      try await desk.succeed(arguments)
      try await desk.succeed(arguments)
    }
    let files = ["d/DoC-1-declaration.json", "p.zip"]
    for (file, arguments) in zip(files, [folder, package]) {
      try desk.write(file, "mine")
      let refused = try await desk.ghs(arguments)
      #expect(refused.status == 73 && refused.diagnostics.contains("--force"), "\(file)")
      #expect(try String(contentsOfFile: desk.path(file), encoding: .utf8) == "mine")
      try await desk.succeed(arguments + ["--force"])
      #expect(try Data(contentsOf: URL(filePath: desk.path(file))).count > 100)
    }
    for arguments in [
      ["gaps", "pump", "--out", "mine.csv"], ["checklist", "export", "pump", "--out", "mine.csv"],
    ] {
      try desk.write("mine.csv", "mine")
      #expect(try await desk.ghs(arguments).status == 73)
      try await desk.succeed(arguments + ["--force"])
    }
  }

  @Test(arguments: ["ja", "en"]) func theFeesAreThoseOfThePast(language: String) async throws {
    let table = try await desk.succeed(["declare", "fees", "--lang", language]).output
    #expect(
      table.hasPrefix(language == "ja" ? "GHSマーク制度は終了しています" : "The GHS mark scheme has ended"))
    #expect(table.contains("JPY 30,000"))
    let json = try await desk.succeed(["declare", "fees", "--json"]).json()
    #expect(json.schema.string == "ghs-fees/1")
    #expect(json.levels.items.map(\.registration.int) == [20_000, 20_000, 30_000])
  }
}
