import GHSModel
import GHSStore

extension JournalField {
  /// The fact as it is labelled on screens and in documents.
  var name: LocalizedText {
    switch self {
    case .safetyClass: LocalizedText(ja: "安全クラス", en: "safety class")
    case .classification: LocalizedText(ja: "安全クラスの分類", en: "classification")
    case .scope: LocalizedText(ja: "適用範囲の回答", en: "scope answers")
    case .content: LocalizedText(ja: "ファイル・URL", en: "file or address")
    case .keeping: LocalizedText(ja: "保管", en: "keeping")
    case .certificate: LocalizedText(ja: "認証", en: "certificate")
    case .claimedLevel: LocalizedText(ja: "宣言するレベル", en: "level claimed")
    case .claimedCategories: LocalizedText(ja: "宣言する要求カテゴリー", en: "categories claimed")
    case .oem: LocalizedText(ja: "OEM供給", en: "OEM supply")
    case .application: LocalizedText(ja: "登録申請書の記入", en: "application form")
    case .registration: LocalizedText(ja: "登録の記録", en: "registration")
    default: InputError.Field(rawValue: rawValue)?.name ?? LocalizedText(ja: rawValue, en: rawValue)
    }
  }
}
