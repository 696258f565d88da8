import GHSModel
import Testing

/// Evidence found by what is known of it.
@Suite struct EvidenceSearchTests {
  private func evidence(
    _ number: Int, _ title: String, document: String = "", file: String? = nil,
    requirements: [RequirementID] = ["PS-7.2.2.3"]
  ) -> Evidence {
    let content = file.map {
      Evidence.Content.file(
        EvidenceFile(
          path: $0, custody: .linked, digest: ContentDigest(of: [1, 2, 3] as [UInt8]), size: 3))
    }
    return Evidence(
      id: EvidenceID(number: number), title: title, number: document, owner: "品質保証部",
      content: content ?? .none, requirements: requirements)
  }

  private func found(_ query: String) -> [Int] {
    let all = [
      evidence(1, "リスクマネジメント計画書", document: "QP-014", file: "/srv/qms/Ｐｌａｎ_v3.PDF"),
      evidence(2, "内部監査の記録", document: "QR-2 計画", requirements: ["RM-6.5"]),
      evidence(3, "Training records", file: "/home/リスク/skills.xlsx"),
    ]
    let search = EvidenceSearch(all, other: [[], ["ポンプ表示"]], in: SearchSample.catalogue)
    return search.matches(query).map { all[$0].id.number }
  }

  @Test(arguments: [
    ("", [1, 2, 3]), ("  ", [1, 2, 3]),
    ("計画", [1, 2]), ("けいかく", [1, 2]), ("ｹｲｶｸ", [1, 2]), ("りすく", [1, 2]), ("効用", [2]),
    ("014", [1]), ("14", [1]), ("plan", [1]), ("ｐｌａｎ＿ｖ３", [1]), ("E-2", [2]), ("skills", [3]),
    ("rm-6.5", [2]), ("ほんぷ", []), ("ぽんぷ", [2]), ("品質 計画", [1, 2]), ("計画 plan", [1]),
    ("training", [3]), ("ing rec", [3]), ("zzz", []),
  ])
  func words(_ query: String, _ numbers: [Int]) {
    #expect(found(query) == numbers)
  }

  @Test func whatIsTypedIsMarked() {
    let search = EvidenceSearch([evidence(1, "計画書")], in: SearchSample.catalogue)
    let title = "内部監査の計画"
    let marks = search.highlighter(for: "けいかく").ranges(in: title)
    #expect(marks.map { String(title[$0]) } == ["計画"])
  }
}
