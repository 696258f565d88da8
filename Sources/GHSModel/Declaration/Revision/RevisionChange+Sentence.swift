extension RevisionChange {
  /// The change in one line.
  public var sentence: LocalizedText {
    let what = subjectName
    return LocalizedText(
      ja: "\(what.ja)：\(happened(in: .ja))", en: "\(what.en): \(happened(in: .en))")
  }

  /// What the change is about, in words.
  public var subjectName: LocalizedText {
    switch aspect {
    case .level: LocalizedText(ja: "宣言するレベル", en: "Level claimed")
    case .category: LocalizedText(ja: "宣言する要求カテゴリー\(subject)", en: "Category \(subject)")
    case .catalogue: LocalizedText(ja: "要求事項カタログ", en: "Catalogue of requirements")
    case .product, .declaration:
      RevisionField(rawValue: subject)?.name ?? LocalizedText(ja: subject, en: subject)
    case .judgement: LocalizedText(ja: "判定\(subject)", en: "Judgement \(subject)")
    case .evidence: LocalizedText(ja: "証拠\(subject)", en: "Evidence \(subject)")
    }
  }

  /// What became of it, in words.
  public func happened(in language: Language) -> String {
    switch aspect {
    case .category:
      kind == .added
        ? language(ja: "宣言に追加", en: "added to the claim")
        : language(ja: "宣言から除外", en: "taken out of the claim")
    case .evidence: evidenceWords(in: language)
    case .judgement where before == after: fieldsWords(in: language)
    case .catalogue where before == after:
      language(ja: "\(after)の\(fieldsWords(in: .ja))", en: "\(after), \(fieldsWords(in: .en))")
    case .product where before == after, .declaration where before == after:
      language(ja: "記載を変更", en: "stated otherwise")
    default: "\(value(before, in: language)) → \(value(after, in: language))"
    }
  }

  private func evidenceWords(in language: Language) -> String {
    let title = after.isEmpty ? before : after
    let words =
      switch kind {
      case .added: language(ja: "追加", en: "added")
      case .removed: language(ja: "取下げ", en: "withdrawn")
      case .changed: fieldsWords(in: language)
      }
    return language(ja: "「\(title)」\(words)", en: "“\(title)” \(words)")
  }

  private func fieldsWords(in language: Language) -> String {
    let names = fields.map { $0.name[language] }.joined(separator: language(ja: "、", en: ", "))
    return language(ja: "\(names)を変更", en: "\(names) changed")
  }

  /// A value in words; what is no known word is the issuer's own.
  private func value(_ raw: String, in language: Language) -> String {
    guard !raw.isEmpty else { return language(ja: "（なし）", en: "(none)") }
    switch aspect {
    case .level: return language(ja: "レベル\(raw)", en: "level \(raw)")
    case .judgement: return Judgement.Outcome(rawValue: raw)?.name[language] ?? raw
    case .product where subject == RevisionField.scope.rawValue:
      return ScopeOutcome(rawValue: raw)?.name[language] ?? raw
    case .product where subject == RevisionField.safetyClass.rawValue:
      return language(ja: "クラス\(raw)", en: "class \(raw)")
    default: return raw
    }
  }
}
