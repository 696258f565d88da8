import GHSModel
import TerminalKit

extension CommandTable {
  /// The declaration screen.
  static let declaration: [Command] = [
    Command(
      .editDraft, [.character("e")], in: [.declaration],
      name: LocalizedText(ja: "下書き", en: "draft"),
      help: LocalizedText(
        ja: "適合宣言書の下書きを作成又は編集します。",
        en: "Begins the draft of a declaration, or goes on with it.")),
    Command(
      .issueDraft, [.character("i")], in: [.declaration],
      name: LocalizedText(ja: "発行", en: "issue"),
      help: LocalizedText(
        ja: "証拠ファイルを読み直して発行できるか調べ、確認のうえ下書きを発行します。",
        en: "Reads the evidence files again, then asks whether to issue the draft.")),
    Command(
      .exportDocuments, [.character("o")], in: [.declaration],
      name: LocalizedText(ja: "出力", en: "export"),
      help: LocalizedText(
        ja: "選んだ宣言書と適合報告書をフォルダーに、または裏付けの一式を検証できる一つのパッケージに出力します。",
        en: "Writes the chosen declaration and its reports to a folder, or all it rests on into a "
          + "package that its receiver can check.")),
    Command(
      .reviseDeclaration, [.character("v")], in: [.declaration],
      name: LocalizedText(ja: "改訂", en: "revise"),
      help: LocalizedText(
        ja: "前回の宣言書からの変更を確かめて、改訂の下書きを作ります。",
        en: "Shows what has changed since the last declaration, then begins its revision.")),
    Command(
      .withdrawDeclaration, [.character("W")], in: [.declaration],
      name: LocalizedText(ja: "撤回", en: "withdraw"),
      help: LocalizedText(
        ja: "発行済みの宣言書を、理由を書いて撤回します。",
        en: "Takes the issued declaration back, with a reason.")),
    Command(
      .discardDraft, [.character("x")], in: [.declaration],
      name: LocalizedText(ja: "下書きを破棄", en: "discard draft"),
      help: LocalizedText(ja: "下書きを破棄します。", en: "Throws the draft away.")),
    Command(
      .editSupply, [.character("m")], in: [.declaration],
      name: LocalizedText(ja: "OEM供給", en: "OEM supply"),
      help: LocalizedText(
        ja: "製品の供給者と、その宣言の内容を確認したことを、下書きに記入します（OEM）。",
        en: "States in the draft who supplies the product and that its declaration was checked.")),
    Command(
      .editApplication, [.character("a")], in: [.declaration],
      name: LocalizedText(ja: "登録申請書", en: "application form"),
      help: LocalizedText(
        ja: "控えとして残す登録申請書の欄を、下書きに記入します（制度は終了しています）。",
        en: "Fills in the application form kept with the draft; the scheme has ended.")),
    Command(
      .recordRegistration, [.character("r")], in: [.declaration],
      name: LocalizedText(ja: "過去の登録", en: "past registration"),
      help: LocalizedText(
        ja: "選んだ宣言書の、終了した制度への過去の登録を記録します。",
        en: "Records the registration that the chosen declaration had under the ended scheme.")),
  ]
}
