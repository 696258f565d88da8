import GHSModel
import Testing

@testable import Export

/// A conformity report shows every requirement of its category as it was judged.
@Suite struct ConformityReportTests {
  @Test func coversTheFacts() throws {
    let ja = try DeclarationSample.report("RM", in: .ja).document
    #expect(ja.metadata.title == "適合報告書 RM リスクマネジメント")
    for (label, value) in [
      ("総合判定", "適合"), ("要求事項", "要求の本 1.20版"), ("製造業者等", "製造株式会社"),
      ("製品", "病棟ノート 2.1"), ("適合宣言書番号", "D-2026-01"),
      ("評価者", "評価 次郎"), ("確認者", "確認 花子"), ("承認者", "署名 太郎"), ("評価の基準日", "2026-04-01"),
    ] {
      #expect(ja.fact(label) == value, "\(label)")
    }
    let en = try DeclarationSample.report("RM").document
    for (label, value) in [
      ("Overall judgement", "Conforming"), ("Requirements", "Book of requirements, edition 1.20"),
      ("Vendor", "製造株式会社"), ("Product", "病棟ノート 2.1"), ("Declaration no.", "D-2026-01"),
      ("Assessed by", "評価 次郎"), ("Reviewed by", "確認 花子"),
      ("Approved by", "署名 太郎"), ("As of", "2026-04-01"),
    ] {
      #expect(en.fact(label) == value, "\(label)")
    }
  }

