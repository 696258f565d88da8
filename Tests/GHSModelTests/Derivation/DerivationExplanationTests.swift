import GHSModel
import Testing

@Suite struct DerivationExplanationTests {
  private func explanation(_ assessment: Assessment) -> [LocalizedText] {
    assessment.evaluated().derivation.explanation(in: Sample.catalogue)
  }

  @Test func saysLevelCategoriesAndConditionsInThisOrder() {
    let lines = explanation(.empty.conformingCategories(["RM", "QM"]))
    // One for the level, one for each category, and each level with its conditions.
    #expect(lines.count == 1 + 4 + (2 + 3 + 3))
    expectMessage(lines[0], names: "2", "2026-11-22")
    expectMessage(lines[1], names: "RM")
    #expect(lines[1].en.contains("“Risk management” conforms"))
    #expect(lines[1].ja.contains("「リスクマネジメント」は適合しています"))
    #expect(lines[3].en.contains("“Product safety” does not conform: 2 of 2"))
    #expect(lines[3].ja.contains("2件のうち2件"))
  }

  @Test func saysThatNoLevelIsReached() {
    let line = explanation(.empty)[0]
    #expect(line.en.contains("not eligible for any level"))
    #expect(line.ja.contains("満たしているレベルはありません"))
  }

  @Test func saysThatNothingConformsWhereNothingIsOpen() {
    var catalogue = Sample.catalogue
    catalogue.categories[0].requirements = [
      Sample.requirement("RM-1", mayBeNotApplicable: true)
    ]
    let evaluation = Evaluation(
      .empty.judging("RM-1", as: .notApplicable), catalogue: catalogue, day: Sample.day)
    let line = evaluation.derivation.explanation(in: catalogue)[1]
    #expect(line.en.contains("no required requirement is judged conforming"))
    #expect(line.ja.contains("適合と判定された必須の要求事項が一つもありません"))
  }

  @Test func namesTheConformingCategoriesOfACondition() {
    let lines = explanation(.empty.conformingCategories(["RM", "PS", "LC"]))
    let third = lines.last
    #expect(third?.en.contains("at least 3 of QM, PS, LC") == true)
    #expect(third?.en.contains("conforming: PS, LC") == true)
    #expect(third?.ja.contains("適合：PS, LC") == true)
    #expect(third?.ja.contains("不成立") == true)
  }

  /// The program states what the rule says; it grants and certifies nothing.
  @Test func neverSaysThatALevelIsGranted() {
    for categories in [[], ["RM"], ["RM", "QM"], ["RM", "QM", "PS", "LC"]] as [[CategoryID]] {
      for line in explanation(.empty.conformingCategories(categories)) {
        for word in ["grant", "certif", "award"] {
          #expect(!line.en.lowercased().contains(word))
        }
        for word in ["認証", "授与", "認定", "取得"] { #expect(!line.ja.contains(word)) }
      }
    }
  }

  @Test func everyReasonHasAName() {
    let names = Derivation.Reason.allCases.map(\.name)
    #expect(Set(names.map(\.ja)).count == names.count)
    #expect(Set(names.map(\.en)).count == names.count)
    for name in names { expectMessage(name) }
  }
}
