import GHSModel
import Testing

@Suite struct ClaimedCategoriesConformTests {
  private func reasons(_ claimed: [CategoryID], _ assessment: Assessment) -> [Finding] {
    gateReasons(.complete.with(\.claimedCategories, claimed), assessment)
      .filter { $0.rule == "claimed-category-does-not-conform" }
  }

  @Test func findsEachClaimedCategoryThatDoesNotConform() {
    let found = reasons(["RM", "QM", "PS", "LC"], .levelTwo)
    #expect(found.count == 2)
    #expect(found[0].message.en.contains("PS “Product safety”"))
    #expect(found[0].message.ja.contains("PS「製品安全」"))
    expectMessage(found[0].message, names: "2")
    expectMessage(found[1].message, names: "LC", "3")
  }

  @Test func aCategoryThatIsNotClaimedMayBeOpen() {
    #expect(reasons(["RM", "QM"], .levelTwo) == [])
  }

  @Test func findsACategoryThatDoesNotExist() {
    let found = reasons(["RM", "ZZ"], .levelTwo)
    #expect(found.count == 1)
    expectMessage(found[0].message, names: "ZZ")
  }
}
