import CatalogueFile
import Foundation
import GHSModel
import Testing

/// An edition that says only what differs has all the rest from the one it is based on.
@Suite struct DerivedEditionTests {
  private func derived() throws -> Catalogue {
    try Fixture.derived.inFolder { try CatalogueFolder($0.path).load() }
  }

  @Test func identityIsItsOwn() throws {
    let catalogue = try derived()
    #expect(catalogue.id == "sample")
    #expect(catalogue.edition == "2.0")
    #expect(catalogue.levelRule == (try CarriedGHS.catalogue().levelRule))
  }

  @Test func whatIsLeftOutIsGone() throws {
    let catalogue = try derived()
    #expect(try catalogue.requirement(#require(RequirementID(rawValue: "RM-8"))) == nil)
    for requirement in catalogue.requirements {
      #expect(!requirement.seeAlso.contains { $0.rawValue == "RM-8" }, "\(requirement.id)")
      #expect(!requirement.clauses.contains { $0.standard == "ISO 9001:2015" })
    }
    #expect(!catalogue.standards.contains { $0.id == "ISO 9001:2015" })
  }

  @Test func whatIsChangedKeepsTheRest() throws {
    let id = try #require(RequirementID(rawValue: "RM-7"))
    let base = try #require(try CarriedGHS.catalogue().requirement(id))
    let changed = try #require(try derived().requirement(id))
    #expect(changed.obligation == .recommended)
    #expect(changed.title == LocalizedText(ja: "全体", en: "All together"))
    #expect(changed.question == base.question)
    #expect(changed.clauses == base.clauses)
  }

  @Test func whatIsAddedTakesItsPlaceByItsID() throws {
    let ids = try derived().categories.first?.requirements.map(\.id.rawValue) ?? []
    let place = try #require(ids.firstIndex(of: "RM-3.6"))
    #expect(ids[place - 1] == "RM-3.5")
    #expect(ids[place + 1].hasPrefix("RM-4.1"))
  }

  @Test func everythingElseIsTheSame() throws {
    let base = try CarriedGHS.catalogue()
    let catalogue = try derived()
    #expect(catalogue.requirements.count == base.requirements.count)
    #expect(
      catalogue.categories.last?.requirements.map(\.question)
        == base.categories.last?.requirements.map(\.question))
  }
}
