/// The numbers of a migration, before and after, in tables.
struct MigrationTables {
  let migration: CatalogueMigration
  let language: Language

  /// What becomes of the requirements: what goes in on one side and comes out on the other.
  var requirements: [[String]] {
    let counts = migration.counts
    var rows = [head(language(ja: "要求事項", en: "Requirements"))]
    func row(_ kind: MigrationItem.Kind, _ old: Int?, _ new: Int?) {
      guard (old ?? 0) + (new ?? 0) > 0 else { return }
      rows.append([kind.name[language], old.map(String.init) ?? "—", new.map(String.init) ?? "—"])
    }
    row(.unchanged, counts.old.unchanged, counts.new.unchanged)
    row(.reworded, counts.old.reworded, counts.new.reworded)
    row(.split, counts.old.split, counts.new.split)
    row(.withdrawn, counts.old.onlyHere, nil)
    row(.new, nil, counts.new.onlyHere)
    rows.append([language(ja: "合計", en: "total"), "\(counts.old.total)", "\(counts.new.total)"])
    return rows
  }

  /// The level, the categories and the number of findings.
  var level: [[String]] {
    let (before, after) = (migration.before, migration.after)
    var rows = [head(language(ja: "導出", en: "What follows"))]
    rows.append([language(ja: "レベル", en: "level"), name(before.level), name(after.level)])
    let ids =
      after.catalogue.categories.map(\.id)
      + before.catalogue.categories.map(\.id).filter { after.catalogue.category($0) == nil }
    for id in ids {
      rows.append([id.rawValue, state(of: id, in: before), state(of: id, in: after)])
    }
    for severity in [Finding.Severity.blocking, .advisory] {
      rows.append(
        [language(ja: "指摘：", en: "findings, ") + severity.name[language]]
          + [before, after].map { "\($0.findings.count { $0.severity == severity })" })
    }
    return rows
  }

  /// The catalogue before and after; by their digests where only these differ.
  private func head(_ first: String) -> [String] {
    [first]
      + [migration.from, migration.to].map { reference in
        "\(reference.id) \(reference.edition)"
          + (migration.isSameEdition ? " [\(reference.digest.hexadecimal.prefix(8))]" : "")
      }
  }

  private func name(_ level: Int?) -> String {
    level.map(String.init) ?? language(ja: "なし", en: "none")
  }

  private func state(of id: CategoryID, in evaluation: Evaluation) -> String {
    guard let counts = evaluation.categoryCounts.first(where: { $0.id == id }) else { return "—" }
    let word =
      counts.conforms ? language(ja: "適合", en: "conforms") : language(ja: "未達", en: "open")
    return "\(word) \(counts.satisfied)/\(counts.required)"
  }
}
