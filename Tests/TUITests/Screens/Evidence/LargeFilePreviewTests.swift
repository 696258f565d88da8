import GHSModel
import TerminalKit
import Testing

@testable import TUI

/// The digest of a large file is found out beside what the user does, as long as somebody looks.
struct LargeFilePreviewTests {
  private static let path = "/srv/qms/QP-014 リスクマネジメント規程.pdf"
  private let digesting = Effect.digestFile(path)
  private let halfway = WorkProgress(total: 1, bytes: 40_000_000, totalBytes: 300_000_000)

  private func facts(_ digest: ContentDigest? = nil) -> FileFacts {
    FileFacts(size: 300_000_000, modified: Sample.day(2026, 3, 1), kind: .pdf, digest: digest)
  }

  /// The form whose path was typed, looked at but not read.
  private func form() -> Driver {
    var driver = Driver.assessment(Size(rows: 40, columns: 80))
    driver.press(.character("e"), .down, .down, .down)
    driver.type(Self.path)
    return begun(driver)
  }

  /// The picker with the cursor on the file, above a form in which nothing was entered.
  private func picker() -> Driver {
    var driver = FilePickerTests.picker()
    driver.press(.down)
    return begun(driver)
  }

  private func begun(_ driver: Driver) -> Driver {
    var driver = driver
    driver.answer(.inspectFile(Self.path), .inspected(facts()))
    driver.rest()
    return driver
  }

  @Test(arguments: [true, false])
  func theDigestIsComputedAtRestAndShown(_ isForm: Bool) {
    var driver = isForm ? form() : picker()
    #expect(driver.effects == [digesting])
    #expect(driver.text.contains("Computing SHA-256…"))
    #expect(driver.state.effectAtRest == nil, "it is begun once")
    driver.hear(digesting, halfway)
    #expect(driver.text.contains("Computing SHA-256: 40/300 MB"))
    #expect(!driver.text.contains("Esc: stop"), "it is no work of the user")
    let digest = ContentDigest(of: [UInt8]("large".utf8))
    driver.answer(digesting, .inspected(facts(digest)))
    #expect(driver.text.contains("SHA-256 \(digest.hexadecimal.prefix(20))"))
    #expect(driver.state.effectAtRest == nil && driver.state.environment.works.isEmpty)
  }

  @Test func itEndsWhenTheCursorMovesOn() {
    var driver = picker()
    driver.press(.down)
    #expect(driver.effects == [.cancelWork(digesting)])
    driver.press(.down)
    #expect(driver.effects.isEmpty, "once is enough")
    driver.answer(digesting, .cancelled)
    #expect(!driver.text.contains("Stopped"))
    driver.press(.up, .up)
    #expect(driver.state.effectAtRest == digesting, "and begins again")
  }

  @Test func itEndsWhenThePathChangesOrTheFormCloses() {
    var driver = form()
    driver.type("x")
    #expect(driver.effects == [.cancelWork(digesting)])
    driver = form()
    driver.press(.escape)
    #expect(driver.effects == [.cancelWork(digesting)])
    driver.press(.character("d"))
    driver.answer(digesting, .failed(Failure(LocalizedText(ja: "", en: "gone"))))
    #expect(driver.state.top is AssessmentScreen && !driver.text.contains("gone"))
  }

  @Test func itKeepsNobodyFromLeaving() {
    var driver = picker()
    driver.hear(digesting, halfway)
    driver.press(.control("c"))
    #expect(driver.effects == [.quit])
    driver = picker()
    driver.resize(Size(rows: 2, columns: 9))
    driver.press(.control("c"))
    #expect(driver.effects == [.quit])
  }

  @Test func savingDoesNotWaitForIt() {
    var driver = form()
    driver.hear(digesting, halfway)
    driver.press(.control("s"))
    #expect(driver.effects.first == .cancelWork(digesting))
    guard case .addEvidence? = driver.effects.last else {
      Issue.record("\(driver.effects)")
      return
    }
    #expect(driver.effects.count == 2 && !driver.text.contains("First "))
    driver.answer(digesting, .cancelled)
    #expect(driver.state.effectAtRest == nil, "the file is being read anyway")
  }

  @Test func ofSeveralFilesTheOneWithTheCursorIsRead() {
    var driver = Driver.assessment(Size(rows: 40, columns: 80))
    driver.press(.character("e"), .down, .down, .down)
    driver.paste("/a.bin\n/b.bin")
    for path in ["/a.bin", "/b.bin"] { driver.answer(.inspectFile(path), .inspected(facts())) }
    driver.rest()
    #expect(driver.effects == [.digestFile("/a.bin")])
    driver.press(.down)
    #expect(driver.effects == [.cancelWork(.digestFile("/a.bin"))])
    driver.answer(.digestFile("/a.bin"), .cancelled)
    #expect(driver.state.effectAtRest == .digestFile("/b.bin"))
  }

  @Test func aFaultIsSaidOnceAtTheFile() {
    var driver = picker()
    driver.answer(digesting, .failed(Failure(LocalizedText(ja: "", en: "It has changed."))))
    #expect(driver.text.contains("! It has changed.") && !driver.text.contains("Error"))
    #expect(driver.state.effectAtRest == nil)
  }
}
