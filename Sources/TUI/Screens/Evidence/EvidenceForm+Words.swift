import GHSModel
import TerminalKit

extension EvidenceForm {
  /// The words of the form.
  enum Words {
    static let add = LocalizedText(ja: "証拠の追加", en: "Add evidence")
    static let addCertificate = LocalizedText(ja: "認証書の追加", en: "Add a certificate")
    static let titleLabel = LocalizedText(ja: "名称", en: "Title")
    static let requirements = LocalizedText(ja: "要求事項", en: "Supports")
    static let requirementsNote = LocalizedText(
      ja: "この証拠で裏付ける要求事項の番号を、空白で区切って入力します（例：RM-4.2 RM-4.3）。",
      en: "The requirements it supports, their ids separated by spaces (RM-4.2 RM-4.3).")
    static let source = LocalizedText(ja: "内容", en: "Content")
    static let sourceNote = LocalizedText(
      ja: "←→ で選びます。リンク：ファイルを元の場所に置いたまま、変更の有無を確認します。"
        + "添付：写しをワークスペースに保管します。",
      en: "←→ choose. Link: the file stays where it is and is checked for changes. "
        + "Attach: the workspace keeps a copy. None: kept elsewhere.")
    static let changedSourceNote = LocalizedText(
      ja: "ファイルの内容が変わったときは、確認のうえリンク又は添付を選んで保存すると、現在の内容で登録し直します。",
      en: "If the file has changed, read it, choose link or attach and save: its present content "
        + "is recorded.")
    static let location = LocalizedText(ja: "パス・URL", en: "Path or URL")
    static let locationNote = LocalizedText(
      ja: "\(key: .pickFiles) で一覧から選ぶか、パス（Tab で補完）又は https:// で始まるアドレスを入力します。",
      en: "\(key: .pickFiles) lets you choose files. Or type a path, which Tab completes, or an "
        + "address with https://.")
    static let pathMissing = LocalizedText(
      ja: "ファイルのパスを入力するか、内容を「なし」にしてください。",
      en: "Enter the path of a file, or choose “none” as the content.")
    static let number = LocalizedText(ja: "文書番号", en: "Document no.")
    static let revision = LocalizedText(ja: "版", en: "Revision")
    static let section = LocalizedText(ja: "該当箇所", en: "Section")
    static let sectionNote = LocalizedText(
      ja: "要求事項に対応する章、節、ページなど。", en: "The chapter, section or page that matters.")
    static let owner = LocalizedText(ja: "管理者", en: "Owner")
    static let ownerNote = LocalizedText(
      ja: "文書を管理する部署又は担当者。", en: "The department or person that keeps the document.")
    static let custodian = LocalizedText(ja: "保管者", en: "Custodian")
    static let custodianNote = LocalizedText(
      ja: "実際に保管する部署又は担当者。管理者と同じなら空欄のままにします。",
      en: "Who keeps it, if that is not the owner.")
    static let retention = LocalizedText(ja: "保存期間", en: "Retention")
    static let retentionNote = LocalizedText(
      ja: "どこに、いつまで保存するか（例：本社書庫、販売終了後10年）。",
      en: "Where it is kept and for how long (archive, 10 years after the end of sale).")
    static let retainedUntil = LocalizedText(ja: "保存期限", en: "Kept until")
    static let retainedUntilNote = LocalizedText(
      ja: "保存する最後の日。決まっていなければ空欄のままにします。",
      en: "The last day on which it is kept; empty if none is set.")
    static let effectiveDate = LocalizedText(ja: "発効日", en: "Effective")
    static let expiryDate = LocalizedText(ja: "有効期限", en: "Expires")
    static let expiryNote = LocalizedText(
      ja: "有効な最後の日。期限がなければ空欄のままにします。",
      en: "The last day on which it is valid; empty if it does not expire.")
    static let kind = LocalizedText(ja: "種類", en: "Kind")
    static let kinds = [
      LocalizedText(ja: "文書・記録", en: "document"),
      LocalizedText(ja: "認証書", en: "certificate"),
    ]
    static let kindNote = LocalizedText(
      ja: "ISO 13485などの認証書なら → で選びます。規格、認証機関、認証範囲の欄が現れます。",
      en: "For a certificate (ISO 13485, …) choose with →: fields for its standard, issuer and "
        + "scope appear.")
    static let standard = LocalizedText(ja: "規格", en: "Standard")
    static let standardNote = LocalizedText(
      ja: "認証書に書かれた規格と年版（例：ISO 13485:2016）。",
      en: "The standard with its year, as on the certificate (ISO 13485:2016).")
    static let body = LocalizedText(ja: "認証機関", en: "Issued by")
    static let bodyNote = LocalizedText(
      ja: "認証書を発行した機関の名称。", en: "The body that issued the certificate.")
    static let scope = LocalizedText(ja: "認証範囲", en: "Scope")
    static let scopeNote = LocalizedText(
      ja: "認証書の範囲をそのまま写します。この製品の名称がない場合、認証書だけでは証拠になりません。",
      en: "As the certificate words it. If it does not name this product, "
        + "it is no evidence by itself.")
    static let registrationNumber = LocalizedText(ja: "登録番号", en: "Certificate no.")
    static let validUntil = LocalizedText(ja: "認証の期限", en: "Valid until")
    static let certificate = LocalizedText(ja: "認証書", en: "Certificate")

