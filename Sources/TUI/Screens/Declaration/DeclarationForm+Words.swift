import GHSModel

extension DeclarationForm {
  /// The words of the form.
  enum Words {
    static let begin = LocalizedText(ja: "下書きの作成", en: "New draft")
    static let edit = LocalizedText(ja: "下書きの編集", en: "Draft")
    static let number = LocalizedText(ja: "a) 識別番号", en: "a) Number")
    static let numberNote = LocalizedText(
      ja: "宣言書ごとに異なる番号です（例：WN-2026-01）。",
      en: "Identifies the declaration; no two have the same (WN-2026-01).")
    static let claimedLevel = LocalizedText(ja: "d) 宣言レベル", en: "d) Level claimed")
    static let claimedLevelNote = LocalizedText(
      ja: "←→ で選びます。現在満たしているレベルより低いレベルを宣言することもできます。",
      en: "←→ choose. A lower level than the eligible one may be claimed.")
    static let noLevel = LocalizedText(ja: "未選択", en: "none")
    static let claimedCategories = LocalizedText(ja: "d) カテゴリー", en: "d) Categories")
    static let claimedCategoriesNote = LocalizedText(
      ja: "適合を宣言する要求カテゴリー。←→ で移動し、空白キーで選択・解除します。宣言レベルと一致させます。",
      en: "The categories claimed to conform. ←→ move, Space marks. They must give the level.")
    static let issuerName = LocalizedText(ja: "b) 発行者の名称", en: "b) Issuer")
    static let issuerAddress = LocalizedText(ja: "b) 連絡先住所", en: "b) Address")
    static let issuerAddressNote = LocalizedText(
      ja: "複数行で入力できます。Tab で次の項目へ移動します。", en: "Several lines; Tab goes on.")
    static let place = LocalizedText(ja: "f) 発行場所", en: "f) Place of issue")
    static let placeNote = LocalizedText(
      ja: "市区町村など。発行日は、発行した日になります。",
      en: "Town or city. The date is the day of issue.")
    static let signatoryName = LocalizedText(ja: "g) 署名者の氏名", en: "g) Signatory")
    static let signatoryFunction = LocalizedText(ja: "g) 署名者の役職", en: "g) Function")
    static let signatoryFunctionNote = LocalizedText(
      ja: "発行者を代表して署名する権限を示す役職。", en: "The function in which the signatory signs for the issuer.")
    static let reviewerName = LocalizedText(ja: "確認者の氏名", en: "Reviewer")
    static let reviewerNote = LocalizedText(
      ja: "適合を確認した人。署名者とは別の人にします（JIS Q 17050-1箇条5）。",
      en: "Who reviewed conformity; not the signatory (ISO/IEC 17050-1, clause 5).")
    static let reviewerFunction = LocalizedText(ja: "確認者の役職", en: "Function")
    static let validity = LocalizedText(ja: "h) 有効性の限定", en: "h) Validity")
    static let validityNote = LocalizedText(
      ja: "有効期間、対象の版など。限定がなければ「限定なし」と書きます。",
      en: "Period, versions and the like; write “none” if there are no limits.")
    static let supplement = LocalizedText(ja: "補足情報", en: "Supplement")
    static let supplementNote = LocalizedText(
      ja: "宣言書に添える説明。空欄でも構いません。", en: "Anything else to say; may stay empty.")
    static let complete = LocalizedText(
      ja: "記載は揃っています。保存すると \(key: .issueDraft) で発行できます。",
      en: "Nothing is missing. Save, then issue with \(key: .issueDraft).")

    static func level(_ level: Int) -> LocalizedText {
      LocalizedText(ja: "\(level)", en: "\(level)")
    }

    static func open(_ count: Int) -> LocalizedText {
      LocalizedText(ja: "発行まで残り\(count)件", en: "To settle: \(count)")
    }

    static func missing(_ letters: String) -> LocalizedText {
      LocalizedText(ja: "未記入\(letters)", en: "missing \(letters)")
    }

    static let separator = LocalizedText(ja: "、", en: ", ")

    /// A reason in a few words; the screen below has the sentence.
    static func short(_ reason: Finding) -> LocalizedText {
      shortReasons[reason.rule] ?? LocalizedText(ja: "要是正の指摘", en: "a blocking finding")
    }

    private static let shortReasons: [String: LocalizedText] = [
      "declaration-number-in-use": LocalizedText(ja: "番号が使用済み", en: "number in use"),
      "claimed-level-above-eligible": LocalizedText(
        ja: "満たしていないレベル", en: "level not reached"),
      "claimed-category-does-not-conform": LocalizedText(
        ja: "適合していないカテゴリー", en: "category not conforming"),
      "claimed-categories-do-not-give-level": LocalizedText(
        ja: "レベルとカテゴリーの不一致", en: "categories do not give the level"),
      "oem-level-above-supplier": LocalizedText(
        ja: "OEM供給者のレベル", en: "level of the OEM supplier"),
      "oem-declaration-not-checked": LocalizedText(
        ja: "OEM供給者の宣言の確認", en: "check of the OEM supplier's declaration"),
      "reviewer-is-signatory": LocalizedText(
        ja: "確認者（署名者以外の人）", en: "reviewer other than the signatory"),
    ]

    static func saved(open count: Int) -> LocalizedText {
      guard count > 0 else {
        return LocalizedText(
          ja: "下書きを保存しました。\(key: .issueDraft) で発行できます。",
          en: "Saved the draft. \(key: .issueDraft) issues it.")
      }
      return LocalizedText(
        ja: "下書きを保存しました。発行まで残り\(count)件です。",
        en: "Saved the draft. \(count) to settle before it can be issued.")
    }
  }
}
