extension Completeness {
  /// Why something was left out.
  public enum Reason: String, Codable, Sendable, CaseIterable {
    /// A linked file: it stays where it is, unless the maker asks for linked files to be put in.
    case linked
    /// An address; its content was never in the program.
    case address
    /// Named by title and number alone.
    case noContent = "no-content"
    /// The workspace no longer has the bytes, or they are not the ones that were judged.
    case missing
    /// The audience does not get it.
    case audience
    /// The category is not claimed.
    case notClaimed = "not-claimed"
    /// The content of evidence, where documents alone were written.
    case documentsOnly = "documents-only"
    /// A document in a language or a format that was not asked for.
    case notChosen = "not-chosen"

    /// The reason in a few words.
    public var name: LocalizedText {
      switch self {
      case .linked:
        LocalizedText(
          ja: "リンクしたファイルのため、発行者の手元にある",
          en: "a linked file, which stays with the issuer")
      case .address: LocalizedText(ja: "所在（URL）だけを記録した証拠", en: "evidence at an address (URL)")
      case .noContent:
        LocalizedText(ja: "名称と番号だけを記録した証拠", en: "evidence named by title and number alone")
      case .missing:
        LocalizedText(
          ja: "判定したときの内容のファイルが失われている",
          en: "the file with the content that was judged is lost")
      case .audience: LocalizedText(ja: "公開版には含めない", en: "not for the public")
      case .notClaimed: LocalizedText(ja: "宣言していない要求カテゴリー", en: "the category is not claimed")
      case .documentsOnly:
        LocalizedText(
          ja: "証拠の内容はパッケージにだけ入る",
          en: "the content of evidence goes into packages alone")
      case .notChosen:
        LocalizedText(ja: "書き出すときに選ばなかった言語・形式", en: "a language or format not asked for")
      }
    }

    /// What the issuer can do so that the next package has it; nothing where there is nothing to do.
    public var remedy: LocalizedText? {
      switch self {
      case .linked:
        LocalizedText(
          ja: "発行者が ghs export に --attach を付けると同梱されます。",
          en: "It goes in when the issuer adds --attach to ghs export.")
      case .missing:
        LocalizedText(
          ja: "判定したときの内容のファイルを元の場所に戻すか、ghs evidence edit の --file と --attach で添付し直して評価し直してください。",
          en:
            "Put the file that was judged back in its place, or attach it anew with --file and --attach of "
            + "ghs evidence edit and judge again.")
      case .address, .noContent, .audience, .notClaimed, .documentsOnly, .notChosen: nil
      }
    }

    /// What is left out for this reason.
    var kind: Kind {
      switch self {
      case .linked, .address, .noContent, .missing, .audience, .documentsOnly: .evidence
      case .notClaimed: .category
      case .notChosen: .document
      }
    }

    /// What can be left out.
    enum Kind {
      case evidence, category, document
    }
  }
}
