import GHSModel
import TerminalKit

extension CommandTable {
  /// Other ways to evidence than the form for a document.
  static let waysToEvidence: [Command] = [
    Command(
      .addCertificate, [.character("C")], in: judgedOrGuided.union([.evidence]), footer: false,
      name: LocalizedText(ja: "認証書の追加", en: "add certificate"),
      help: LocalizedText(
        ja: "ISO 13485 などの認証書を、規格、認証機関、認証範囲とともに証拠として追加します。",
        en: "Adds a certificate such as ISO 13485 as evidence, with its standard, issuer and scope."
      )
    )
  ]
}
