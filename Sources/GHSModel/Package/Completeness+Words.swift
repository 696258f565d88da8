extension Completeness {
  /// What is counted, with its name, in the order in which it is read.
  public var rows: [(name: LocalizedText, count: Count)] {
    [
      (LocalizedText(ja: "文書・形式", en: "Documents and formats"), documents),
      (LocalizedText(ja: "証拠の内容", en: "Content of evidence"), evidence),
      (
        LocalizedText(ja: "要求カテゴリーの適合報告書", en: "Conformity reports of categories"), categories
      ),
      (LocalizedText(ja: "要求事項の判定", en: "Judgements of requirements"), requirements),
      (LocalizedText(ja: "判定の根拠などの記述", en: "Rationales and the like"), texts),
    ]
  }

  /// The counts as sentences, for whoever does not open the statement.
  public var sentences: [LocalizedText] {
    rows.map { $0.count.sentence(about: $0.name) }
  }
}

extension Completeness.Count {
  /// The count as a sentence.
  ///
  /// - Parameters:
  ///   - name: What is counted.
  ///   - reasons: Why some were left out, and how many for each reason.
  /// - Returns: How many there are, how many went in and how many were left out.
  public func sentence(
    about name: LocalizedText, leftOut reasons: [(name: LocalizedText, count: Int)] = []
  ) -> LocalizedText {
    let named = reasons.filter { $0.count > 0 }
    let ja = named.map { "\($0.name.ja)\($0.count)件" }.joined(separator: "、")
    let en = named.map { "\($0.name.en): \($0.count)" }.joined(separator: "; ")
    return LocalizedText(
      ja: "\(name.ja)：計\(total)件＝収録\(included)件＋除外\(leftOut)件" + (ja.isEmpty ? "" : "（\(ja)）"),
      en: "\(name.en): \(total) = \(included) included + \(leftOut) left out"
        + (en.isEmpty ? "" : " (\(en))"))
  }
}
