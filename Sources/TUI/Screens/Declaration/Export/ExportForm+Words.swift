import GHSModel

extension ExportForm {
  /// The words of the form.
  enum Words {
    static let title = LocalizedText(ja: "文書の出力", en: "Export")
    static let kind = LocalizedText(ja: "出力するもの", en: "What")
    static let kindNote = LocalizedText(
      ja: "パッケージは、受け取った人が ghs verify などで検証できる一つのZIPファイルです。",
      en: "A package is one archive that its receiver can check with ghs verify and other tools.")
    static let folder = LocalizedText(ja: "フォルダー", en: "Folder")
    static let folderNote = LocalizedText(
      ja: "出力先のフォルダー。なければ作成します。Tab で補完し、Enter で出力します。",
      en: "Where to write; created if it is not there. Tab completes, Enter writes.")
    static let file = LocalizedText(ja: "ファイル", en: "File")
    static let fileNote = LocalizedText(
      ja: "ZIPファイルの名前。Tab で補完し、Enter で出力します。",
      en: "The archive to write. Tab completes, Enter writes.")
    static let newFolder = LocalizedText(
      ja: "この入力で始まるフォルダーはありません。出力するときに作成します。",
      en: "No folder begins like this; it is created when you write.")
    static let newFile = LocalizedText(
      ja: "この入力で始まるフォルダーはありません。この名前のファイルに出力します。",
      en: "No folder begins like this; the archive will have this name.")
    static let languages = LocalizedText(ja: "言語", en: "Language")
    static let japanese = LocalizedText(ja: "日本語", en: "Japanese")
    static let english = LocalizedText(ja: "英語", en: "English")
    static let both = LocalizedText(ja: "両方", en: "both")
    static let audience = LocalizedText(ja: "渡す相手", en: "Audience")
    static let full = LocalizedText(ja: "秘密を守る相手（全内容）", en: "in confidence")
    static let `public` = LocalizedText(ja: "公開", en: "public")
    static let audienceNote = LocalizedText(
      ja: "公開版には、判定の根拠と証拠の中身を入れず、後で照合できる値だけを入れます。",
      en: "A public package has no rationale and no evidence, only what lets them be checked later."
    )
    static let linked = LocalizedText(ja: "リンクした証拠", en: "Linked")
    static let leaveOut = LocalizedText(ja: "入れない", en: "leave out")
    static let putIn = LocalizedText(ja: "入れる", en: "put in")
    static let linkedNote = LocalizedText(
      ja: "入れなければ、別に渡さない限り、受け取った人は中身を確かめられません。",
      en: "Left out, they can be checked only when you hand them over separately.")

    static func name(_ kind: Kind) -> LocalizedText {
      switch kind {
      case .documents: LocalizedText(ja: "文書", en: "documents")
      case .package: LocalizedText(ja: "パッケージ", en: "package")
      case .assessment: LocalizedText(ja: "自己評価", en: "assessment")
      }
    }

    static func what(_ kind: Kind, _ declaration: Declaration?) -> LocalizedText {
      guard let declaration, kind != .assessment else {
        return LocalizedText(
          ja: "現在の自己評価を一つのZIPファイルにします。宣言はしません。",
          en: "Packs the assessment as it stands. It declares nothing.")
      }
      let number = declaration.content.number
      switch (kind, declaration.status == .draft) {
      case (.documents, true):
        return LocalizedText(
          ja: "下書きと適合報告書を、現在の自己評価から出力します。発行前の文書であることが明記されます。",
          en: "Writes the draft and its conformity reports, marked as not issued.")
      case (.documents, false):
        return LocalizedText(
          ja: "適合宣言書\(number)と適合報告書を、発行時の記録から出力します（PDF、HTML、JSON）。",
          en: "Writes declaration \(number) and its conformity reports as they were issued "
            + "(PDF, HTML, JSON).")
      case (_, true):
        return LocalizedText(
          ja: "下書きと裏付けの一式を、一つのZIPファイルにします。発行前であることが明記されます。",
          en: "Packs the draft with all it rests on, marked as not issued.")
      case (_, false):
        return LocalizedText(
          ja: "適合宣言書\(number)と裏付けの一式を、発行時の記録から一つのZIPファイルにします。",
          en: "Packs declaration \(number) as it was issued, with all it rests on.")
      }
    }

    /// A passphrase is asked for by OpenSSH, which needs the terminal for itself.
    static func signing(_ product: ProductID, _ kind: Kind) -> LocalizedText {
      let subject = kind == .assessment ? "--assessment " : ""
      let command = "ghs export \(product) \(subject)--package FILE --sign KEY"
      return LocalizedText(ja: "署名するには：\(command)", en: "To sign it: \(command)")
    }

    static let replace = LocalizedText(ja: "上書きする", en: "Replace them")
    static let keep = LocalizedText(ja: "上書きしない", en: "Keep them")

    static func askToReplace(_ count: Int) -> LocalizedText {
      LocalizedText(
        ja: "出力先に、内容の異なる同名のファイルが\(count)個あります。上書きしますか。",
        en: count == 1
          ? "A file with the same name and other content is there already. Replace it?"
          : "\(count) files with the same names and other content are there already. Replace them?")
    }

    static let writeAsIssued = LocalizedText(ja: "発行時の内容で出力する", en: "Write what was issued")
    static let writeNothing = LocalizedText(ja: "出力しない", en: "Write nothing")

    static func askToWrite(_ changes: [LocalizedText]) -> LocalizedText {
      let shown = changes.prefix(3)
      let more = changes.count - shown.count
      return LocalizedText(
        ja: "発行後に自己評価が変わっています。" + shown.map(\.ja).joined()
          + (more > 0 ? "ほか\(more)件。" : "") + "完全性の申告にその旨が記載されます。",
        en: "The assessment has changed since it was issued. "
          + shown.map(\.en).joined(separator: " ") + (more > 0 ? " And \(more) more." : "")
          + " The statement of completeness will say so.")
    }

    static func exported(_ count: Int, _ folder: String) -> LocalizedText {
      LocalizedText(
        ja: "\(count)個のファイルを \(folder) に出力しました。",
        en: "Wrote \(count) " + (count == 1 ? "file" : "files") + " to \(folder).")
    }

    static func packed(_ file: String) -> LocalizedText {
      LocalizedText(ja: "パッケージを \(file) に出力しました。", en: "Wrote the package to \(file).")
    }

    static func both(_ done: LocalizedText, _ remark: LocalizedText) -> LocalizedText {
      LocalizedText(ja: done.ja + remark.ja, en: done.en + " " + remark.en)
    }
  }
}
