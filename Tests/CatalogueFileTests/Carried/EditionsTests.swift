import CatalogueFile
import Foundation
import GHSModel
import Testing

/// The earlier editions differ from 1.20 in what the domain facts say, and in nothing else.
@Suite struct EditionsTests {
  private func catalogue(_ edition: String) throws -> Catalogue {
    try CarriedGHS.edition(edition)
  }

  private func ids(_ catalogue: Catalogue) -> Set<String> {
    Set(catalogue.requirements.map(\.id.rawValue))
  }

  @Test func theyWereIssuedWhenTheyWere() throws {
    #expect(try catalogue("1.00").issued.description == "2014-08-01")
    #expect(try catalogue("1.10").issued.description == "2017-03-31")
    #expect(try catalogue("1.20").issued.description == "2018-12-14")
  }

  @Test func onlyTheLifeCycleHasOtherRequirements() throws {
    let (old, new) = (ids(try catalogue("1.10")), ids(try catalogue("1.20")))
    #expect(
      new.subtracting(old).sorted() == ["LC-5.1.12a", "LC-5.1.12b", "LC-5.7.1b", "LC-7.3.1b"])
    #expect(old.subtracting(new).sorted() == ["LC-7.1.5", "LC-7.3.2"])
    #expect(ids(try catalogue("1.00")) == old)
  }

  @Test func theAmendmentOf2015IsTakenInBy120Alone() throws {
    let amended = "IEC 62304:2006+A1:2015"
    for edition in ["1.00", "1.10"] {
      let catalogue = try catalogue(edition)
      #expect(!catalogue.standards.contains { $0.id == amended })
      #expect(!catalogue.requirements.flatMap(\.clauses).contains { $0.standard == amended })
    }
    let lifeCycle = try catalogue("1.20").requirements.filter { $0.id.category == "LC" }
    #expect(lifeCycle.allSatisfy { $0.clauses.first?.standard == amended })
  }

  @Test func quality2015IsGivenBesideFrom110On() throws {
    for (edition, expected) in [("1.00", false), ("1.10", true), ("1.20", true)] {
      let clauses = try catalogue(edition).requirements.flatMap(\.clauses)
      #expect(clauses.contains { $0.standard == "ISO 9001:2015" } == expected, "\(edition)")
      #expect(clauses.contains { $0.standard == "ISO 9001:2008" }, "\(edition)")
    }
  }

  /// The table of IEC 62304:2006 where it is not that of 2015.
  @Test func safetyClassesOf2006() throws {
    let old = try catalogue("1.10")
    let new = try catalogue("1.20")
    let different = old.requirements.filter { requirement in
      new.requirement(requirement.id).map { $0.safetyClasses != requirement.safetyClasses }
        ?? false
    }
    #expect(
      different.map(\.id.rawValue) == [
        "LC-5.7.1a", "LC-5.7.2", "LC-5.7.3", "LC-5.7.4", "LC-5.7.5", "LC-5.8.1", "LC-5.8.2",
        "LC-5.8.7", "LC-5.8.8", "LC-6.2.3",
      ])
    #expect(different.allSatisfy { $0.safetyClasses == [.b, .c] })
    let classA = old.requirements.filter { $0.id.category == "LC" && $0.applies(to: .a) }
    let release = classA.filter { $0.id.rawValue.hasPrefix("LC-5.8") }.map(\.id.rawValue)
    #expect(release == ["LC-5.8.4"])
    #expect(!classA.contains { $0.id.rawValue.hasPrefix("LC-5.7") })
    #expect(classA.contains { $0.id.rawValue == "LC-5.5.1" })
  }

  /// Headings of edition 1.10 that could be read in full and do not show a clause.
  @Test func whatTheHeadingsOf110DoNotShowIsRecommended() throws {
    let recommended = try catalogue("1.10").requirements.filter { $0.obligation == .recommended }
    #expect(
      recommended.map(\.id.rawValue) == [
        "RM-6.5", "RM-8", "PS-4.4", "PS-8.1", "LC-5.1.2", "LC-5.1.3", "LC-5.1.4", "LC-5.1.5",
        "LC-5.1.10", "LC-5.1.11",
      ])
    for requirement in recommended where requirement.id.rawValue != "PS-8.1" {
      #expect(requirement.guideline.basis == .standard, "\(requirement.id)")
    }
  }

  @Test func levelsAreTheSameInEveryEdition() throws {
    let rule = try catalogue("1.20").levelRule
    #expect(try catalogue("1.10").levelRule == rule)
    #expect(try catalogue("1.00").levelRule == rule)
  }
}
