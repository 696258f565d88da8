import GHSModel
import TerminalKit
import Testing

@testable import TUI

/// OEM, application form and past registration are filled in from the declaration screen.
struct DeclarationPartsTests {
  private let product = Sample.product.id

  private func withDraft(_ content: DeclarationContent = Sample.completeContent) -> Driver {
    Driver.declarations(
      Size(rows: 40, columns: 100), .en, Sample.declarations + [Sample.draft(content)])
  }

  private func changed(
    _ change: (inout DeclarationContent) -> Void
  ) -> DeclarationContent {
    var content = Sample.completeContent
    change(&content)
    return content
  }

  @Test func anOEMSupplierIsStatedInTheDraft() {
    var driver = withDraft()
    driver.press(.character("m"))
    driver.type("Maker")
    driver.press(.down, .down, .down, .right, .down)
    driver.type("2026-01-15")
    driver.press(.control("s"))
    var oem = OEMSupply(supplier: "Maker")
    oem.declaredLevel = 1
    oem.checkedOn = Sample.day(2026, 1, 15)
    let content = changed { $0.oem = oem }
    #expect(
      driver.effects == [.saveDraft(product, content, expecting: Sample.completeContent)])
    driver.answer(
      .saveDraft(product, content, expecting: Sample.completeContent),
      .declarations(Sample.declarations + [Sample.draft(content)], Sample.eligible))
    #expect(driver.text.contains("Saved the OEM supply"))
    #expect(driver.text.contains("Maker, level 1, checked on 2026-01-15"))
  }

  @Test func aDayThatIsNoneIsToldAndEmptyFieldsTakeTheStatementAway() {
    var oem = OEMSupply(supplier: "M")
    oem.declaredLevel = 1
    var driver = withDraft(changed { $0.oem = oem })
    driver.press(.character("m"), .down, .down, .down, .down)
    driver.type("2026-02-30")
    driver.press(.control("s"))
    #expect(driver.effects.isEmpty && driver.text.contains("Enter a date such as"))
    driver.press(.control("u"), .up, .left, .up, .up, .up, .control("u"), .control("s"))
    #expect(
      driver.effects == [
        .saveDraft(product, Sample.completeContent, expecting: changed { $0.oem = oem })
      ])
  }

  @Test func theApplicationFormSaysThatItsFieldsAreOurs() {
    var driver = withDraft()
    driver.press(.character("a"))
    #expect(driver.text.contains("The mark scheme has ended"))
    #expect(driver.text.contains("these are ours"))
    driver.type("Maker")
    driver.press(.control("s"))
    var application = ApplicationDetails()
    application.applicant = "Maker"
    let content = changed { $0.application = application }
    #expect(
      driver.effects == [.saveDraft(product, content, expecting: Sample.completeContent)])
  }

  @Test func theFormOfTheDraftKeepsWhatOtherFormsHaveFilledIn() {
    let content = changed {
      $0.oem = OEMSupply(supplier: "Maker")
      $0.application = ApplicationDetails()
      $0.application?.remarks = "kept"
    }
    var driver = withDraft(content)
    driver.press(.character("e"))
    driver.type("X")
    driver.press(.control("s"))
    var expected = content
    expected.number = content.number + "X"
    #expect(driver.effects == [.saveDraft(product, expected, expecting: content)])
  }

  /// Beside the part, what another program has written in the meantime stays; the part itself is not
  /// replaced unseen.
  @Test func whatAnotherProgramChangesMeanwhileIsNotLost() {
    var driver = withDraft()
    driver.press(.character("m"))
    driver.type("Maker")
    let moved = changed { $0.validity = "2027" }
    driver.answer(
      .loadDeclarations(product),
      .declarations(Sample.declarations + [Sample.draft(moved)], Sample.eligible))
    driver.press(.control("s"))
    var expected = moved
    expected.oem = OEMSupply(supplier: "Maker")
    #expect(driver.effects == [.saveDraft(product, expected, expecting: moved)])
  }

  @Test func aSupplierThatAnotherProgramStatedIsNotReplacedUnseen() {
    var driver = withDraft()
    driver.press(.character("m"))
    driver.type("Maker")
    let other = changed { $0.oem = OEMSupply(supplier: "Other") }
    driver.answer(
      .loadDeclarations(product),
      .declarations(Sample.declarations + [Sample.draft(other)], Sample.eligible))
    driver.press(.control("s"))
    let mine = changed { $0.oem = OEMSupply(supplier: "Maker") }
    #expect(driver.effects == [.saveDraft(product, mine, expecting: Sample.completeContent)])
  }

  @Test func thePartsNeedADraftAndSayWhy() {
    var driver = Driver.declarations()
    driver.press(.character("m"))
    #expect(driver.effects.isEmpty && driver.text.contains("There is no draft."))
    driver.press(.character("a"))
    #expect(driver.text.contains("There is no draft."))
  }

  @Test func aPastRegistrationIsRecordedOfTheChosenDeclaration() {
    var driver = Driver.declarations(Size(rows: 40, columns: 100))
    driver.press(.character("r"))
    #expect(driver.text.contains("nothing can be registered today"))
    driver.type("G-1")
    driver.press(.down)
    driver.type("2016-02-29")
    driver.press(.down)
    driver.type("2018-02-20, 2017-02-20")
    driver.press(.control("s"))
    let issued = Sample.declarations[2]
    let registration = Registration(
      number: "G-1", permitDate: Sample.day(2016, 2, 29),
      renewals: [Sample.day(2017, 2, 20), Sample.day(2018, 2, 20)])
    let effect = Effect.recordRegistration(
      product, declaration: 3, registration, expecting: issued)
    #expect(driver.effects == [effect])
    var recorded = issued
    recorded.registration = registration
    driver.answer(
      effect, .declarations(Array(Sample.declarations.prefix(2)) + [recorded], Sample.eligible))
    #expect(driver.text.contains("G-1, permit 2016-02-29, renewed 2017-02-20 2018-02-20"))
    #expect(driver.text.contains("last day 2019-02-28"), "the end of the term by the yearly rule")
    #expect(driver.text.contains("This is the record of a past registration."))
  }

  @Test func whatIsWrongWithARegistrationStandsAtItsField() {
    var driver = Driver.declarations(Size(rows: 40, columns: 100))
    driver.press(.character("r"), .down, .down)
    driver.type("2017-02-30")
    driver.press(.control("s"))
    #expect(driver.effects.isEmpty && driver.text.contains("Enter a date such as"))
    driver.press(.control("u"), .down, .down)
    driver.type("because")
    driver.press(.control("s"))
    #expect(driver.effects.isEmpty && driver.text.contains("Fill this in."))
    driver.press(.up)
    driver.type("2019-02-28")
    driver.press(.control("s"))
    #expect(driver.effects.isEmpty, "a registration needs its number")
  }

  @Test func emptyFieldsTakeTheRecordAway() {
    var declarations = Sample.declarations
    declarations[2].registration = Registration(number: "G-1")
    var driver = Driver.declarations(Size(rows: 40, columns: 100), .en, declarations)
    driver.press(.character("r"), .control("u"), .control("s"))
    #expect(
      driver.effects == [
        .recordRegistration(product, declaration: 3, nil, expecting: declarations[2])
      ])
  }

  @Test func anIssuerThatIsNotTheVendorIsAdvised() {
    let text = withDraft(changed { $0.issuerName = "Seller" }).text
    #expect(text.contains("is not the vendor of the product"))
    #expect(text.contains("[*] Nothing is missing."), "it may be issued all the same")
  }

  @Test func snapshots() throws {
    var oem = OEMSupply(supplier: "供給元株式会社")
    oem.product = "Notes Engine"
    oem.declaredLevel = 1
    let content = changed { $0.oem = oem }
    for (name, key) in [("oem", "m"), ("application", "a"), ("registration", "r")] {
      try expectSnapshots("declaration-\(name)") { size, language in
        var declarations = Sample.declarations + [Sample.draft(content)]
        declarations[3].registration = Registration(
          number: "GHS-0012", permitDate: Sample.day(2016, 2, 29),
          renewals: [Sample.day(2017, 2, 20)])
        var driver = Driver.declarations(size, language, declarations)
        driver.press(.character(Character(key)))
        return driver
      }
    }
  }

  @Test func snapshotOfWhatIsRecorded() throws {
    try expectSnapshots("declaration-parts") { size, language in
      var declarations = Sample.declarations
      declarations[2].registration = Registration(
        number: "GHS-0012", permitDate: Sample.day(2016, 2, 29),
        renewals: [Sample.day(2017, 2, 20)],
        end: .init(date: Sample.day(2018, 2, 28), reason: "更新しなかった"))
      var oem = OEMSupply(supplier: "供給元株式会社")
      oem.declaredLevel = 1
      oem.checkedOn = Sample.day(2026, 1, 15)
      declarations[2].content.oem = oem
      declarations[2].content.application = ApplicationDetails()
      declarations[2].content.application?.applicant = "架空ソフト株式会社"
      var driver = Driver.declarations(size, language, declarations)
      driver.press(.enter, .end)
      return driver
    }
  }
}
