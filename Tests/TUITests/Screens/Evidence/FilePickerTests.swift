import GHSModel
import TerminalKit
import Testing

@testable import TUI

/// Going through folders and taking files.
struct FilePickerTests {
  /// The picker above the form, with a folder listed.
  static func picker(
    _ size: Size = Size(rows: 24, columns: 80), _ language: Language = .en
  ) -> Driver {
    var driver = Driver.assessment(size, language)
    driver.press(.character("e"), .control("t"))
    driver.answer(.browse(""), .folder(listing))
    return driver
  }

  static let listing = FolderListing(
    path: "/srv/qms/",
    entries: [
      DirectoryEntry(name: ".git", isDirectory: true),
      DirectoryEntry(name: "QR", isDirectory: true, modified: Sample.day(2026, 2, 1)),
      entry(".QP-lock", 0), entry("QP-014 リスクマネジメント規程.pdf", 182_044),
      entry("QP-015 内部監査カ\u{3099}イド.docx", 48_120),
      entry("QP-016\u{1B}]52;c;\u{202E}.pdf", 12), entry("readme.txt", 1),
    ])

  private static func entry(_ name: String, _ size: Int) -> DirectoryEntry {
    DirectoryEntry(
      name: name, isDirectory: false, size: size, modified: Sample.day(2026, 3, 15))
  }

  private func picker(_ driver: Driver) -> FilePickerScreen? {
    driver.state.top as? FilePickerScreen
  }

  private func names(_ driver: Driver) -> [String] {
    picker(driver)?.rows.map(\.entry.name) ?? []
  }

  @Test func hiddenNamesAreShownWhenAskedFor() {
    var driver = Self.picker()
    #expect(names(driver).first == "QR" && names(driver).count == 5)
    driver.type(".")
    #expect(names(driver) == Self.listing.entries.map(\.name).filter { $0.contains(".") })
    driver.press(.escape)
    #expect(names(driver).count == 5)
    driver.press(.escape)
    #expect(driver.state.top is EvidenceForm)
  }

  @Test(arguments: ["ガイド", "がいど", "ｶﾞｲﾄﾞ", "qp-015", "docx 監査"])
  func typingNarrowsTheList(_ text: String) {
    var driver = Self.picker()
    driver.paste(text)
    #expect(names(driver) == ["QP-015 内部監査カ\u{3099}イド.docx"])
  }

