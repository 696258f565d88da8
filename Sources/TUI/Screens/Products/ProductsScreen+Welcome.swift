import GHSModel
import TerminalKit

extension ProductsScreen {
  private static let rowsForShell = 26

  /// Draws what stands there before the first product: what the program is for and how to begin.
  func drawWelcome(in room: Rect, of frame: inout Frame, environment: Environment) {
    let inner = room.inset(rows: room.rows > 22 ? 1 : 0, columns: 2)
    let columns = min(80, inner.columns)
    var text = RichText()
    text.heading(environment(Words.welcome))
    let isShort = room.rows < 16
    if !isShort { text.gap() }
    text.paragraph(environment(isShort ? Words.purposeInShort : Words.purpose))
    text.gap()
    for (index, step) in Words.steps.enumerated() where !isShort {
      text.item([Span("  \(index + 1)  ", .emphasis)], environment(step))
    }
    text.gap()
    text.keys(
      [
        (.addProduct, Words.addHere), (.openExample, Words.seeExample),
        (.switchLanguage, Words.otherLanguage), (.help, Words.seeKeys),
      ], emphasized: 2, environment)
    text.gap()
    text.paragraph(environment(Words.recordedAs(environment.actor)))
    // Whoever has this little room begins here and not in a shell.
    if room.rows >= Self.rowsForShell {
      text.gap()
      text.paragraph(environment(Words.addInShell), .muted)
      for line in Words.shellCommand(columns: columns - 2, environment.language) {
        text.line([Span("  " + line, .muted)])
      }
    }
    for (index, line) in text.lines(columns: columns).enumerated() {
      frame.putLine(line, line: index, of: inner, ellipsis: environment.symbols.ellipsis)
    }
  }
}

extension ProductsScreen.Words {
  static let welcome = LocalizedText(ja: "はじめに", en: "Getting started")
  static let purpose = LocalizedText(
    ja: "ヘルスソフトウェアの製品が、開発ガイドライン（GHS開発ガイドライン1.20版）の要求事項に"
      + "どこまで適合しているかを自分で評価し、証拠とともに示すためのプログラムです。"
      + "まだ製品が登録されていません。",
    en:
      "This program helps you find out, and prove, how far a health software product conforms to "
      + "the Japanese health software development guideline (GHS, edition 1.20). "
      + "No product has been entered yet.")
  static let purposeInShort = LocalizedText(
    ja: "ヘルスソフトウェアが開発ガイドラインにどこまで適合しているかを評価し、証拠とともに示します。まだ製品がありません。",
    en: "Find out, and prove, how far a product conforms to the health software guideline. "
      + "There is no product yet.")
  static let steps = [
    LocalizedText(
      ja: "製品を登録し、目指すレベル（1〜3）を決めます。",
      en: "Enter a product and choose the level it is to reach, 1 to 3."),
    LocalizedText(
      ja: "要求事項を一つずつ尋ねるので、適合かどうかを答え、根拠を書き、証拠を付けます。",
      en: "You are asked one requirement at a time: judge it, say why, attach the evidence."),
    LocalizedText(
      ja: "レベルに到達したら、適合宣言書と報告書を出力します。",
      en: "When the level is reached, issue the declaration of conformity and its reports."),
  ]
  static let addHere = LocalizedText(ja: "製品を評価する", en: "Assess a product")
  static let seeExample = LocalizedText(
    ja: "記入例を見る（別のファイルに作ります）", en: "Look at the example (in a file of its own)")
  static let otherLanguage = LocalizedText(ja: "English", en: "日本語")
  static let seeKeys = LocalizedText(ja: "すべてのキーを表示する", en: "Show all keys")
  static let addInShell = LocalizedText(
    ja: "コマンドラインから追加することもできます。", en: "You can also add one from the shell:")
  /// A command to copy, in lines that the shell takes as one.
  static func shellCommand(columns: Int, _ language: Language) -> [String] {
    let (name, vendor) =
      language == .ja ? ("病棟ノート", "架空ソフト株式会社") : ("Ward Notes", "Example Ltd")
    let parts = [
      "ghs product add --id ward-notes", "--name \"\(name)\" --version 2.1",
      "--vendor \"\(vendor)\"",
    ]
    let whole = parts.joined(separator: " ")
    guard whole.columnCount > columns else { return [whole] }
    return parts.enumerated().map { place, part in
      (place == 0 ? "" : "  ") + part + (place == parts.count - 1 ? "" : " \\")
    }
  }

  /// Whose name the records will bear.
  static func recordedAs(_ actor: String) -> LocalizedText {
    LocalizedText(
      ja: "判定などの記録には「\(actor)」の名前が残ります。環境変数 GHS_ACTOR で変えられます。",
      en: "Your judgements are recorded under the name “\(actor)”; set GHS_ACTOR to change it.")
  }

  static let notInExample = LocalizedText(
    ja: "これは記入例です。\(key: .openExample) で自分のデータに戻ってから追加してください。",
    en: "This is the example. Go back to your own products with \(key: .openExample) first.")
  static let exampleBanner = LocalizedText(
    ja: "記入例を表示しています。\(key: .openExample) で自分のデータに戻ります。",
    en: "The example: \(key: .openExample) goes back to your own products.")
  static let exampleIsOpen = LocalizedText(
    ja: "記入例を開きました。\(key: .openProduct) で自己評価、\(key: .startGuided) で案内を見られます。",
    en:
      "This is the example. \(key: .openProduct) opens its assessment, \(key: .startGuided) the guided mode."
  )
  static let exampleIsClosed = LocalizedText(
    ja: "自分のデータに戻りました。", en: "These are your own products again.")
}
