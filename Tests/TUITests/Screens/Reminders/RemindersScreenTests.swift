import GHSModel
import TerminalKit
import Testing

@testable import TUI

struct RemindersScreenTests {
  private static let reminders: [Reminder] = [
    reminder(.action, "RM-4.2", "危険状態の分析をやり直す", "2026-03-01", owner: "伊藤"),
    reminder(.evidence, "E-3", "リスクマネジメント報告書", "2026-04-10"),
    reminder(.certificate, "E-7", "ISO 13485 certificate", "2026-12-31", owner: "QA"),
  ].inOrder

  private static func reminder(
    _ kind: Reminder.Kind, _ subject: String, _ title: String, _ date: String, owner: String = ""
  ) -> Reminder {
    Reminder(
      product: Sample.product.id, productName: "\(Sample.product.name) \(Sample.product.version)",
      kind: kind, subject: subject, title: title, owner: owner,
      date: CalendarDate(date) ?? Sample.today)
  }

  private func driver(
    _ size: Size = Size(rows: 24, columns: 80), _ language: Language = .en,
    _ reminders: [Reminder] = Self.reminders
  ) -> Driver {
    var driver = Driver.products(size, language)
    driver.press(.character("D"))
    driver.answer(.loadReminders(within: 365), .reminders(reminders))
    return driver
  }

  @Test func list() throws {
    try expectSnapshots("reminders") { driver($0, $1) }
  }

  @Test func empty() throws {
    try expectSnapshots("reminders-empty") { driver($0, $1, []) }
  }

  @Test func theyAreReadWhenTheScreenAppears() {
    var products = Driver.products()
    products.press(.character("D"))
    #expect(products.effects == [.loadReminders(within: 365)])
  }

  @Test func enterOpensTheProduct() {
    var driver = driver()
    driver.press(.down, .enter)
    #expect(driver.effects == [.openProduct(Sample.product.id)])
    driver.answer(.openProduct(Sample.product.id), .product(Sample.snapshot))
    #expect(driver.state.top is AssessmentScreen)
    driver.press(.escape)
    #expect(driver.state.top is RemindersScreen)
  }

  @Test func whatIsOverIsMarkedAndCounted() {
    let text = driver().text
    #expect(text.contains("over: 1"))
    #expect(text.contains("! "))
  }
}
