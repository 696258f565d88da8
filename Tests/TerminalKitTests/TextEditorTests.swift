import Testing

@testable import TerminalKit

@Suite("Text editors")
struct TextEditorTests {
  private let size = Size(rows: 3, columns: 8)

  /// The text with `|` at the caret.
  private func shown(_ editor: TextEditor) -> String {
    var text = editor.text
    text.insert("|", at: editor.buffer.caret)
    return text
  }

  private func press(_ keys: [Key], in editor: inout TextEditor) {
    for key in keys {
      let isHandled = editor.handle(key, in: size)
      #expect(isHandled)
    }
  }

  private func lines(_ editor: TextEditor) -> [String] {
    editor.layout(columns: size.columns).lines.map { String(editor.text[$0]) }
  }

  @Test("lines are broken as shown text is, and nothing is lost")
  func breaking() {
    let editor = TextEditor("一二三四五。\n\nabc defgh i")
    #expect(lines(editor) == ["一二三四", "五。", "", "abc ", "defgh i"])
    #expect(editor.layout(columns: 8).caret == Position(row: 4, column: 7))
  }

  @Test("the caret goes to the next line when its own is full")
  func fullLine() {
    let editor = TextEditor("一二三四")
    #expect(editor.layout(columns: 8).caret == Position(row: 1, column: 0))
    #expect(TextEditor("").layout(columns: 8).caret == Position(row: 0, column: 0))
    #expect(TextEditor("a\n").layout(columns: 8).caret == Position(row: 1, column: 0))
  }

  @Test("up and down keep the column through shorter lines")
  func goalColumn() {
    var editor = TextEditor("一二三\nx\n四五六")
    press([.up], in: &editor)
    #expect(shown(editor) == "一二三\nx|\n四五六")
    press([.up], in: &editor)
    #expect(shown(editor) == "一二三|\nx\n四五六")
    press([.left, .down, .down], in: &editor)
    #expect(shown(editor) == "一二三\nx\n四五|六")
    press([.down], in: &editor)
    #expect(shown(editor) == "一二三\nx\n四五六|")
  }

  @Test("up and down follow softly broken lines")
  func softLines() {
    var editor = TextEditor("一二三四五六七")
    press([.up], in: &editor)
    #expect(shown(editor) == "一二三|四五六七")
    press([.up], in: &editor)
    #expect(shown(editor) == "|一二三四五六七")
    press([.end, .home], in: &editor)
    #expect(shown(editor) == "|一二三四五六七")
  }

  @Test("Enter and pasted newlines break the text, and deletion joins it")
  func newlines() {
    var editor = TextEditor("一二")
    press([.left, .enter], in: &editor)
    #expect(shown(editor) == "一\n|二")
    press([.backspace], in: &editor)
    #expect(shown(editor) == "一|二")
    editor.paste("a\r\nb\rc\td\u{1B}", in: size)
    #expect(shown(editor) == "一a\nb\nc\td|二")
    press([.control("u"), .up, .control("k"), .control("k")], in: &editor)
    #expect(shown(editor) == "一a\n|二")
  }

  @Test("clusters that deletion brings together leave the caret between clusters")
  func joiningByDeletion() {
    var editor = TextEditor("か\n\u{3099}き")
    press([.left, .left, .backspace], in: &editor)
    #expect(editor.text == "か\u{3099}き")
    #expect(shown(editor) == "か\u{3099}|き")
  }

  @Test("moving over every place of a text shows the caret inside of its room")
  func everyPlace() {
    let text = "ヘルスソフトウェア (health software)  \n\n🇯🇵👨‍👩‍👧ｶﾞか\u{3099}葛\u{E0100}。\n"
    for columns in 1...12 {
      let room = Size(rows: 2, columns: columns)
      var editor = TextEditor(text)
      press([.pageUp, .pageUp, .pageUp], in: &editor)
      for key in [Key.right, .down, .wordRight, .up, .left, .pageDown, .wordLeft, .pageUp] {
        for _ in 0..<text.count {
          _ = editor.handle(key, in: room)
          let layout = editor.layout(columns: columns)
          #expect((0..<columns).contains(layout.caret.column))
          let first = editor.window.first
          #expect((first..<first + 2).contains(layout.caret.row))
        }
      }
    }
  }

  @Test("the cursor is drawn at the caret, and only the visible lines are")
  func drawing() {
    var editor = TextEditor("一\n二\n三\n四")
    press([.left], in: &editor)
    var frame = Frame(size: Size(rows: 4, columns: 10))
    frame.putEditor(editor, in: Rect(row: 1, column: 1, rows: 3, columns: 8))
    #expect(frame.annotatedText == "\n 二\n 三\n 四\ncursor: 3,1")
  }
}
