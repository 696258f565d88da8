import Testing

@testable import TerminalKit

@Suite("Taking edits of a text back")
struct TextHistoryTests {
  private let undo = Key.control("_")
  private let redo = Key.control("^")

  private func pressed(_ keys: [Key], in text: String = "") -> TextField {
    var field = TextField(text)
    for key in keys { _ = field.handle(key) }
    return field
  }

  private func typed(_ text: String) -> [Key] { text.map { .character($0) } }

  @Test("what is typed in a row is one step, what was there before is another")
  func typing() {
    #expect(pressed(typed("変更") + [undo], in: "記録の").text == "記録の")
    #expect(pressed(typed("変更") + [undo, redo], in: "記録の").text == "記録の変更")
    #expect(pressed([undo, undo], in: "記録の").text == "記録の", "what was there is no edit")
  }

  @Test("moving, deleting and pasting begin steps of their own")
  func steps() {
    let moved = typed("ab") + [.left] + typed("c")
    #expect(pressed(moved).text == "acb")
    #expect(pressed(moved + [undo]).text == "ab")
    let deleted = typed("abc") + [.backspace, .backspace]
    #expect(pressed(deleted + [undo]).text == "abc")
    #expect(pressed(deleted + [undo, undo]).text == "")
    var field = pressed(typed("ab"))
    field.paste("長い文章")
    _ = field.handle(undo)
    #expect(field.text == "ab")
  }

  @Test("a long text is not taken back as a whole")
  func longRuns() {
    let text = String(repeating: "あ", count: 50)
    #expect(pressed(typed(text) + [undo]).text.count == 40)
  }

  @Test("the caret is where it was")
  func caret() {
    let field = pressed([.home, .delete, undo], in: "日本")
    #expect(field.text == "日本" && field.buffer.caretOffset == 0)
  }

  @Test("a new edit ends what can be done again")
  func newEdit() {
    #expect(pressed(typed("a") + [undo] + typed("b") + [redo]).text == "b")
  }

  @Test("what was cut as a word or line comes back at the caret")
  func cutting() {
    #expect(pressed([.control("w"), .home, .control("y")], in: "one two").text == "twoone ")
    #expect(pressed([.control("u"), .control("y"), .control("y")], in: "ab").text == "abab")
    #expect(pressed([.backspace, .control("y")], in: "ab").text == "a", "one character is no cut")
  }

  @Test("undoing everything gives the text of the beginning, whatever was done", arguments: 0..<40)
  func everything(seed: Int) {
    var random = UInt64(seed + 1)
    func next(_ count: Int) -> Int {
      random = random &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(random >> 33) % count
    }
    let keys: [Key] = [
      .character("あ"), .character("x"), .character("\u{3099}"), .character(" "), .left, .right,
      .home, .end, .backspace, .delete, .control("k"), .control("u"), .control("w"),
      .control("y"), .wordLeft,
    ]
    var field = TextField("初め e\u{301} ｶﾞ")
    let start = field.text
    for _ in 0..<120 { _ = field.handle(keys[next(keys.count)]) }
    let end = field.text
    for _ in 0..<200 { _ = field.handle(undo) }
    #expect(field.text == start)
    for _ in 0..<200 { _ = field.handle(redo) }
    #expect(field.text == end)
  }
}
