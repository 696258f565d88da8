import GHSModel
import TerminalKit

extension RequirementSearch {
  /// The words of the search.
  enum Words {
    static let prompt = LocalizedText(ja: "検索：", en: "Search:")
    static let placeholder = LocalizedText(
      ja: "番号、箇条、言葉（かなでも可）", en: "id, clause or words")
    static let nothing = LocalizedText(
      ja: "見つかりません。文字を減らすか、言い換えてください。\(key: .searchCancel) で元の位置に戻ります。",
      en:
        "Nothing has all of that. Type less, or say it otherwise; \(key: .searchCancel) goes back.")
    static let typingHint = LocalizedText(
      ja: "右端：見つかった場所（表題にある場合は空欄）",
      en: "Right: where it was found; empty if in the title.")

    static func count(_ count: Int) -> LocalizedText {
      LocalizedText(ja: "\(count)件", en: count == 1 ? "1 match" : "\(count) matches")
    }

    /// While what was found is gone through.
    static func held(_ text: String, place: Int?, of count: Int) -> LocalizedText {
      let shown = text.truncated(toColumns: 20, ellipsis: "…")
      let counts = place.map {
        LocalizedText(ja: "\($0 + 1)/\(count)件目（一覧順）", en: "\($0 + 1) of \(count) (list order)")
      }
      let keys = LocalizedText(
        ja: "　\(key: .nextMatch) 次　\(key: .previousMatch) 前　\(key: .back) 終了",
        en: "  \(key: .nextMatch) next  \(key: .previousMatch) previous  \(key: .back) ends")
      return LocalizedText(
        ja: "検索「\(shown)」" + (counts?.ja ?? "\(count)件") + keys.ja,
        en: "“\(shown)” " + (counts?.en ?? "\(count)") + keys.en)
    }

    /// Where something was found, in a few columns.
    static func name(of field: SearchField) -> LocalizedText {
      switch field {
      case .id: LocalizedText(ja: "番号", en: "id")
      case .clauses: LocalizedText(ja: "箇条", en: "clause")
      case .title: LocalizedText(ja: "表題", en: "title")
      case .question: LocalizedText(ja: "問", en: "question")
      case .guidance: LocalizedText(ja: "手引き", en: "guidance")
      case .evidenceExamples: LocalizedText(ja: "証拠の例", en: "evidence")
      case .commonGaps: LocalizedText(ja: "不備", en: "gaps")
      case .notApplicableWhen: LocalizedText(ja: "非適用", en: "n/a")
      case .example: LocalizedText(ja: "記入例", en: "example")
      case .seeAlso: LocalizedText(ja: "関連", en: "see also")
      case .guideline: LocalizedText(ja: "節", en: "section")
      case .replaces: LocalizedText(ja: "旧番号", en: "former id")
      }
    }

    static let otherLanguage = LocalizedText(ja: "（英）", en: " (ja)")
  }

  /// Where a requirement has what is looked for, when one does not see it in the row.
  func place(of id: RequirementID, in language: Language) -> LocalizedText? {
    guard let places = places[id] else { return nil }
    func isVisible(_ place: SearchPlace) -> Bool {
      place.field == .id || place.field == .title && place.language == language
    }
    guard !places.contains(where: isVisible) else { return nil }
    let own = places.first { $0.language == nil || $0.language == language }
    guard let place = own ?? places.first else { return nil }
    let name = Words.name(of: place.field)
    guard own == nil else { return name }
    return LocalizedText(
      ja: name.ja + Words.otherLanguage.ja, en: name.en + Words.otherLanguage.en)
  }
}
