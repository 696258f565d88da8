import GHSModel
import TerminalKit

extension DeclarationScreen {
  /// The words of the declarations.
  enum Words {
    static let title = LocalizedText(ja: "適合宣言書", en: "Declaration")
    static let nature = LocalizedText(
      ja: "供給者適合宣言（JIS Q 17050-1）であり認証ではありません",
      en: "A self-declaration (ISO/IEC 17050-1), not a certification")
    static let number = LocalizedText(ja: "識別番号", en: "Number")
    static let status = LocalizedText(ja: "状態", en: "Status")
    static let level = LocalizedText(ja: "レベル", en: "Level")
    static let date = LocalizedText(ja: "発行日", en: "Issued on")
    static let noNumber = LocalizedText(ja: "（番号未記入）", en: "(no number)")
    static let none = LocalizedText(
      ja: "適合宣言書はまだありません。宣言書は、下書きを作成し、不足がなくなったら発行します。"
        + "発行した内容は凍結され、後から自己評価が変わっても書き換わりません。",
      en: "There is no declaration yet. Write a draft and issue it once nothing is missing. "
        + "What is issued is frozen and does not change with the assessment.")
    static let beginHere = LocalizedText(ja: "下書きを作成します。", en: "Begin a draft.")
    static let noDeclaration = LocalizedText(
      ja: "適合宣言書がまだありません。\(key: .editDraft) で下書きを作成してください。",
      en: "There is no declaration yet. Begin a draft with \(key: .editDraft).")
    static let noDraft = LocalizedText(
      ja: "下書きがありません。\(key: .editDraft) で作成するか、\(key: .reviseDeclaration) で発行済みの宣言書を改訂してください。",
      en:
        "There is no draft. Begin one with \(key: .editDraft), or revise with \(key: .reviseDeclaration)."
    )
    static let draftExists = LocalizedText(
      ja: "下書きがすでにあります。\(key: .editDraft) で編集してください。",
      en: "There is a draft already. Go on with \(key: .editDraft).")
    static let nothingToRevise = LocalizedText(
      ja: "改訂する宣言書がありません。\(key: .editDraft) で下書きを作成してください。",
      en: "There is nothing to revise. Begin a draft with \(key: .editDraft).")
    static let chosenNotInForce = LocalizedText(
      ja: "撤回できるのは有効な適合宣言書だけです。一覧で選んでください。",
      en: "Only the declaration in force can be withdrawn. Choose it in the list.")
    static let reviseInstead = LocalizedText(
      ja: "発行済みの適合宣言書は変更できません。\(key: .reviseDeclaration) で改訂の下書きを作ってください。",
      en:
        "An issued declaration cannot be changed. Begin a draft of its revision with \(key: .reviseDeclaration)."
    )
    static let noneInForce = LocalizedText(
      ja: "発行済みの宣言書がありません。", en: "No declaration is in force.")
    static let alreadyReading = LocalizedText(
      ja: "詳細を表示しています。", en: "This is the full text.")
    static let mayBeIssued = LocalizedText(
      ja: "記載は揃っています。\(key: .issueDraft) で証拠ファイルを読み直し、発行できます。",
      en: "Nothing is missing. \(key: .issueDraft) reads the evidence files again and issues it.")
    static let upToDate = LocalizedText(
      ja: "有効です。発行後、自己評価は変わっていません。",
      en: "In force. The assessment has not changed since.")
    static let stale = LocalizedText(
      ja:
        "発行後に自己評価が変わりました。\(key: .reviseDeclaration) で改訂するか、\(key: .withdrawDeclaration) で撤回してください。",
      en:
        "The assessment has changed since. Revise it with \(key: .reviseDeclaration) or withdraw it with \(key: .withdrawDeclaration)."
    )
    static func superseded(by next: DeclarationCitation?) -> LocalizedText {
      guard let next else {
        return LocalizedText(
          ja: "後から発行した宣言書に置き換わりました。", en: "Replaced by a later declaration.")
      }
      return LocalizedText(
        ja: "\(next.issuedOn)に発行した\(next.number)に置き換わりました。",
        en: "Replaced by \(next.number), issued on \(next.issuedOn).")
    }

    static let missing = LocalizedText(ja: "（未記入）", en: "(missing)")
    static let claim = LocalizedText(ja: "宣言の内容", en: "Claim")
    static let object = LocalizedText(ja: "宣言の対象", en: "Object")
    static let requirements = LocalizedText(ja: "要求事項", en: "Requirements")
    static let issuer = LocalizedText(ja: "発行者", en: "Issuer")
    static let address = LocalizedText(ja: "連絡先住所", en: "Address")
    static let place = LocalizedText(ja: "発行場所", en: "Place")
    static let signatory = LocalizedText(ja: "署名者", en: "Signatory")
    static let reviewer = LocalizedText(ja: "確認者", en: "Reviewer")
    static let validity = LocalizedText(ja: "有効性の限定", en: "Validity")
    static let supplement = LocalizedText(ja: "補足情報", en: "Supplement")

    static func person(_ name: String, _ function: String) -> LocalizedText {
      LocalizedText(ja: "\(function)　\(name)", en: "\(name), \(function)")
    }

    static func catalogue(_ reference: CatalogueReference) -> LocalizedText {
      LocalizedText(
        ja: "要求事項カタログ\(reference.id) \(reference.edition)",
        en: "catalogue \(reference.id) \(reference.edition)")
    }

    /// The level and the categories of a content; empty when neither is chosen.
    static func claim(_ content: DeclarationContent) -> LocalizedText {
      let categories = content.claimedCategories.map(\.rawValue).joined(separator: ", ")
      let level = content.claimedLevel.map {
        LocalizedText(ja: "レベル\($0)", en: "level \($0)")
      }
      guard !categories.isEmpty else { return level ?? LocalizedText(ja: "", en: "") }
      return LocalizedText(
        ja: "\(level?.ja ?? "レベル未選択")（\(categories)）",
        en: "\(level?.en ?? "no level") (\(categories))")
    }

    static func proposal(_ content: DeclarationContent) -> LocalizedText {
      guard content.claimedLevel != nil else {
        return LocalizedText(
          ja: "現在満たしているレベルはありません。レベルの画面で、あと何が必要か確認できます。",
          en: "The product is not eligible for any level yet. The level screen says what is needed."
        )
      }
      let claim = claim(content)
      return LocalizedText(
        ja: "現在の自己評価では\(claim.ja)を宣言できます。",
        en: "As assessed, \(claim.en) can be declared.")
    }

    static func mayNotBeIssued(_ count: Int) -> LocalizedText {
      LocalizedText(
        ja: "まだ発行できません。次の\(count)件を解消してください（\(key: .editDraft) で編集）。",
        en: "It cannot be issued yet. To settle: \(count) (\(key: .editDraft) edits the draft).")
    }

    static func withdrawn(on day: CalendarDate) -> LocalizedText {
      LocalizedText(ja: "\(day)に撤回しました。理由：", en: "Withdrawn on \(day), because:")
    }

    static func files(_ count: Int) -> LocalizedText {
      LocalizedText(
        ja: "出力したファイル（\(count)件）", en: "Written: \(count) " + (count == 1 ? "file" : "files"))
    }
  }
}