    static let fileTitleNote = LocalizedText(
      ja: "名称はファイル名から付けました（変更可）。ほかは共通です。"
        + "番号、版、該当箇所は、追加した後で証拠ごとに入力できます。",
      en: "Titled by its name; change it as you like. The rest is common to all. Number, revision "
        + "and section can be entered for each afterwards.")

    static func fileTitle(_ place: Int) -> LocalizedText {
      LocalizedText(ja: "名称\(place)", en: "Title \(place)")
    }

    /// Above the fields, where there are several files.
    static func several(_ count: Int, bytes: Int?) -> LocalizedText {
      let size = bytes.map(EvidenceScreen.Words.bytes)
      return LocalizedText(
        ja: "\(count)個のファイル" + (size.map { "（計\($0.ja)）" } ?? "")
          + "を、それぞれ一つの証拠として一度に追加します。",
        en: "\(count) files" + (size.map { " (\($0.en))" } ?? "")
          + ", each a piece of evidence of its own, added in one go.")
    }

    /// The name of a file, the same in both languages.
    static func verbatim(_ name: String) -> LocalizedText { LocalizedText(ja: name, en: name) }

    /// When the same content is evidence already.
    static func known(_ evidence: Evidence) -> LocalizedText {
      let title = evidence.title.truncated(toColumns: 40, ellipsis: "…")
      return LocalizedText(
        ja: "同じ内容のファイルが、証拠\(evidence.id)「\(title)」にあります。",
        en: "The same content is evidence \(evidence.id) “\(title)” already.")
    }

    /// When two of several files are the same.
    static func sameAs(_ place: Int) -> LocalizedText {
      LocalizedText(ja: "名称\(place)のファイルと同じ内容です。", en: "The same content as title \(place).")
    }

    static func change(_ id: EvidenceID) -> LocalizedText {
      LocalizedText(ja: "\(id)の変更", en: "Change \(id)")
    }

    static func added(_ id: EvidenceID) -> LocalizedText {
      LocalizedText(ja: "証拠\(id)を登録しました。", en: "Recorded evidence \(id).")
    }

    static func added(_ count: Int, from first: EvidenceID, to last: EvidenceID) -> LocalizedText {
      LocalizedText(
        ja: "\(count)件の証拠\(first)～\(last)を登録しました。\(key: .undo) でまとめて取り消せます。",
        en: "Recorded \(count) pieces of evidence, \(first) to \(last). "
          + "\(key: .undo) undoes them together.")
    }

    static func unchanged(_ id: EvidenceID) -> LocalizedText {
      LocalizedText(
        ja: "証拠\(id)は元のままです。何も変更していません。", en: "Evidence \(id) is as it was. Nothing was changed.")
    }

    static func changed(_ id: EvidenceID) -> LocalizedText {
      LocalizedText(ja: "証拠\(id)を変更しました。", en: "Changed evidence \(id).")
    }
  }
}
