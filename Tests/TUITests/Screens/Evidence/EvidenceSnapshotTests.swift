import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct EvidenceSnapshotTests {
  @Test func list() throws {
    try expectSnapshots("evidence") { size, language in
      var driver = Driver.evidence(size, language)
      driver.press(.down)
      return driver
    }
  }

  @Test func oneInFull() throws {
    try expectSnapshots("evidence-reading") { size, language in
      var driver = Driver.evidence(size, language)
      driver.press(.enter)
      return driver
    }
  }

  @Test func none() throws {
    try expectSnapshots("evidence-empty") { size, language in
      var assessment = Sample.assessment
      assessment.evidence = []
      return Driver.evidence(
        size, language,
        snapshot: ProductSnapshot(assessment: assessment, catalogue: Sample.catalogue))
    }
  }

  @Test func withdrawalSaysWhatBreaks() throws {
    try expectSnapshots("evidence-withdraw") { size, language in
      var driver = Driver.evidence(size, language, snapshot: Sample.eligible)
      driver.press(.down, .character("x"))
      return driver
    }
  }

  @Test func newEvidence() throws {
    try expectSnapshots("evidence-form") { size, language in
      var driver = Driver.assessment(size, language)
      driver.press(.character("e"))
      return driver
    }
  }

  @Test func problems() throws {
    try expectSnapshots("evidence-form-problems") { size, language in
      var driver = Driver.assessment(size, language)
      driver.press(.character("e"), .down)
      driver.type(" RM43")
      driver.press(.down, .right, .right)
      for _ in 0..<6 { driver.press(.down) }
      driver.type("2026-04-01")
      driver.press(.down)
      driver.type("2025-04-01")
      driver.press(.control("s"))
      return driver
    }
  }

  @Test func candidates() throws {
    try expectSnapshots("evidence-form-path") { size, language in
      var driver = Driver.assessment(size, language)
      driver.press(.character("e"), .down, .down, .down)
      driver.type("/srv/qms/Q")
      driver.press(.tab)
      driver.answer(
        .listDirectory("/srv/qms/"),
        .directory([
          DirectoryEntry(name: ".QP-lock", isDirectory: false),
          DirectoryEntry(name: "QP-014 リスクマネジメント規程.pdf", isDirectory: false),
          DirectoryEntry(name: "QP-015\u{1B}]52;c;.pdf", isDirectory: false),
          DirectoryEntry(name: "QR", isDirectory: true),
          DirectoryEntry(name: "other.txt", isDirectory: false),
        ]))
      return driver
    }
  }

  @Test func change() throws {
    try expectSnapshots("evidence-form-change") { size, language in
      var driver = Driver.evidence(size, language)
      driver.press(.character("e"), .down, .down)
      return driver
    }
  }

  @Test func certificate() throws {
    try expectSnapshots("evidence-form-certificate") { size, language in
      var driver = Driver.assessment(size, language)
      driver.press(.character("e"))
      driver.type("ISO 13485")
      driver.press(.up, .right, .down, .down)
      driver.type("ISO 13485:2016")
      driver.press(.down)
      return driver
    }
  }

  @Test func certificateInTheList() throws {
    try expectSnapshots("evidence-certificate") { size, language in
      var assessment = Sample.assessment
      assessment.evidence[0].certificate = Certificate(
        standard: "ISO 13485:2016", body: "架空認証株式会社", scope: "病棟ノートの設計及び開発")
      return Driver.evidence(
        size, language,
        snapshot: ProductSnapshot(assessment: assessment, catalogue: Sample.catalogue))
    }
  }
}
