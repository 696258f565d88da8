import Checklist
import GHSModel

/// What a filled checklist changes, in words.
struct ChecklistText {
  private let comparison: ChecklistComparison
  private let isTaken: Bool
  private let language: Language

  init(_ comparison: ChecklistComparison, taken isTaken: Bool, _ language: Language) {
    self.comparison = comparison
    self.isTaken = isTaken
    self.language = language
  }

  /// The changes, the conflicts, what is missing, and what to do next.
  var text: String {
    var blocks: [String] = []
    if !comparison.changes.isEmpty {
      blocks.append(list(changesHead, comparison.changes))
    }
    if !comparison.conflicts.isEmpty {
      blocks.append(list(conflictsHead, comparison.conflicts))
    }
    if !comparison.missing.isEmpty { blocks.append(missing) }
    blocks.append(conclusion)
    return blocks.joined(separator: "\n\n")
  }

  /// What the changes are.
  var changesHead: String {
    let count = comparison.changes.count
    return isTaken
      ? language(
        ja: "取り込んだ変更（\(count)件）:", en: "Taken in (\(counted(count, "requirement"))):")
      : language(
        ja: "チェックリストでの変更（\(count)件）:",
        en: "Changed in the checklist (\(counted(count, "requirement"))):")
  }

  /// What the conflicts are.
  var conflictsHead: String {
    let count = comparison.conflicts.count
    return language(
      ja: "チェックリストを書き出した後に、こちらでも変わった要求事項（\(count)件）。取り込めません:",
      en:
        "Changed here as well since the checklist was written (\(counted(count, "requirement"))); "
        + "they cannot be taken:")
  }

  /// What the file has no row for.
  var missing: String {
    let ids = comparison.missing.prefix(8).map(\.rawValue).joined(separator: ", ")
    let more = comparison.missing.count > 8 ? ", …" : ""
    return language(
      ja: "ファイルに行がない要求事項（\(comparison.missing.count)件、そのまま残ります）: \(ids)\(more)",
      en: "Not in the file any more, left as they are (\(comparison.missing.count)): \(ids)\(more)")
  }

  /// What has come of it, and what to do next.
  var conclusion: String {
    switch (comparison.changes.isEmpty, comparison.conflicts.isEmpty) {
    case (_, false):
      language(
        ja: "何も取り込んでいません。チェックリストを書き出し直し、上の要求事項を記入し直してください。",
        en: "Nothing was taken. Write the checklist anew and fill in the requirements above again.")
    case (true, true):
      language(ja: "取り込む変更はありません。", en: "There is nothing to take in.")
    case (false, true):
      isTaken
        ? language(ja: "ghs undo で元に戻せます。", en: "ghs undo brings it back.")
        : language(
          ja: "まだ何も変えていません。取り込むには --yes を付けて実行してください。",
          en: "Nothing has been changed yet. Use --yes to take it in.")
    }
  }

  /// A change in one line.
  func sentence(of change: ChecklistChange) -> String {
    let fields = fields(of: change).joined(separator: language(ja: "、", en: ", "))
    return language(ja: "\(change.requirement)：", en: "\(change.requirement), ") + fields
  }

  private func list(_ head: String, _ changes: [ChecklistChange]) -> String {
    ([head] + changes.flatMap(lines)).joined(separator: "\n")
  }

  private func lines(of change: ChecklistChange) -> [String] {
    ["  \(change.requirement)"] + fields(of: change).map { "    " + $0 }
  }

  private func fields(of change: ChecklistChange) -> [String] {
    change.fields.map { field in
      let before = shown(change.present.text(of: field, in: language))
      let after = shown(change.filled.text(of: field, in: language))
      return "\(field.name[language]): \(before) → \(after)"
    }
  }

  /// Long texts are cut; the JSON has them whole.
  private func shown(_ text: String) -> String {
    text.isEmpty
      ? language(ja: "（なし）", en: "(none)") : "“\(text.replacing("\n", with: " ").quotable)”"
  }
}
