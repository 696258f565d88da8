import GHSModel
import TerminalKit
import Testing

@testable import TUI

/// What leaves the program, and that nothing is replaced or packed against the user's will.
struct ExportFormTests {
  private let product = Sample.product.id

  /// The form of a declaration with the field of kinds on one of them.
  private func form(of steps: Int) -> Driver {
    var driver = Driver.declarations(Size(rows: 24, columns: 80), .en)
    driver.press(.character("o"), .up, .up)
    for _ in 0..<steps { driver.press(.right) }
    return driver
  }

  private func asked(_ answer: Answer) -> (driver: Driver, first: ExportRequest)? {
    var driver = Driver.declarations(Size(rows: 24, columns: 80), .en)
    driver.press(.character("o"))
    driver.type("out")
    driver.press(.enter)
    guard let first = driver.effects.first, case .export(let request) = first else { return nil }
    driver.answer(first, answer)
    return (driver, request)
  }

  @Test func whatTabSaysIsAboutWhatIsWritten() {
    let note = "In a path Tab completes"
    for (steps, nothing) in [
      (0, "it is created when you write"), (1, "the archive will have this name"),
    ] {
      var driver = form(of: steps)
      driver.press(.up)
      driver.press(.control("p"))
      driver.type("next field")
      driver.press(.enter)
      #expect(driver.state.environment.status?.text.en.contains(note) == true, "\(note)")
      driver.press(.escape)
      driver.type("zz")
      driver.press(.tab)
      driver.answer(.listDirectory(""), .directory([]))
      #expect(driver.text.contains(nothing), "\(nothing)")
    }
  }

  @Test func yesAsksForTheSameOnceMore() throws {
    let asked = try #require(self.asked(.exists(["/out/a.pdf"])))
    var request = asked.first
    request.replacing = true
    var driver = asked.driver
    #expect(!asked.first.replacing && driver.text.contains("Replace it?"))
    driver.press(.character("y"))
    #expect(driver.effects == [.export(request)])
    driver.answer(.export(request), .exported(["/out/a.pdf"]))
    #expect(driver.state.top is DeclarationScreen)
    #expect(driver.text.contains("Wrote 1 file to out."))
  }

  @Test func noKeepsTheFormAndTheFiles() throws {
    var driver = try #require(asked(.exists(["/out/a.pdf"]))).driver
    driver.press(.escape)
    #expect(driver.effects.isEmpty && driver.state.top is ExportForm)
    driver.press(.enter)
    #expect(driver.effects.count == 1)
  }

  @Test func aPackageIsForSomebodyAndSaysWhatIsMissing() {
    var driver = form(of: 1)
    #expect(driver.text.contains("ghs export ward-notes --package FILE --sign KEY"))
    driver.press(.down, .down, .right, .control("s"))
    let request = ExportRequest(
      product: product, declaration: 3, content: .package(.full, enclosesLinked: true),
      place: "ward-notes.zip")
    #expect(driver.effects == [.export(request)])
    driver.answer(
      .export(request),
      .exported(["/out/ward-notes.zip"], remark: LocalizedText(ja: "1件なし。", en: "One is missing.")))
    #expect(driver.text.contains("Wrote the package to ward-notes.zip. One is missing."))
  }

  @Test func aPublicPackageNeverHoldsLinkedFiles() {
    var driver = form(of: 1)
    driver.press(.down, .down, .right, .up, .right)
    #expect(!driver.text.contains("Linked"))
    driver.press(.control("s"))
    #expect(
      driver.effects == [
        .export(
          ExportRequest(
            product: product, declaration: 3, content: .package(.public, enclosesLinked: false),
            place: "ward-notes.zip"))
      ])
  }

  @Test func theAssessmentAloneDeclaresNothing() {
    var driver = form(of: 2)
    #expect(driver.text.contains("It declares nothing."))
    driver.press(.control("s"))
    guard case .export(let request)? = driver.effects.first else {
      Issue.record("nothing is exported")
      return
    }
    #expect(request.declaration == nil)
  }

  @Test(arguments: [0, 1])
  func whatIsNoLongerSoIsWrittenOnlyOnTheUsersWord(kind: Int) throws {
    var driver = form(of: kind)
    if kind == 0 {
      driver.press(.down, .down)
      driver.type("out")
    }
    driver.press(.control("s"))
    let first = try #require(driver.effects.first)
    guard case .export(var request) = first else { return }
    driver.answer(first, .movedOn([LocalizedText(ja: "判定が変わった。", en: "RM-5 is judged otherwise.")]))
    #expect(driver.text.contains("The statement of completeness will say so."))
    driver.press(.character("y"))
    request.asIssued = true
    #expect(driver.effects == [.export(request)])
    driver.answer(.export(request), .exists(["/out/ward-notes.zip"]))
    driver.press(.character("y"))
    request.replacing = true
    #expect(driver.effects == [.export(request)])
  }
}
