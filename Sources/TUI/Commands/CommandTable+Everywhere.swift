import GHSModel
import TerminalKit

extension CommandTable {
  /// Moving in lists and texts.
  static let movement: [Command] = [
    Command(
      .up, [.up, .character("k")], in: scrollable, footer: false,
      name: LocalizedText(ja: "上へ", en: "up"),
      help: LocalizedText(ja: "一つ上へ移動します。", en: "Moves up by one.")),
    Command(
      .down, [.down, .character("j")], in: scrollable, footer: false,
      name: LocalizedText(ja: "下へ", en: "down"),
      help: LocalizedText(ja: "一つ下へ移動します。", en: "Moves down by one.")),
    Command(
      .pageUp, [.pageUp, .control("b")], in: scrollable.union([.palette, .reuse]),
      footer: false,
      name: LocalizedText(ja: "前ページ", en: "page up"),
      help: LocalizedText(ja: "1画面分、上へ移動します。", en: "Moves up by a screen.")),
    Command(
      .pageDown, [.pageDown, .control("f"), .character(" ")],
      in: scrollable.union([.palette, .reuse]), footer: false,
      name: LocalizedText(ja: "次ページ", en: "page down"),
      help: LocalizedText(ja: "1画面分、下へ移動します。", en: "Moves down by a screen.")),
    Command(
      .first, [.home, .character("g")], in: scrollable, footer: false,
      name: LocalizedText(ja: "先頭", en: "top"),
      help: LocalizedText(ja: "先頭へ移動します。", en: "Moves to the top.")),
    Command(
      .last, [.end, .character("G")], in: scrollable, footer: false,
      name: LocalizedText(ja: "末尾", en: "bottom"),
      help: LocalizedText(ja: "末尾へ移動します。", en: "Moves to the bottom.")),
  ]

  private static let scrollable: Set<CommandContext> = [
    .products, .facts, .assessment, .requirement, .found, .evidence, .level, .declaration,
    .revision, .reminders, .journal, .guide, .help, .place, .guided, .editions, .migration,
    .conclusion,
  ]

  private static let changing: Set<CommandContext> = [
    .products, .assessment, .requirement, .found, .evidence, .declaration, .journal, .guided,
  ]

  /// What exists on every screen.
  static let everywhere: [Command] = [
    Command(
      .back, [.escape],
      in: [
        .facts, .assessment, .requirement, .found, .evidence, .level, .declaration, .revision,
        .reminders, .journal, .guide, .help, .guided, .place, .editions, .migration,
      ],
      name: LocalizedText(ja: "戻る", en: "back"),
      help: LocalizedText(ja: "一つ前の画面に戻ります。", en: "Goes back to the screen before.")),
    Command(
      .undo, [.character("u")],
      in: changing,
      name: LocalizedText(ja: "取り消す", en: "undo"),
      help: LocalizedText(
        ja: "直前の変更を取り消します。取り消しも記録に残ります。",
        en: "Undoes the last change. The journal keeps both.")),
    Command(
      .redo, [.character("R"), .control("r")], in: changing, footer: false,
      name: LocalizedText(ja: "やり直す", en: "redo"),
      help: LocalizedText(
        ja: "直前に取り消した変更をやり直します。やり直しも記録に残ります。",
        en: "Does again what was undone last. The journal keeps that too.")),
    Command(
      .switchLanguage, [.character("L"), .function(2)], in: [.everywhere],
      name: LocalizedText(ja: "English", en: "日本語"),
      help: LocalizedText(
        ja: "画面の言語を日本語と英語の間で切り替えます。", en: "Switches between Japanese and English.")),
    Command(
      .quit, [.character("q"), .control("c")], in: [.everywhere],
      name: LocalizedText(ja: "終了", en: "quit"),
      help: LocalizedText(
        ja: "終了します。判定などの変更は、その都度保存されています。",
        en: "Ends the program. Every change has already been stored.")),
    Command(
      .help, [.character("?"), .function(1)], in: [.everywhere], footer: false,
      name: LocalizedText(ja: "ヘルプ", en: "help"),
      help: LocalizedText(ja: "すべてのキーを表示します。", en: "Shows all keys.")),
    Command(
      .suspend, [.control("z")], in: [.everywhere], footer: false,
      name: LocalizedText(ja: "中断", en: "suspend"),
      help: LocalizedText(
        ja: "シェルに一時的に戻ります。fg コマンドで再開します。",
        en: "Returns to the shell for a while; fg continues.")),
    Command(
      .redraw, [.control("l")], in: [.everywhere], footer: false,
      name: LocalizedText(ja: "再描画", en: "redraw"),
      help: LocalizedText(ja: "画面を描き直します。", en: "Draws the whole screen anew.")),
  ]
}
