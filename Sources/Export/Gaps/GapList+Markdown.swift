public import GHSModel

extension GapList {
  /// The gaps as Markdown: a table with one row each, then a section for each ticket, and at the end what is
  /// not among them.
  ///
  /// - Throws: `Unaccounted` when a requirement would be missing without a word.
  public func markdown(in language: Language) throws(Unaccounted) -> String {
    let tickets =
      ([head(in: language)] + (gaps.isEmpty ? [] : [table(in: language)])
      + gaps.map { section($0, in: language) }).joined(separator: "\n\n")
    // Texts of users never begin a line, and so every such line is a ticket of ours.
    try completeness.accountFor(tickets.split(separator: "\n").count { $0.hasPrefix("## ") })
    return tickets + "\n\n---\n\n\(end(in: language))\n"
  }

  private func end(in language: Language) -> String {
    let sentence = completeness.sentence
    return language(
      ja: "**完全性の申告**：\(sentence.ja)。証拠の内容は含みません。",
      en: "**Completeness**: \(sentence.en). The content of evidence is not included.")
  }

  private func head(in language: Language) -> String {
    let name = MarkdownText(productName).content
    let count = gaps.count
    let about =
      if let level {
        language(
          ja: "レベル\(level)まで、あと\(count)件の要求事項（\(day)時点）。",
          en: "Requirements still to be satisfied for level \(level): \(count) (as of \(day)).")
      } else {
        language(
          ja: "満たしていない要求事項は\(count)件です（\(day)時点）。",
          en: "Requirements not satisfied: \(count) (as of \(day)).")
      }
    return "# \(language(ja: "\(name)のギャップと処置", en: "Gaps and actions of \(name)"))\n\n\(about)"
  }

  private func table(in language: Language) -> String {
    let heads = [
      language(ja: "要求事項", en: "Requirement"), language(ja: "表題", en: "Title"),
      language(ja: "必須・推奨", en: "Obligation"), language(ja: "足りないもの", en: "What is missing"),
      language(ja: "処置", en: "Action"), language(ja: "担当者", en: "Owner"),
      language(ja: "期限", en: "Due"),
    ]
    let rows = gaps.map { gap in
      [
        "\(gap.id)", gap.requirement.title[language], gap.requirement.obligation.name[language],
        gap.missing(in: language), gap.action?.description ?? "", gap.action?.owner ?? "",
        gap.action?.dueDate?.description ?? "",
      ].map { MarkdownText($0).content }
    }
    return ([heads, heads.map { _ in "---" }] + rows)
      .map { "| \($0.joined(separator: " | ")) |" }.joined(separator: "\n")
  }

  private func section(_ gap: Gap, in language: Language) -> String {
    var lines = [
      fact(ja: "要求カテゴリー", en: "Category", "\(gap.category.id) \(gap.category.name[language])"),
      fact(ja: "必須・推奨", en: "Obligation", gap.requirement.obligation.name[language]),
      fact(ja: "足りないもの", en: "What is missing", gap.missing(in: language)),
      fact(ja: "規格の箇条", en: "Clauses", gap.clauses),
    ]
    lines += gap.findings.map { fact(ja: "要是正の指摘", en: "Blocking finding", $0.message[language]) }
    if !gap.rationale.isEmpty { lines.append(fact(ja: "判定の根拠", en: "Rationale", gap.rationale)) }
    if let action = gap.action {
      lines.append(fact(ja: "処置", en: "Action", action.description))
      if !action.owner.isEmpty { lines.append(fact(ja: "担当者", en: "Owner", action.owner)) }
      if let due = action.dueDate { lines.append(fact(ja: "期限", en: "Due", due.description)) }
    }
    let title = MarkdownText(gap.requirement.title[language]).content
    var parts = [
      "## \(gap.id) \(title)", lines.map { "- \($0[language])" }.joined(separator: "\n"),
      "> \(MarkdownText(gap.requirement.question[language]).content)",
    ]
    let examples = gap.requirement.evidenceExamples
    if !examples.isEmpty {
      parts.append(language(ja: "示すもの:", en: "What to show:"))
      parts.append(
        examples.map { "- [ ] \(MarkdownText($0[language]).content)" }.joined(separator: "\n"))
    }
    return parts.joined(separator: "\n\n")
  }

  private func fact(ja: String, en: String, _ value: String) -> LocalizedText {
    let text = MarkdownText(value).content
    return LocalizedText(ja: "**\(ja)**：\(text)", en: "**\(en)**: \(text)")
  }
}
