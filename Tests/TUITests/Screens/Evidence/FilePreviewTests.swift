import GHSModel
import TerminalKit
import Testing

@testable import TUI

/// What is said of files before they become evidence, and several of them at once.
struct FilePreviewTests {
  private let product = Sample.product.id

  /// The form with the cursor at the path.
  private func form(_ text: String = "") -> Driver {
    var driver = Driver.assessment(Size(rows: 40, columns: 80))
    driver.press(.character("e"), .down, .down, .down)
    driver.type(text)
    return driver
  }

  private func facts(
    _ kind: ContentKind = .pdf, size: Int = 182_044, _ content: String = "new"
  ) -> FileFacts {
    FileFacts(
      size: size, modified: Sample.day(2026, 3, 1), kind: kind,
      digest: ContentDigest(of: [UInt8](content.utf8)))
  }

  private func drafts(_ driver: Driver) -> [EvidenceDraft] {
    guard case .addEvidence(_, let drafts)? = driver.effects.first else { return [] }
    return drafts
  }

  /// The form after the program has answered to everything it asked at rest.
  private func rested(_ driver: Driver, _ answer: (String) -> Answer) -> Driver {
    var driver = driver
    while case .inspectFile(let path)? = driver.state.effectAtRest {
      driver.rest()
      driver.answer(.inspectFile(path), answer(path))
    }
    return driver
  }

  @Test func aFileIsLookedAtWhenNobodyTypes() {
    let path = "/srv/QP-020_監査.pdf"
    var driver = form(path)
    #expect(driver.state.effectAtRest == .inspectFile(path))
    driver = rested(driver) { _ in .inspected(facts()) }
    #expect(driver.text.contains("PDF, 182,044 bytes, modified 2026-03-01"))
    let digest = ContentDigest(of: [UInt8]("new".utf8)).hexadecimal
    #expect(driver.text.contains("SHA-256 \(digest.prefix(20))"))
    #expect(driver.text.contains("QP-020 監査"), "its name is proposed as the title")
    #expect(driver.state.effectAtRest == nil)
    driver.press(.control("s"))
    #expect(drafts(driver).map(\.title) == ["QP-020 監査"])
  }

  @Test func aTitleThatWasEnteredStays() {
    var driver = Driver.assessment()
    driver.press(.character("e"))
    driver.type("規程")
    driver.press(.down, .down, .down)
    driver.type("/srv/a.pdf")
    driver = rested(driver) { _ in .inspected(facts()) }
    driver.press(.control("s"))
    #expect(drafts(driver).map(\.title) == ["規程"])
  }

  @Test func theSameContentIsNamed() {
    let known = facts(.pdf, "sample")
    let driver = rested(form("/tmp/copy.pdf")) { _ in .inspected(known) }
    #expect(driver.text.contains("! The same content is evidence E-1"))
  }

  @Test func whatSpeaksAgainstAFileIsSaid() {
    let empty = rested(form("/a.pdf")) { _ in .inspected(facts(.empty, size: 0, "")) }
    #expect(empty.text.contains("! The file has no content."))
    let other = rested(form("/a.pdf")) { _ in .inspected(facts(.word)) }
    #expect(other.text.contains("! By its name this should be: PDF."))
    let gone = rested(form("/a.pdf")) { _ in
      .failed(Failure(LocalizedText(ja: "ない", en: "It is not there.")))
    }
    #expect(gone.text.contains("! It is not there."))
    var large = rested(form("/a.pdf")) { _ in .inspected(facts(size: 65 << 20)) }
    #expect(!large.text.contains("Larger than"))
    large.press(.up, .right)
    #expect(large.text.contains("! Larger than an attachment may be (64 MiB)."))
  }

  @Test func whatIsChangedIsLookedAtAnew() {
    var driver = rested(form("/a.pdf")) { _ in .inspected(facts()) }
    driver.type("x")
    #expect(!driver.text.contains("182,044"))
    #expect(driver.state.effectAtRest == .inspectFile("/a.pdfx"))
    driver.press(.control("u"))
    #expect(driver.state.effectAtRest == nil)
  }

  @Test func pastedPathsBecomeAPieceOfEvidenceEach() {
    var driver = form()
    driver.paste("/srv/QP-1_計画.pdf\n'/srv/b c.txt' '/srv/d.txt'\nfile:///srv/%E8%A8%98.txt\n")
    driver = rested(driver) { path in .inspected(facts(path)) }
    for text in [
      "4 files", "Title 1", "QP-1 計画", "b c", "記.txt", "each a piece of evidence", "Supports",
    ] { #expect(driver.text.contains(text), "\(text)") }
    driver.type(" 改")
    for _ in 0..<4 { driver.press(.down) }
    driver.type("QA")
    driver.press(.control("s"))
    let drafts = drafts(driver)
    #expect(drafts.map(\.title) == ["QP-1 計画 改", "b c", "d", "記"])
    #expect(drafts.map(\.owner) == Array(repeating: "QA", count: 4))
    #expect(
      drafts.map(\.source)
        == ["/srv/QP-1_計画.pdf", "/srv/b c.txt", "/srv/d.txt", "/srv/記.txt"].map {
          .file(path: $0, custody: .linked)
        })
    guard let effect = driver.effects.first else { return }
    driver.answer(
      effect, .failed(Failure(LocalizedText(ja: "", en: "d.txt is gone"), field: .evidencePath)))
    #expect(driver.text.contains("d.txt is gone") && driver.state.top is EvidenceForm)
    driver.press(.control("s"))
    var snapshot = Sample.snapshot
    for number in 3...6 {
      var evidence = Sample.evidence[0]
      evidence.id = EvidenceID(number: number)
      snapshot.assessment.evidence.append(evidence)
    }
    driver.answer(effect, .product(snapshot))
    #expect(driver.text.contains("Recorded 4 pieces of evidence, E-3 to E-6."))
    #expect(
      (driver.state.top as? AssessmentScreen)?.last == .evidence((3...6).map(EvidenceID.init)))
  }

  /// Facts that differ for different paths.
  private func facts(_ path: String) -> FileFacts { facts(.text, size: path.utf8.count, path) }

  @Test func severalFilesCanShareContentAndLackATitle() {
    var driver = form()
    driver.paste("/a.txt\n/b.txt")
    driver = rested(driver) { _ in .inspected(facts(.text)) }
    #expect(driver.text.contains("! The same content as title 1."))
    driver.press(.down, .control("u"), .control("s"))
    #expect(driver.effects.isEmpty && driver.text.contains("! Fill this in."))
    #expect((driver.state.top as? EvidenceForm)?.form.focused?.name == .fileTitle(1))
  }

  @Test func oneQuotedPathIsAPath() {
    var driver = form()
    driver.paste("'/srv/b c.txt' ")
    #expect((driver.state.top as? EvidenceForm)?.form[text: .location] == "/srv/b c.txt")
    #expect(PastedPaths("it's one").paths == ["it's one"])
    #expect(PastedPaths("'/a b' c").paths == ["'/a b' c"])
    #expect(PastedPaths("\n \n").paths == [])
  }
}
