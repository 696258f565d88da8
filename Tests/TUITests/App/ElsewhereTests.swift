import GHSModel
import TerminalKit
import Testing

@testable import TUI

/// What other programs change while this one is open.
struct ElsewhereTests {
  private let words = LocalizedText(ja: "乙：判定：RM-4.3", en: "乙: judged: RM-4.3")
  private let id = Sample.product.id

  private var changed: ProductSnapshot {
    var snapshot = Sample.snapshot
    let id = Sample.snapshot.catalogue.requirements[3].id
    snapshot.assessment.judgements[id] = Judgement(
      outcome: .conforming, rationale: "乙が見た")
    return snapshot
  }

  @Test func theListIsReadAgain() {
    var driver = Driver.products()
    #expect(driver.state.handle(.changedElsewhere) == [.loadProducts])
  }

  @Test func theOpenProductIsReadAgainAndWhatWasDoneIsSaid() {
    var driver = Driver.assessment()
    #expect(driver.state.handle(.changedElsewhere) == [.readAnew(id)])
    driver.answer(.readAnew(id), .changed(changed, words))
    #expect(driver.text.contains("Changed elsewhere: 乙: judged: RM-4.3"))
    #expect(driver.state.environment.open?.assessment == changed.assessment)
    #expect(driver.state.pending.isEmpty)
    // The list below is read again when it comes to the top.
    driver.press(.escape)
    #expect(driver.effects == [.loadProducts])
  }

  @Test func nothingIsSaidWhenAnotherProductWasChanged() {
    var driver = Driver.assessment()
    _ = driver.state.handle(.changedElsewhere)
    driver.answer(.readAnew(id), .changed(Sample.snapshot, words))
    #expect(driver.state.environment.status == nil)
  }

  @Test func whatIsTypedStaysAndIsNotWrittenOverTheOthersChange() throws {
    var driver = Driver.assessment()
    driver.press(.character("c"))
    driver.type("typed here")
    _ = driver.state.handle(.changedElsewhere)
    driver.answer(.readAnew(id), .changed(changed, words))
    #expect(driver.text.contains("typed here") && driver.text.contains("what you typed is kept"))
    driver.press(.control("s"))
    guard case .judge(_, let ids, _, let expecting)? = driver.effects.first else {
      Issue.record("nothing is saved")
      return
    }
    // It replaces what was there when the form was opened, and nothing newer.
    #expect(expecting == [ids[0]: Sample.snapshot.assessment.judgement(of: ids[0])])
  }

  @Test func anErrorIsNotPushedAside() {
    var driver = Driver.assessment()
    driver.press(.character("u"))
    driver.answer(.undo(id), .failed(Failure(LocalizedText(ja: "失敗", en: "it failed"))))
    _ = driver.state.handle(.changedElsewhere)
    driver.answer(.readAnew(id), .changed(changed, words))
    #expect(driver.text.contains("it failed"))
  }

  @Test func whatElseIsShownIsReadAgainToo() {
    var driver = Driver.assessment()
    driver.press(.character("J"))
    driver.answer(.loadJournal(id), .journal(JournalPage(lines: [], hasOlder: false)))
    driver.press(.escape)
    #expect(driver.state.handle(.changedElsewhere) == [.readAnew(id), .loadJournal(id)])
  }
}
