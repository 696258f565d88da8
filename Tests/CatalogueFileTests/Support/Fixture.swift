import CatalogueFile
import Foundation
import Testing

/// A small catalogue without faults, to be changed by one line and linted.
struct Fixture {
  var files: [String: String] = [
    "catalogue.yaml": Self.main, "rm.yaml": Self.riskManagement, "qm.yaml": Self.quality,
  ]

  /// Replaces a text that stands exactly once in a file.
  func replacing(_ text: String, by replacement: String, in file: String) throws -> Fixture {
    let content = try #require(files[file])
    try #require(content.components(separatedBy: text).count == 2, "“\(text)” must be unique")
    var changed = self
    changed.files[file] = content.replacingOccurrences(of: text, with: replacement)
    return changed
  }

  /// Writes the files into a folder of their own, lints it and removes it.
  func lint(strictly: Bool = false) throws -> [CatalogueFault] {
    try inFolder { CatalogueFolder($0.path).lint(strictly: strictly) }
  }

  /// The fixture with everything that a finished catalogue has.
  static func finished() throws -> Fixture {
    try Fixture()
      .replacing(
        "    not_applicable: refused\n",
        by: "    not_applicable: refused\n"
          + "    not_applicable_when: {ja: 計画はいつでも要ります。, en: There is always a plan.}\n",
        in: "rm.yaml"
      )
      .replacing("計画とは予定を書いたものです。", by: "計画とは予定を書いたものです。期限も書きます。", in: "rm.yaml")
      .replacing(
        "      - ja: 計画書\n        en: Plan, approved\n",
        by: "      - ja: 計画書（期限）\n        en: \"Plan: its dates\"\n"
          + "    common_gaps:\n      - ja: 計画に期限がありません。\n"
          + "        en: The plan has no dates.\n",
        in: "rm.yaml"
      )
      .replacing(
        "en: Has risk been evaluated?}\n",
        by: "en: Has risk been evaluated?}\n" + rest, in: "rm.yaml"
      )
      .replacing(
        "en: Was design planned?}\n", by: "en: Was design planned?}\n" + rest, in: "qm.yaml")
  }

  /// What a requirement of the fixture lacks to be finished.
  private static let rest = """
        not_applicable_when: {ja: 製品が一つもない場合に限ります。, en: Only if there is no product.}
        guidance: {ja: 一つ目の文です。二つ目の文です。, en: This is one. Here is another.}
        evidence_examples: [{ja: 記録（結論）, en: "Record: the conclusion"}]
        common_gaps: [{ja: 記録がありません。, en: There is no record.}]

    """

  /// Writes the files into a folder of their own and removes it afterwards.
  func inFolder<Result>(_ use: (URL) throws -> Result) throws -> Result {
    try TemporaryFolder.use { folder in
      for (name, content) in files {
        try Data(content.utf8).write(to: folder.appending(path: name))
      }
      return try use(folder)
    }
  }

  private static let main = """
    schema: ghs-catalogue/1
    id: sample
    edition: "2.0"
    issued: 2026-02-28
    title: {ja: 見本, en: Sample}
    nature: {ja: 試験のための見本です。, en: A sample for tests.}
    sources:
      - title: {ja: 公開情報, en: Public information}
        address: https://example.com/
    standards:
      - id: ISO 14971:2007
        jis: JIS T 14971:2012
        title: {ja: 規格の表題, en: Title of a standard}
      - id: ISO 9001:2008
        title: {ja: 別の規格の表題, en: Title of another standard}
    categories:
      - id: RM
        name: {ja: リスクマネジメント, en: Risk management}
        file: rm.yaml
      - id: QM
        name: {ja: 品質マネジメント, en: Quality management}
        file: qm.yaml
    levels:
      - level: 1
        conditions:
          - {at_least: 1, of: [RM]}
      - level: 2
        conditions:
          - {at_least: 2, of: [RM, QM]}

    """

  private static let riskManagement = """
    category: RM
    requirements:
      - id: RM-3.4a
        obligation: required
        clauses:
          - ISO 14971:2007 3.4 a)
          - ISO 9001:2008 7.3.1
        guideline: {section: "3.2.1", basis: inferred}
        not_applicable: refused
        title:
          ja: 計画
          en: Plan
        question:
          ja: 計画がありますか。
          en: Is there a plan?
        guidance:
          ja: 計画とは予定を書いたものです。
          en: >-
            A plan says what is to be done.
            It has a date.
        evidence_examples:
          - ja: 計画書
            en: Plan, approved
      - id: RM-5
        obligation: recommended
        clauses: [ISO 14971:2007 5]
        guideline: {basis: unknown}
        safety_classes: [B, C]
        not_applicable: allowed
        title: {ja: 評価, en: Evaluation}
        question: {ja: 評価しましたか。, en: Has risk been evaluated?}

    """

  private static let quality = """
    category: QM
    requirements:
      - id: QM-7.3.1
        obligation: required
        clauses: [ISO 9001:2008 7.3.1]
        guideline: {section: "3.1.2.1", basis: seen}
        not_applicable: refused
        title: {ja: 設計の計画, en: Design planning}
        question: {ja: 設計を計画しましたか。, en: Was design planned?}

    """
}