  @Test func saysSoWhenTheCategoryDoesNotConform() throws {
    let report = try DeclarationSample.report("PS")
    #expect(report.document.fact("Overall judgement") == "Not conforming")
    #expect(
      try DeclarationSample.report("PS", in: .ja).document.fact("総合判定") == "不適合")
    #expect(report.document.fact("Assessed by") == "—")
  }

  @Test func countsWhatStandsInTheRecord() throws {
    // Conforming, nonconforming, not applicable, other class, open (5 not assessed, 6 blocked), total.
    let expected = [["1", "0", "1", "1", "0", "3"], ["0", "1", "0", "0", "2", "3"]]
    for (language, heading, names) in [
      (Language.ja, "判定の集計", ["必須", "推奨"]), (.en, "Counts", ["Required", "Recommended"]),
    ] {
      let rows = try DeclarationSample.report("QM", in: language).document.table(under: heading)
      #expect(rows == zip(names, expected).map { name, counts in ([name] + counts).map { [$0] } })
    }
  }

  @Test func listsEveryRequirementOnceAndInTheOrderOfTheCatalogue() throws {
    for (category, ids) in [
      ("RM", ["RM-4.2", "RM-4.10"]), ("QM", (1...6).map { "QM-\($0)" }), ("PS", ["PS-1"]),
    ] {
      for (language, heading) in [(Language.ja, "チェックリスト"), (.en, "Checklist")] {
        let rows = try DeclarationSample.report(category, in: language).document
          .table(under: heading)
        #expect(rows.map { $0[0][0] } == ids)
      }
    }
  }

  @Test func showsJudgementRationaleAndEvidenceOfEach() throws {
    #expect(
      try DeclarationSample.report("QM").document.table(under: "Checklist") == [
        [
          ["QM-1", "Title QM-1", "ISO 14971:2007 1"], ["Conforming", "2026-03-01"],
          ["根拠QM1を確認した。"], ["E-1 計画書", "PL-1, 4章"],
        ],
        [
          ["QM-2", "Title QM-2", "ISO 14971:2007 2"], ["Not applicable", "2026-03-01"],
          ["理由QM2により該当しない。"], [],
        ],
        [
          ["QM-3", "Title QM-3 (recommended)", "ISO 14971:2007 3"],
          ["Nonconforming", "2026-03-01"],
          ["根拠QM3が足りない。", "Action: 処置QM3 (処置 三郎, 2026-05-31)"], [],
        ],
        [
          ["QM-4", "Title QM-4", "ISO 14971:2007 4"], ["Does not apply"],
          ["Does not apply to software safety class B."], [],
        ],
        [["QM-5", "Title QM-5 (recommended)", "ISO 14971:2007 5"], ["Not assessed"], [], []],
        [
          ["QM-6", "Title QM-6 (recommended)", "ISO 14971:2007 6"],
          ["Conforming", "Blocked by a finding", "2026-03-01"], ["根拠QM6を確認した。"], ["E-2 旧い記録"],
        ],
      ])
  }

  @Test func showsTheSameInJapanese() throws {
    let rows = try DeclarationSample.report("QM", in: .ja).document.table(under: "チェックリスト")
    #expect(
      rows.map { $0[1] } == [
        ["適合", "2026-03-01"], ["非適用", "2026-03-01"], ["不適合", "2026-03-01"], ["対象外"], ["未評価"],
        ["適合", "要是正の指摘あり", "2026-03-01"],
      ])
    #expect(rows[2][0] == ["QM-3", "題QM-3（推奨）", "ISO 14971:2007 3"])
    #expect(rows[2][2] == ["根拠QM3が足りない。", "処置：処置QM3（処置 三郎、2026-05-31）"])
    #expect(rows[3][2] == ["ソフトウェア安全クラスBには適用されない。"])
  }

  @Test func listsItsEvidenceWithDigestsAndWithoutFolders() throws {
    let document = try DeclarationSample.report("QM").document
    // SHA-256 of "plan", taken with sha256sum.
    let digest = "64879f7d6b960a01909762d911a32d4582c20010c5641ee90278b644a9e3b525"
    #expect(
      document.table(under: "Evidence") == [
        [
          ["E-1"], ["計画書", "Section: 4章", "plan.pdf, SHA-256:", digest],
          ["PL-1", "第3版", "管理 四郎"], ["2026-01-05", "until\u{A0}2028-01-04"],
        ],
        [
          ["E-2"], ["旧い記録", "https://example.com/record"], [],
          ["until\u{A0}2026-01-01", "not in force"],
        ],
      ])
    let japanese = try DeclarationSample.report("QM", in: .ja).document
    #expect(
      japanese.table(under: "証拠の一覧")[0] == [
        ["E-1"], ["計画書", "該当箇所：4章", "plan.pdf　SHA-256：", digest], ["PL-1", "第3版", "管理 四郎"],
        ["2026-01-05", "2028-01-04まで"],
      ])
    #expect(japanese.table(under: "証拠の一覧")[1][3] == ["2026-01-01まで", "有効でない"])
    for text in [document.wholeText, japanese.wholeText] {
      #expect(!text.contains("taro"))
      #expect(!text.contains("秘密のフォルダー"))
    }
  }

  @Test func listsItsOwnFindingsOnly() throws {
    let record = try DeclarationSample.record()
    func messages(_ rule: String, _ language: Language) -> [String] {
      record.findings.filter { $0.rule == rule }.map { finding in
        let severity = finding.severity == .blocking ? "Blocking" : "Advisory"
        return "[\(severity)] \(finding.message[language])"
      }
    }
    let quality = try DeclarationSample.report("QM").document.list(under: "Findings")
    let safety = try DeclarationSample.report("PS").document.list(under: "Findings")
    #expect(quality.contains { $0.contains("QM-6") })
    #expect(quality.contains { $0.contains("E-2") })
    #expect(!quality.contains { $0.contains("E-4") })
    #expect(safety.contains { $0.contains("E-4") })
    #expect(!safety.contains { $0.contains("QM") || $0.contains("E-2") })
    #expect(try DeclarationSample.report("RM").document.list(under: "Findings") == [])
    let all = Set(record.findings.map { messages($0.rule, .en) }.joined())
    #expect(all.isSuperset(of: quality) && all.isSuperset(of: safety))
  }

  @Test func aFindingAboutTheWholeAssessmentStandsInEveryReport() throws {
    var assessment = try DeclarationSample.assessment
    assessment.product.safetyClass = nil
    assessment.product.classification = nil
    let dossier = try DeclarationSample.dossier(
      record: DeclarationSample.record(assessment: assessment))
    let message = try #require(
      dossier.record.findings.first { $0.requirement == nil && $0.evidence == nil }?.message)
    for category in ["RM", "QM", "PS"] {
      for (language, heading) in [(Language.ja, "指摘"), (.en, "Findings")] {
        let items = try DeclarationSample.report(category, in: language, of: dossier).document
          .list(under: heading)
        #expect(items.contains { $0.contains(message[language]) })
      }
    }
  }

  @Test(arguments: Language.allCases) func saysWhatItIsNot(language: Language) throws {
    let remarks = try #require(
      try DeclarationSample.report("RM", in: language).document
        .notice(language(ja: "備考", en: "Remarks")))
    #expect(remarks.count == 3)
    for sentence in DeclarationNature.sentences { #expect(remarks.contains(sentence[language])) }
    #expect(remarks.contains(DeclarationSample.catalogue.nature[language]))
  }
}
