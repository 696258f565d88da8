import Testing

@testable import TerminalKit

@Suite("Text fields")
struct TextFieldTests {
  /// The text with `|` at the caret.
  private func shown(_ field: TextField) -> String {
    var text = field.text
    text.insert("|", at: field.buffer.caret)
    return text
  }

  /// A field made of text with `|` at the caret.
  private func field(_ marked: String) throws -> TextField {
    let parts = marked.split(separator: "|", omittingEmptySubsequences: false)
    try #require(parts.count == 2)
    var field = TextField(parts.joined())
    field.buffer.moveCaret(to: field.text.index(field.text.startIndex, offsetBy: parts[0].count))
    return field
  }

  @Test(
    "keys edit by cluster",
    arguments: [
      ("日本|語", .left, "日|本語"), ("日本|語", .right, "日本語|"), ("|日", .left, "|日"),
      ("日|", .right, "日|"), ("日本|語", .backspace, "日|語"), ("日|本語", .delete, "日|語"),
      ("|日", .backspace, "|日"), ("日|", .delete, "日|"), ("日本|語", .home, "|日本語"),
      ("日|本語", .end, "日本語|"), ("日本|語", .control("u"), "|語"),
      ("日|本語", .control("k"), "日|"), ("日|本", .character("x"), "日x|本"),
      ("ﾃﾞｰ|ﾀ", .backspace, "ﾃﾞ|ﾀ"), ("ﾃﾞ|ｰﾀ", .backspace, "|ｰﾀ"),
      ("か\u{3099}|", .backspace, "|"), ("葛\u{E0100}|城", .left, "|葛\u{E0100}城"),
      ("👨‍👩‍👧|!", .backspace, "|!"), ("🇯🇵🇯🇵|", .left, "🇯🇵|🇯🇵"),
      ("リスク管理表|", .wordLeft, "リスク|管理表"), ("管理のため|", .wordLeft, "管理|のため"),
      ("one two  |", .wordLeft, "one |two  "), ("|one  two", .wordRight, "one  |two"),
      ("|  two", .wordRight, "  |two"), ("文書No.5|", .control("w"), "文書No.|"),
      ("one two|", .control("w"), "one |"), ("データ|", .control("w"), "|"),
    ] as [(String, Key, String)])
  func editing(before: String, key: Key, after: String) throws {
    var field = try field(before)
    let isHandled = field.handle(key)
    #expect(isHandled)
    #expect(shown(field) == after)
  }

  @Test("keys that do not edit are left to the screen")
  func otherKeys() {
    var field = TextField("x")
    for key in [Key.enter, .escape, .tab, .backTab, .up, .down, .function(1), .control("p")] {
      let isHandled = field.handle(key)
      #expect(!isHandled)
    }
    #expect(field.text == "x")
  }

  @Test("a mark that arrives alone joins the cluster before it")
  func joining() throws {
    var field = try field("か|き")
    _ = field.handle(.character("\u{3099}"))
    #expect(shown(field) == "か\u{3099}|き")
    _ = field.handle(.backspace)
    #expect(shown(field) == "|き")
  }

  @Test("pasted text loses its newlines and controls, and keeps the rest")
  func pasting() throws {
    var field = try field("前|後")
    let isWhole = field.paste("一行目\r\n二\t行\u{1B}[2J\u{9B}目\u{0}")
    #expect(isWhole)
    #expect(shown(field) == "前一行目 二 行[2J目|後")
  }

  @Test("what exceeds the limit is left out at a cluster")
  func limit() {
    var field = TextField("", byteLimit: 7)
    let steps = [("日本語", false, "日本"), ("x", true, "日本x"), ("y", false, "日本x")]
    for (addition, fits, text) in steps {
      let isWhole = field.paste(addition)
      #expect(isWhole == fits)
      #expect(field.text == text)
    }
    #expect(TextField("日本語", byteLimit: 4).text == "日")
  }

  @Test("the caret is always visible, and the text does not run while one types")
  func scrolling() {
    for columns in 1...9 {
      var field = TextField("")
      var moves = 0
      for _ in 0..<20 {
        let before = field.scrolling(columns: columns).hidden
        let isHandled = field.handle(.character("字"))
        #expect(isHandled)
        let (caret, hidden) = field.scrolling(columns: columns)
        #expect((0..<columns).contains(caret))
        #expect(caret + hidden == field.text.columnCount)
        if hidden != before { moves += 1 }
      }
      if columns >= 8 { #expect(moves <= 10) }
    }
    #expect(TextField("日本").scrolling(columns: 5) == (4, 0))
    #expect(TextField("日本").scrolling(columns: 0) == (0, 0))
  }

  @Test("the character under the caret is seen as a whole")
  func underTheCaret() throws {
    #expect(try field("abc|字").scrolling(columns: 4) == (1, 2))
    #expect(try field("abc|字").scrolling(columns: 5) == (3, 0))
    #expect(try field("abc|x").scrolling(columns: 4) == (3, 0))
    #expect(try field("abc|字").scrolling(columns: 1) == (0, 3))
  }

  @Test("the cursor stands at the caret and half characters are spaces")
  func drawing() {
    var frame = Frame(size: Size(rows: 1, columns: 9))
    let rect = Rect(row: 0, column: 1, rows: 1, columns: 7)
    frame.putField(TextField("日本語x"), in: rect, style: .text)
    #expect(frame.annotatedText == "  語x\ncursor: 0,5")
    frame.putField(TextField(""), in: rect, placeholder: "名前")
    #expect(frame.plainText == " 名前")
    #expect(frame.cursor == Position(row: 0, column: 1))
  }
}
