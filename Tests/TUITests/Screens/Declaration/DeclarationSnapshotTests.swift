import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct DeclarationSnapshotTests {
  @Test func none() throws {
    try expectSnapshots("declaration-empty") { Driver.declarations($0, $1, []) }
  }

  @Test func history() throws {
    try expectSnapshots("declaration") { Driver.declarations($0, $1) }
  }

  @Test func withdrawnOne() throws {
    try expectSnapshots("declaration-withdrawn") { size, language in
      var driver = Driver.declarations(size, language)
      driver.press(.down, .down, .enter)
      return driver
    }
  }

  @Test func draftWithReasons() throws {
    try expectSnapshots("declaration-draft") { size, language in
      var content = Sample.content("")
      content.claimedLevel = 2
      content.validity = ""
      content.reviewerName = "山田　太郎"
      return Driver.declarations(
        size, language, Sample.declarations + [Sample.draft(content)])
    }
  }

  @Test func newDraft() throws {
    try expectSnapshots("declaration-form") { size, language in
      var driver = Driver.declarations(size, language, [])
      driver.press(.character("e"))
      driver.type("WN-2026-02")
      return driver
    }
  }

  @Test func lastFieldsOfDraft() throws {
    try expectSnapshots("declaration-form-end") { size, language in
      var content = Sample.completeContent
      content.reviewerName = content.signatoryName
      var driver = Driver.declarations(size, language, [Sample.draft(content)])
      driver.press(.character("e"), .backTab)
      return driver
    }
  }

  @Test func questionBeforeIssue() throws {
    try expectSnapshots("declaration-issue") { size, language in
      var driver = Driver.declarations(
        size, language, Sample.declarations + [Sample.draft()])
      driver.press(.character("i"))
      driver.answer(
        .findIssueReasons(Sample.product.id, Sample.completeContent),
        .reasons([], Sample.eligible))
      return driver
    }
  }

  /// What has changed since the declaration in force, read before its revision is begun.
  @Test func changesBeforeRevision() throws {
    try expectSnapshots("revision") { size, language in
      var driver = Driver.declarations(size, language, snapshot: Sample.movedOn)
      driver.press(.character("v"))
      return driver
    }
  }

  /// A draft that claims another level, with what it changes.
  @Test func draftOfARevision() throws {
    try expectSnapshots("declaration-revised") { size, language in
      var content = Sample.completeContent
      content.claimedLevel = 2
      content.claimedCategories.append(Sample.categoryID("QM"))
      var driver = Driver.declarations(
        size, language, Sample.declarations + [Sample.draft(content)], snapshot: Sample.movedOn)
      driver.press(.enter)
      return driver
    }
  }

  @Test func questionBeforeFilesAreReplaced() throws {
    try expectSnapshots("export-replace") { size, language in
      var driver = Driver.declarations(size, language)
      driver.press(.character("o"))
      driver.type("out")
      driver.press(.enter)
      guard let effect = driver.effects.first else { return driver }
      driver.answer(effect, .exists(["/home/sato/out/a.pdf", "/home/sato/out/b.pdf"]))
      return driver
    }
  }

  @Test func withdrawal() throws {
    try expectSnapshots("declaration-withdrawal") { size, language in
      var driver = Driver.declarations(size, language)
      driver.press(.character("W"), .control("s"))
      return driver
    }
  }

  @Test func export() throws {
    try expectSnapshots("export") { size, language in
      var driver = Driver.declarations(size, language)
      driver.press(.character("o"))
      driver.type("/srv/out")
      return driver
    }
  }

  @Test func exportedPackage() throws {
    try expectSnapshots("export-package") { size, language in
      var driver = Driver.declarations(size, language)
      driver.press(.character("o"), .up, .up, .right, .down)
      return driver
    }
  }

  @Test func exportedAssessment() throws {
    try expectSnapshots("export-assessment") { size, language in
      var driver = Driver.declarations(size, language, [])
      driver.press(.character("o"))
      return driver
    }
  }

  @Test func exportedFiles() throws {
    try expectSnapshots("declaration-exported") { size, language in
      var driver = Driver.declarations(size, language)
      driver.press(.character("o"))
      driver.type("out")
      driver.press(.enter)
      guard let effect = driver.effects.first else { return driver }
      driver.answer(
        effect,
        .exported([
          "/home/sato/out/WN-2026-01-declaration-ja.pdf",
          "/home/sato/out/WN-2026-01-report-RM-ja.pdf", "/home/sato/out/WN-2026-01.json",
        ]))
      return driver
    }
  }
}
