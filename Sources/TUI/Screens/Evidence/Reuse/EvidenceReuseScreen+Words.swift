import GHSModel

extension EvidenceReuseScreen {
  /// The words of using evidence again.
  enum Words {
    static let prompt = LocalizedText(ja: "検索：", en: "Search:")
    static let placeholder = LocalizedText(
      ja: "名称、文書番号、ファイル名、要求事項（かなでも可）",
      en: "title, document number, file name or requirement")
    static let hint = LocalizedText(
      ja: "\(key: .useFound) で、選んだ証拠をこの要求事項にも使います。",
      en: "\(key: .useFound) uses the chosen evidence for this, too.")
    static let owner = LocalizedText(ja: "製品", en: "Product")
    static let inUse = LocalizedText(ja: "使用中", en: "in use")
    static let isUsed = LocalizedText(
      ja: "すでにこの要求事項の証拠です。", en: "It supports this requirement already.")
    static let nothing = LocalizedText(
      ja: "見つかりません。文字を減らすか、言い換えてください。",
      en: "Nothing has all of that. Type less, or say it otherwise.")
    static let noneAtAll = LocalizedText(
      ja: "証拠がまだ登録されていません。", en: "No evidence has been recorded yet.")

    static func title(_ requirements: [RequirementID]) -> LocalizedText {
      let first = requirements.first?.rawValue ?? ""
      let more = requirements.count - 1
      return LocalizedText(
        ja: "登録済みの証拠を使う：\(first)" + (more > 0 ? "ほか\(more)件" : ""),
        en: "Reuse evidence for \(first)" + (more > 0 ? " and \(more) more" : ""))
    }

    /// What becomes of evidence of another product.
    static func willBeCopied(_ owner: Product, _ evidence: Evidence) -> LocalizedText {
      let (ja, en): (String, String) =
        switch evidence.content {
        case .none: ("", "")
        case .url: ("URLとともに", " with its address")
        case .file(let file) where file.custody == .attached: ("添付ファイルとともに", " with its attachment")
        case .file: ("ファイルへのリンクとともに", " with the link to its file")
        }
      return LocalizedText(
        ja: "「\(owner.name)」の証拠です。\(ja)この製品に写します。",
        en: "Evidence of \(owner.name). It is copied to this product\(en).")
    }

    /// After evidence of another product was copied.
    static func copied(
      _ id: EvidenceID, of owner: String, as copy: Evidence
    ) -> LocalizedText {
      LocalizedText(
        ja: "「\(owner)」の証拠\(id)を\(copy.id)として写しました。\(key: .undo) で取り消せます。",
        en: "Copied evidence \(id) of \(owner) as \(copy.id). \(key: .undo) undoes this.")
    }
  }
}
