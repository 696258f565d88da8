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
    case .evidence(let id, let title, let fields, let gained, let lost):
      LocalizedText(ja: "\(id) \(title)", en: "\(id) \(title)")
        .adding(support(gained, lost) + fields.map(\.name))
    case .evidenceFile(let id, let title, let from, let to):
      LocalizedText(
        ja: "\(id) \(title) \(from.name.ja)→\(to.name.ja)",
        en: "\(id) \(title) \(from.name.en) → \(to.name.en)")
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

/// The requirements that evidence supports since, and no longer.
private func support(_ gained: [RequirementID], _ lost: [RequirementID]) -> [LocalizedText] {
  func list(_ ids: [RequirementID]) -> String { ids.map(\.rawValue).joined(separator: " ") }
  let now = LocalizedText(ja: "\(list(gained))の証拠に追加", en: "now for \(list(gained))")
  let past = LocalizedText(ja: "\(list(lost))の証拠から除外", en: "no longer for \(list(lost))")
  return (gained.isEmpty ? [] : [now]) + (lost.isEmpty ? [] : [past])
}

extension LocalizedText {
  /// The text, and in brackets what was changed.
  fileprivate func naming(_ fields: [JournalField]) -> LocalizedText {
    adding(fields.map(\.name))
  }

  /// The text, and in brackets something more.
  fileprivate func adding(_ names: [LocalizedText]) -> LocalizedText {
    guard !names.isEmpty else { return self }
    return LocalizedText(
      ja: "\(ja)（\(names.map(\.ja).joined(separator: "、"))）",
      en: "\(en) (\(names.map(\.en).joined(separator: ", ")))")
  }
}

extension EvidenceFile.State {
  /// The state in a list of changes.
  fileprivate var name: LocalizedText {
    switch self {
    case .intact: LocalizedText(ja: "登録時のまま", en: "intact")
    case .changed: LocalizedText(ja: "内容変更", en: "changed")
    case .missing: LocalizedText(ja: "ファイルなし", en: "missing")
    case .unreadable: LocalizedText(ja: "読取不可", en: "unreadable")
    }
  }
}

extension JournalEntry {
  /// How many files a check found in which state, where they were otherwise before; nothing when the
  /// entry is about something else.
  private var findings: LocalizedText? {
    let found = changes.compactMap { change -> EvidenceFile.State? in
      if case .evidenceFile(_, _, _, let state) = change { state } else { nil }
    }
    guard !found.isEmpty else { return nil }
    let counts = [EvidenceFile.State.changed, .missing, .unreadable, .intact].compactMap { state in
      let count = found.count { $0 == state }
      return count == 0 ? nil : (state.name, count)
    }
    return LocalizedText(
      ja: "（" + counts.map { "\($0.0.ja)\($0.1)" }.joined(separator: "、") + "）",
      en: " (" + counts.map { "\($0.1) \($0.0.en)" }.joined(separator: ", ") + ")")
  }

  /// The migration as a phrase: to which edition, and how much that touches.
  ///
  /// The single changes are in the journal. Nothing when the entry is about something else.
  private var migration: LocalizedText? {
    guard operation == JournalOperation.catalogueMigrate.rawValue else { return nil }
    let targets = changes.compactMap { change -> CatalogueReference? in
      if case .catalogue(let reference) = change { reference } else { nil }
    }
    guard let target = targets.first else { return nil }
    let name = target.id == defaultCatalogue ? "" : target.id + " "
    let others = changes.count - targets.count
    return LocalizedText(
      ja: "\(name)\(target.edition)版への移行" + (others > 0 ? "（判定・証拠の変更\(others)件）" : ""),
      en: "migration to \(name)edition \(target.edition)"
        + (others > 0 ? " (judgements and evidence changed: \(others))" : ""))
  }

  /// What was done, to what: `適合 RM-4.3 未評価→適合`; long lists are cut, with their number.
  var phrase: LocalizedText {
    if let migration { return migration }
    let shown = changes.prefix(3).map(\.phrase)
    let more = changes.count > 3 ? changes.count : 0
    return LocalizedText(
      ja: operationName.ja + (findings?.ja ?? "")
        + (shown.isEmpty ? "" : "：" + shown.map(\.ja).joined(separator: "、"))
        + (more > 0 ? "など\(more)件" : ""),
      en: operationName.en + (findings?.en ?? "")
        + (shown.isEmpty ? "" : ": " + shown.map(\.en).joined(separator: ", "))
        + (more > 0 ? ", … (\(more) in all)" : ""))
  }
}
