import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct PathCompletionTests {
  private let entries = [
    DirectoryEntry(name: ".hidden", isDirectory: false),
    DirectoryEntry(name: "QP-014.pdf", isDirectory: false),
    DirectoryEntry(name: "QP-015.pdf", isDirectory: false),
    DirectoryEntry(name: "bad\u{1B}[31m.pdf", isDirectory: false),
    DirectoryEntry(name: "records", isDirectory: true),
  ]

  /// The form with the cursor on the path, something typed, and Tab pressed.
  private func form(_ typed: String) -> Driver {
    var driver = Driver.assessment()
    driver.press(.character("e"), .down, .down, .down)
    driver.type(typed)
    driver.press(.tab)
    return driver
  }

  private func path(_ driver: Driver) -> String? {
    (driver.state.top as? EvidenceForm)?.form[text: .location]
  }

  @Test(arguments: [
    ("Q", ""), ("/srv/qms/Q", "/srv/qms/"), ("~/Do", "~/"), ("/", "/"), ("./a/../b", "./a/../"),
  ])
  func tabListsTheDirectoryThatWasTyped(_ typed: String, _ directory: String) {
    #expect(form(typed).effects == [.listDirectory(directory)])
  }

  @Test func uniqueNameIsCompleted() {
    var driver = form("/q/rec")
    driver.answer(.listDirectory("/q/"), .directory(entries))
    #expect(path(driver) == "/q/records/")
    #expect(driver.effects == [.listDirectory("/q/records/")])
  }

  @Test func commonStartIsCompletedThenChosenFrom() {
    var driver = form("/q/Q")
    driver.answer(.listDirectory("/q/"), .directory(entries))
    #expect(path(driver) == "/q/QP-01")
    driver.press(.down, .down, .enter)
    #expect(path(driver) == "/q/QP-015.pdf")
    driver.press(.tab)
    #expect(driver.text.contains("> Document no."))
  }

  @Test func hiddenFilesAreShownWhenADotIsTyped() {
    var driver = form("/q/")
    driver.answer(.listDirectory("/q/"), .directory(entries))
    #expect(driver.text.contains("QP-014.pdf") && !driver.text.contains(".hidden"))
    driver.type(".")
    #expect(driver.text.contains(".hidden") && !driver.text.contains("QP-014.pdf"))
  }

  @Test func nameWithControlCharactersIsShownButNotChosen() {
    var driver = form("/q/")
    driver.answer(.listDirectory("/q/"), .directory(entries))
    #expect(driver.text.contains("bad␛[31m.pdf"))
    driver.press(.down, .down, .enter)
    #expect(path(driver) == "/q/records/")
  }

  @Test func escapeClosesTheCandidatesOnly() {
    var driver = form("/q/")
    driver.answer(.listDirectory("/q/"), .directory(entries))
    driver.press(.escape)
    #expect(driver.state.top is EvidenceForm && !driver.text.contains("QP-014.pdf"))
    driver.press(.escape)
    #expect(driver.state.top is ChoiceDialog)
  }

  @Test func nothingThatBeginsLikeThisIsSaid() {
    var driver = form("/q/zzz")
    driver.answer(.listDirectory("/q/"), .directory(entries))
    #expect(driver.text.contains("! No name begins like this."))
  }

  @Test func directoryThatCannotBeListedIsSaid() {
    var driver = form("/nowhere/")
    driver.answer(
      .listDirectory("/nowhere/"),
      .failed(Failure(LocalizedText(ja: "ない", en: "there is no such directory"))))
    #expect(driver.text.contains("! there is no such directory"))
  }

  @Test func answerAboutAnotherDirectoryChangesNothing() {
    var driver = form("/q/Q")
    driver.answer(.listDirectory("/other/"), .directory(entries))
    #expect(path(driver) == "/q/Q")
  }

  @Test func folderCompletionOffersFoldersAlone() {
    var completion = PathCompletion(.directory)
    _ = completion.list("/q/")
    let isTaken = completion.take(entries, of: "/q/")
    #expect(isTaken)
    completion.open(for: "/q/")
    #expect(completion.candidates.map(\.name) == ["records"])
    let step = completion.complete("/q/QP")
    #expect(step == .nothing)
  }
}