  @Test func severalAreMarkedAndTaken() {
    var driver = Self.picker()
    driver.press(.down, .character(" "), .character("　"))
    #expect(driver.text.contains("+ 2 marked (230,164 bytes)"))
    driver.press(.character(" "))
    #expect(driver.text.contains("control characters"), "a name that cannot be recorded")
    driver.press(.control("s"))
    let form = driver.state.top as? EvidenceForm
    #expect(
      form?.files.map { FileName(path: $0).text } == [3, 4].map { Self.listing.entries[$0].name })
    #expect(form?.form[text: .fileTitle(1)] == "QP-015 内部監査ガイド")
    #expect(form?.source == .link)
    driver.press(.control("t"))
    #expect(driver.effects == [.browse("/srv/qms/")])
    driver.answer(.browse("/srv/qms/"), .folder(Self.listing))
    #expect(picker(driver)?.marked.count == 2, "what was chosen is marked")
    driver.press(.down, .character(" "), .enter)
    let location = (driver.state.top as? EvidenceForm)?.form[text: .location]
    #expect(location?.hasSuffix("docx") ?? false, "one file is one file again")
  }

  @Test func allListedAreMarkedSaveWhatCannotBeTaken() {
    var driver = Self.picker()
    driver.type("qp")
    driver.press(.control("a"))
    #expect(picker(driver)?.marked.count == 2)
    driver.press(.control("a"))
    #expect(picker(driver)?.marked.isEmpty ?? false)
  }

  @Test func oneFileIsTakenWithEnterAndGivesTheTitle() {
    var driver = Self.picker()
    driver.press(.down, .enter)
    let form = driver.state.top as? EvidenceForm
    #expect(form?.form[text: .title] == "QP-014 リスクマネジメント規程")
    #expect(form?.form[text: .location] == "/srv/qms/QP-014 リスクマネジメント規程.pdf")
    #expect(driver.state.environment.folder == "/srv/qms/")
  }

  @Test func foldersAreOpenedAndLeft() {
    var driver = Self.picker()
    driver.press(.enter)
    #expect(driver.effects == [.browse("/srv/qms/QR/")])
    driver.answer(
      .browse("/srv/qms/QR/"), .folder(FolderListing(path: "/srv/qms/QR/", entries: [])))
    #expect(driver.text.contains("There is nothing of that name here."))
    driver.press(.left)
    #expect(driver.effects == [.browse("/srv/qms/")])
    driver.answer(.browse("/srv/qms/"), .folder(Self.listing))
    #expect(picker(driver)?.chosen?.entry.name == "QR", "one sees where one came from")
    driver.press(.backspace)
    driver.answer(.browse("/srv/"), .failed(Failure(LocalizedText(ja: "", en: "not readable"))))
    #expect(driver.text.contains("not readable") && picker(driver)?.listing == Self.listing)
  }

  @Test func theChosenFileIsLookedAt() {
    var driver = Self.picker()
    #expect(driver.state.effectAtRest == nil, "a folder is no file")
    driver.press(.down)
    let path = "/srv/qms/QP-014 リスクマネジメント規程.pdf"
    #expect(driver.state.effectAtRest == .inspectFile(path))
    driver.rest()
    driver.answer(
      .inspectFile(path),
      .inspected(
        FileFacts(
          size: 182_044, modified: Sample.day(2026, 3, 15), kind: .pdf, digest: Sample.digest)))
    #expect(driver.text.contains("PDF, 182,044 bytes, modified 2026-03-15"))
    #expect(driver.text.contains("! The same content is evidence E-1"))
  }

  @Test func aFolderThatIsNotThereLeadsToTheWorkingFolder() {
    var driver = Driver.assessment()
    driver.press(.character("e"), .down, .down, .down)
    driver.type("/nowhere/a.pdf")
    driver.press(.control("t"))
    driver.answer(.browse("/nowhere/"), .failed(Failure(LocalizedText(ja: "", en: "no"))))
    #expect(driver.effects == [.browse("")])
  }

  @Test func changingEvidenceTakesOneFile() {
    var driver = Driver.evidence()
    driver.press(.character("e"), .control("t"))
    driver.answer(.browse("/srv/qms/"), .folder(Self.listing))
    driver.press(.down, .character(" "))
    #expect(driver.text.contains("Changing evidence takes one file only."))
    driver.press(.enter)
    #expect((driver.state.top as? EvidenceForm)?.source == .link)
  }

  @Test func onlyEvidenceTakesFiles() {
    var driver = Driver.assessment()
    driver.press(.character("c"), .control("t"))
    #expect(driver.text.contains("Files and evidence are chosen while adding evidence."))
  }

  @Test func snapshots() throws {
    try expectSnapshots("file-picker") { size, language in
      var driver = Self.picker(size, language)
      driver.press(.down, .character(" "), .down, .down)
      driver.press(.up)
      let path = "/srv/qms/QP-015 内部監査カ\u{3099}イド.docx"
      driver.rest()
      driver.answer(
        .inspectFile(path),
        .inspected(
          FileFacts(
            size: 48_120, modified: Sample.day(2026, 3, 15), kind: .pdf, digest: Sample.digest)))
      return driver
    }
    try expectSnapshots("file-picker-filter") { size, language in
      var driver = Self.picker(size, language)
      driver.type("zzz")
      return driver
    }
  }

  @Test func formSnapshots() throws {
    try expectSnapshots("evidence-form-files") { size, language in
      var driver = Self.picker(size, language)
      driver.press(.down, .character(" "), .character(" "), .control("s"))
      let facts = [
        FileFacts(
          size: 182_044, modified: Sample.day(2026, 3, 1), kind: .pdf, digest: Sample.digest),
        FileFacts(
          size: 48_120, modified: Sample.day(2026, 3, 15), kind: .word,
          digest: ContentDigest(of: [1] as [UInt8])),
      ]
      for (index, place) in [3, 4].enumerated() {
        let path = "/srv/qms/" + Self.listing.entries[place].name
        driver.rest()
        driver.answer(.inspectFile(path), .inspected(facts[index]))
      }
      return driver
    }
    try expectSnapshots("evidence-form-preview") { size, language in
      var driver = Driver.assessment(size, language)
      driver.press(.character("e"), .down, .down, .down)
      driver.type("~/計画.pdf")
      driver.rest()
      driver.answer(
        .inspectFile("~/計画.pdf"),
        .inspected(
          FileFacts(
            size: 70 << 20, modified: Sample.day(2026, 3, 1), kind: .archive, digest: Sample.digest)
        ))
      driver.press(.up, .right, .down)
      return driver
    }
  }
}
