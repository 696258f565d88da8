import CatalogueFile
import Foundation
import GHSModel
import Testing

/// Edition 1.20 asks for every clause of the standards under the guideline, and for no other.
@Suite struct CoverageTests {
  /// The requirements of a category by the number of the clause that leads them.
  private func leading(
    _ category: String, _ standard: String
  ) throws -> [String: [Requirement]] {
    let found = try #require(
      try CarriedGHS.catalogue().categories.first { $0.id.rawValue == category })
    for requirement in found.requirements {
      #expect(requirement.clauses.first?.standard == standard, "\(requirement.id)")
    }
    return Dictionary(grouping: found.requirements) { requirement in
      String((requirement.clauses.first?.clause ?? "").prefix { $0 != " " })
    }
  }

  @Test func categoriesInTheirOrder() throws {
    #expect(
      try CarriedGHS.catalogue().categories.map(\.id.rawValue) == ["RM", "QM", "PS", "LC"])
  }

  @Test func riskManagement() throws {
    let found = try leading("RM", "ISO 14971:2007")
    #expect(found.keys.sorted() == ClauseTable.riskManagement.sorted())
    let clauses = Set(found.values.joined().flatMap(\.clauses).map(\.description))
    for item in ClauseTable.riskManagementItems {
      #expect(clauses.contains("ISO 14971:2007 \(item)"))
    }
  }

  @Test func qualityManagement() throws {
    let found = try leading("QM", "ISO 9001:2008")
    for clause in ClauseTable.quality { #expect(found[clause] != nil, "\(clause)") }
    // 7.3 as a whole may stand for the general section of the guideline (3.1.1).
    #expect(Set(found.keys).subtracting(ClauseTable.quality).subtracting(["7.3"]) == [])
  }

  @Test func productSafety() throws {
    let found = try leading("PS", "IEC 82304-1:2016")
    #expect(found.keys.sorted() == ClauseTable.productSafety.sorted())
  }

  @Test func lifeCycleWithItsSafetyClasses() throws {
    let found = try leading("LC", "IEC 62304:2006+A1:2015")
    #expect(found.keys.sorted() == ClauseTable.lifeCycle.flatMap(\.clauses).sorted())
    for (classes, clauses) in ClauseTable.lifeCycle {
      for clause in clauses {
        for requirement in found[clause] ?? [] {
          #expect(
            requirement.safetyClasses ?? SafetyClass.allCases == classes, "\(requirement.id)")
        }
      }
    }
  }

  @Test func onlyTheLifeCycleDependsOnTheSafetyClass() throws {
    for requirement in try CarriedGHS.catalogue().requirements
    where requirement.id.category != "LC" {
      #expect(requirement.safetyClasses == nil, "\(requirement.id)")
    }
  }

  /// The numbers of the clauses of one standard that a requirement cites.
  private func clauses(_ requirement: Requirement, _ standard: String) -> Set<String> {
    Set(
      requirement.clauses.filter { $0.standard == standard }
        .map { String($0.clause.prefix { $0 != " " }) })
  }

  @Test func riskManagementOf2019StandsBesideThatOf2007() throws {
    var cited: Set<String> = []
    for (clause, requirements) in try leading("RM", "ISO 14971:2007") {
      let expected = try #require(ClauseTable.riskManagementOf2019[clause])
      for requirement in requirements {
        let found = clauses(requirement, "ISO 14971:2019")
        #expect(!found.isEmpty && found.isSubset(of: expected), "\(requirement.id): \(found)")
        cited.formUnion(found)
      }
    }
    let all = Set(ClauseTable.riskManagementOf2019.values.joined())
    // 10 and 10.1 are two ways to cite what says no more than that the rest is done.
    #expect(all.subtracting(cited).isSubset(of: ["10", "10.1"]))
  }

  @Test func qualityStandsInThreeStandards() throws {
    for (clause, requirements) in try leading("QM", "ISO 9001:2008") {
      let expected = try #require(ClauseTable.qualityElsewhere[clause])
      for requirement in requirements {
        let of2015 = clauses(requirement, "ISO 9001:2015")
        let medical = clauses(requirement, "ISO 13485:2016")
        #expect(!of2015.isEmpty && of2015.isSubset(of: expected.of2015), "\(requirement.id)")
        #expect(!medical.isEmpty && medical.isSubset(of: expected.medical), "\(requirement.id)")
      }
    }
  }

  @Test func theLifeCycleOf2006StandsBesideThatOf2015() throws {
    for (clause, requirements) in try leading("LC", "IEC 62304:2006+A1:2015") {
      for requirement in requirements {
        let isNew = ClauseTable.lifeCycleOf2015Alone.contains(requirement.id.rawValue)
        #expect(
          clauses(requirement, "IEC 62304:2006") == (isNew ? [] : [clause]), "\(requirement.id)")
      }
    }
  }

  @Test func productSafetyCallsOnTheLifeCycleForMaintenance() throws {
    let maintenance = try leading("PS", "IEC 82304-1:2016")["8.2"] ?? []
    #expect(maintenance.contains { !clauses($0, "IEC 62304:2006+A1:2015").isEmpty })
  }

  @Test func everyStandardHasItsJapaneseEdition() throws {
    for catalogue in try CarriedGHS.editions() {
      for standard in catalogue.standards { #expect(standard.jis != nil, "\(standard.id)") }
    }
  }
}
