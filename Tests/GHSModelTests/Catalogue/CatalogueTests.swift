import GHSModel
import Testing

@Suite struct CatalogueTests {
  @Test func findsRequirementsAndCategories() {
    #expect(Sample.catalogue.requirement("RM-2")?.mayBeNotApplicable == true)
    #expect(Sample.catalogue.requirement("RM-9") == nil)
    #expect(Sample.catalogue.requirement("ZZ-1") == nil)
    #expect(Sample.catalogue.category(of: "RM-9")?.id == "RM")
    #expect(Sample.catalogue.category("LC")?.requirements.count == 3)
    #expect(Sample.catalogue.category("ZZ") == nil)
    #expect(
      Sample.catalogue.requirements.map(\.id) == [
        "RM-1", "RM-2", "RM-3", "QM-1", "PS-1", "PS-2", "LC-1", "LC-2", "LC-3",
      ])
  }

  @Test func namesTheIdenticalJapaneseStandard() {
    var catalogue = Sample.catalogue
    let title = LocalizedText(ja: "表題", en: "Title")
    catalogue.standards = [
      Catalogue.Standard(id: "ISO 14971:2007", jis: "JIS T 14971:2012", title: title),
      Catalogue.Standard(id: "ISO 1:2000", title: title),
    ]
    #expect(catalogue.jis(of: "ISO 14971:2007") == "JIS T 14971:2012")
    #expect(catalogue.jis(of: "ISO 1:2000") == nil)
    #expect(catalogue.jis(of: "ISO 2:2000") == nil)
  }

  /// An assessment pins what it was judged against, down to the last word.
  @Test func theDigestChangesWithEveryWord() throws {
    let pinned = try Sample.catalogue.reference()
    #expect(pinned.id == "sample")
    #expect(pinned.edition == "1")
    #expect(try Sample.catalogue.reference() == pinned)
    var changed = Sample.catalogue
    changed.categories[3].requirements[2].question.ja += "？"
    #expect(try changed.reference().digest != pinned.digest)
    changed = Sample.catalogue
    changed.levelRule.levels[2].conditions[1].atLeast = 2
    #expect(try changed.reference().digest != pinned.digest)
  }

  @Test(
    arguments: [
      (nil, [SafetyClass.a, .b, .c]), ([SafetyClass.b, .c], [.b, .c]), ([.c], [.c]), ([], []),
    ] as [([SafetyClass]?, [SafetyClass])])
  func aRequirementAppliesToItsClasses(_ listed: [SafetyClass]?, _ applies: [SafetyClass]) {
    let requirement = Sample.requirement("LC-1", safetyClasses: listed)
    #expect(SafetyClass.allCases.filter(requirement.applies) == applies)
  }
}
