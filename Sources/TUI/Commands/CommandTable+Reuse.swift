import GHSModel
import TerminalKit

extension CommandTable {
  /// Looking for evidence that is there.
  static let reuse: [Command] = [
    Command(
      .useFound, [.enter], in: [.reuse],
      name: LocalizedText(ja: "この証拠を使う", en: "use this"),
      help: LocalizedText(
        ja: "選んだ証拠を、この要求事項にも使います。ほかの製品の証拠は、ファイルとともに写します。",
        en:
          "Lets the chosen evidence support the requirement too; that of another product is copied "
          + "with its file.")),
    Command(
      .cancelReuse, [.escape], in: [.reuse],
      name: LocalizedText(ja: "やめる", en: "cancel"),
      help: LocalizedText(ja: "何もせずに、前の画面に戻ります。", en: "Goes back without doing anything.")),
  ]

  /// Other ways to evidence than the form for a document.
  static let waysToEvidence: [Command] = [
    Command(
      .reuseEvidence, [.character("Y"), .function(7)], in: judgedOrGuided.union([.form]),
      footer: false,
      name: LocalizedText(ja: "証拠を再利用", en: "reuse evidence"),
      help: LocalizedText(
        ja: "登録済みの証拠（ほかの製品のものも含む）を検索し、この要求事項にも使います。",
        en: "Finds evidence that is there, of other products too, and uses it for the requirement.")
    ),
    Command(
      .addCertificate, [.character("C")], in: judgedOrGuided.union([.evidence]), footer: false,
      name: LocalizedText(ja: "認証書の追加", en: "add certificate"),
      help: LocalizedText(
        ja: "ISO 13485などの認証書を、規格、認証機関、認証範囲とともに証拠として追加します。",
        en: "Adds a certificate such as ISO 13485 as evidence, with its standard, issuer and scope."
      )
    ),
  ]
}
