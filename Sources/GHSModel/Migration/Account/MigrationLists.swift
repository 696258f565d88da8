/// The requirements of a migration, group by group.
struct MigrationLists {
  let migration: CatalogueMigration
  let language: Language

  /// The most lines of one judgement; the whole of it is in the journal and with `--json`.
  private static let judgementLines = 3
  /// The most lines of requirements that differ in what no judgement rests on; `--json` names them all.
  private static let differenceLines = 2

  /// What had been judged and must be judged again, each with the reason and what was judged.
  func addJudgeAgain(to outline: inout MigrationOutline) {
    let items = migration.toJudgeAgain
    guard !items.isEmpty else { return }
    addHead(language(ja: "判定し直す", en: "To be judged again"), items.count, to: &outline)
    for item in items {
      addTitle(of: item, to: &outline)
      for phrase in item.reasonPhrases { outline.add(phrase[language], indent: 4, hanging: 2) }
      addJudgement(of: item, to: &outline)
      if !item.evidenceAfter.isEmpty {
        let ids = item.evidenceAfter.map(\.rawValue).joined(separator: ", ")
        outline.add(
          language(ja: "証拠は残ります：\(ids)", en: "evidence stays: \(ids)"), indent: 4, hanging: 2)
      }
    }
  }

  /// What is asked otherwise and had not been judged; what had been is to be judged again.
  func addReworded(to outline: inout MigrationOutline) {
    let again = Set(migration.toJudgeAgain.map(\.id))
    let items = migration.items.filter { $0.kind == .reworded && !again.contains($0.id) }
    guard !items.isEmpty else { return }
    addHead(
      language(ja: "文言の変更（判定はなし）", en: "Reworded, not judged so far"), items.count, to: &outline)
    for item in items { addTitle(of: item, to: &outline) }
  }

  /// What only the old catalogue has, with what was judged.
  func addWithdrawn(to outline: inout MigrationOutline) {
    let items = migration.items.filter { $0.kind == .withdrawn }
    guard !items.isEmpty else { return }
    addHead(language(ja: "廃止", en: "Withdrawn"), items.count, to: &outline)
    for item in items {
      addTitle(of: item, to: &outline)
      addJudgement(of: item, to: &outline)
    }
  }

  /// What only the new catalogue has.
  func addNew(to outline: inout MigrationOutline) {
    let items = migration.items.filter { $0.kind == .new }
    guard !items.isEmpty else { return }
    addHead(language(ja: "新規（未評価）", en: "New, not assessed yet"), items.count, to: &outline)
    for item in items { addTitle(of: item, to: &outline) }
  }

  /// What was split or merged: the old one, what takes its place, and what was judged.
  func addSplit(to outline: inout MigrationOutline) {
    let items = migration.items.filter { $0.kind == .split && $0.old != nil }
    guard !items.isEmpty else { return }
    addHead(language(ja: "分割・統合", en: "Split or merged"), items.count, to: &outline)
    for item in items {
      let parts = item.replacedBy.map(\.rawValue).joined(separator: ", ")
      outline.add(
        "\(item.id) → \(parts)  \(item.old?.title[language] ?? "")", indent: 2, hanging: 4)
      if item.new == nil { addJudgement(of: item, to: &outline) }
    }
  }

  /// In what requirements differ whose judgement stays, difference by difference.
  func addDifferences(to outline: inout MigrationOutline) {
    let items = migration.items.filter { $0.kind == .unchanged && !$0.differences.isEmpty }
    guard !items.isEmpty else { return }
    addHead(
      language(ja: "問いは同じで、ほかが異なる", en: "Asked the same, other things differ"), items.count,
      to: &outline)
    for aspect in RequirementAspect.allCases {
      let ids = items.filter { $0.differences.contains(aspect) }.map(\.id.rawValue)
      guard !ids.isEmpty else { continue }
      outline.add(
        language(
          ja: "\(aspect.name.ja)（\(ids.count)件）：", en: "\(aspect.name.en) (\(ids.count)): ")
          + ids.joined(separator: ", "),
        indent: 2, hanging: 2, lines: aspect.isRule ? nil : Self.differenceLines)
    }
    outline.add(
      .commandLine(
        language(ja: "すべての識別子は --json で分かります。", en: "With --json every id is named.")))
  }

  /// Evidence that supports nothing any more.
  func addUnlinkedEvidence(to outline: inout MigrationOutline) {
    let evidence = migration.unlinkedEvidence
    guard !evidence.isEmpty else { return }
    addHead(
      language(ja: "どの要求事項も裏付けなくなる証拠", en: "Evidence that supports nothing any more"),
      evidence.count, to: &outline)
    for item in evidence { outline.add("\(item.id)  \(item.title)", indent: 2, hanging: 4) }
    outline.add(
      language(
        ja: "証拠の一覧には残ります。別の要求事項に結び付けるか、取り下げてください。",
        en: "It stays in the list of evidence. Link it anew or withdraw it."),
      indent: 2)
    outline.add(
      .commandLine(
        language(ja: "証拠の変更と取下げ：ghs evidence", en: "ghs evidence does both.")))
  }

  private func addHead(_ text: String, _ count: Int, to outline: inout MigrationOutline) {
    outline.space()
    outline.add(.heading(language(ja: "\(text)：\(count)件", en: "\(text): \(count)")))
  }

  private func addTitle(of item: MigrationItem, to outline: inout MigrationOutline) {
    let title = (item.new ?? item.old)?.title[language] ?? ""
    outline.add("\(item.id)  \(title)", indent: 2, hanging: 4)
  }

  private func addJudgement(of item: MigrationItem, to outline: inout MigrationOutline) {
    guard item.wasJudged else { return }
    outline.add(
      language(ja: "これまで：", en: "was ") + item.judgement.line(in: language), indent: 4, hanging: 2,
      lines: Self.judgementLines)
  }
}

extension RequirementAspect {
  /// Whether the evaluation goes by it.
  fileprivate var isRule: Bool {
    switch self {
    case .obligation, .safetyClasses, .mayBeNotApplicable: true
    default: isAsked
    }
  }
}
