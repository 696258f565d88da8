import GHSModel

extension ProductForm {
  /// The words of the form.
  enum Words {
    static let add = LocalizedText(ja: "製品の追加", en: "Add product")
    static let edit = LocalizedText(ja: "製品の編集", en: "Edit product")
    static let id = LocalizedText(ja: "識別名", en: "Id")
    static let idNote = LocalizedText(
      ja: "コマンドラインで使う短い名前です。英小文字、数字、ハイフンで付けます。後から変更できません。",
      en: "A short name for the command line: lower-case letters, digits, hyphens. "
        + "It cannot be changed later.")

    /// Below a version with full-width digits, as an input method leaves them.
    static func fullWidth(_ plain: String) -> LocalizedText {
      LocalizedText(
        ja: "全角の数字です。半角なら\(plain)です。", en: "These are full-width digits; in ASCII: \(plain)")
    }
    static let name = LocalizedText(ja: "製品名", en: "Name")
    static let version = LocalizedText(ja: "バージョン", en: "Version")
    static let vendor = LocalizedText(ja: "製造業者等", en: "Vendor")
    static let intendedUse = LocalizedText(ja: "意図する使用", en: "Intended use")
    static let intendedUseNote = LocalizedText(
      ja: "だれが、どこで、何のために使う製品かを書きます。適合宣言書にも記載されます。",
      en: "Who uses the product, where and for what. It is printed on the declaration.")
    static let safetyClass = LocalizedText(ja: "安全クラス", en: "Safety class")
    static let safetyClassNote = LocalizedText(
      ja: "JIS T 2304の箇条4.3によるソフトウェア安全クラスです。左右の矢印キーで選びます。未分類の間はCとして扱います。",
      en: "Software safety class (IEC 62304, 4.3), treated as C until set. "
        + "Choose with the left and right arrows.")
    static let edition = LocalizedText(ja: "評価に使う版", en: "Edition")
    static let editionNote = LocalizedText(
      ja: "評価に使う要求事項カタログの版です。左右の矢印キーで選びます。後から \(key: .showEditions) で別の版に移行できます。",
      en: "The left and right arrows choose. \(key: .showEditions) in the assessment goes over to "
        + "another edition later.")
    static let unclassified = LocalizedText(ja: "未分類", en: "not set")

    static func name(_ value: SafetyClass) -> LocalizedText {
      LocalizedText(ja: value.rawValue, en: value.rawValue)
    }

    static func classified(as classification: SafetyClassification) -> LocalizedText {
      let name = classification.safetyClass.rawValue
      return LocalizedText(
        ja: "安全クラスは\(name)に分類されています（\(classification.decidedBy)、\(classification.date)）。"
          + "一覧で \(key: .classify) を押すと分類し直せます。",
        en:
          "Safety class \(name), decided by \(classification.decidedBy) on \(classification.date). "
          + "\(key: .classify) in the list classifies it anew.")
    }

    static func offer(after name: String) -> LocalizedText {
      LocalizedText(
        ja: "「\(name)」を追加しました。この製品がガイドラインの対象かどうか、先に確かめますか。"
          + "「はい」「いいえ」「不明」で答える5、6問です。",
        en:
          "Added “\(name)”. Do you want to find out first whether the guideline is for this product? "
          + "Five or six questions: yes, no, not known.")
    }

    static let answerNow = LocalizedText(ja: "質問に答える", en: "Answer the questions now")
    static let assessNow = LocalizedText(
      ja: "あとで答える（\(key: .answerScope)）。自己評価を始める",
      en: "Later, with \(key: .answerScope); start the assessment")
    static let guideMe = LocalizedText(
      ja: "あとで答える（\(key: .answerScope)）。案内に従って一つずつ評価する",
      en: "Later, with \(key: .answerScope); be led, one requirement at a time")
    static let stay = LocalizedText(
      ja: "あとで答える（\(key: .answerScope)）。製品一覧に戻る",
      en: "Later, with \(key: .answerScope); back to the list")

    static func changed(_ name: String) -> LocalizedText {
      LocalizedText(ja: "「\(name)」を変更しました。", en: "Changed “\(name)”.")
    }
  }
}
