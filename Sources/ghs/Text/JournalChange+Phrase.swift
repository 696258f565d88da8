import GHSModel
import GHSStore

extension JournalChange {
  /// The change as a phrase.
  var phrase: LocalizedText {
    switch self {
    case .product(let id, let fields): LocalizedText(ja: "\(id)", en: "\(id)").naming(fields)
    case .judgement(let id, let from, let to) where from == to:
      LocalizedText(ja: "\(id) \(to.name.ja)（記載の変更）", en: "\(id) \(to.name.en) (reworded)")
    case .judgement(let id, let from, let to):
      LocalizedText(
        ja: "\(id) \(from.name.ja)→\(to.name.ja)", en: "\(id) \(from.name.en) → \(to.name.en)")
    case .evidence(let id, let title): LocalizedText(ja: "\(id) \(title)", en: "\(id) \(title)")
    case .declaration(_, let number, let status, let fields):
      LocalizedText(
        ja: "\(number.isEmpty ? "（番号未記入）" : number) \(status?.name.ja ?? "破棄")",
        en: "\(number.isEmpty ? "(no number)" : number) \(status?.name.en ?? "discarded")"
      ).naming(fields)
    case .catalogue(let reference):
      LocalizedText(
        ja: "\(reference.id) \(reference.edition)", en: "\(reference.id) \(reference.edition)")
    }
  }
}

extension LocalizedText {
  /// The text, and in brackets what was changed.
  fileprivate func naming(_ fields: [JournalField]) -> LocalizedText {
    guard !fields.isEmpty else { return self }
    let names = fields.map(\.name)
    return LocalizedText(
      ja: "\(ja)（\(names.map(\.ja).joined(separator: "、"))）",
      en: "\(en) (\(names.map(\.en).joined(separator: ", ")))")
  }
}

extension JournalEntry {
  /// What was done, to what: `適合 RM-4.3 未評価→適合`; long lists are cut, with their number.
  var phrase: LocalizedText {
    let shown = changes.prefix(3).map(\.phrase)
    let more = changes.count > 3 ? changes.count : 0
    return LocalizedText(
      ja: operationName.ja + (shown.isEmpty ? "" : "：" + shown.map(\.ja).joined(separator: "、"))
        + (more > 0 ? " など \(more) 件" : ""),
      en: operationName.en + (shown.isEmpty ? "" : ": " + shown.map(\.en).joined(separator: ", "))
        + (more > 0 ? ", … (\(more) in all)" : ""))
  }
}
