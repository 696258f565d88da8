/// The ids and numbers of a requirement, ready to be compared.
struct SearchedRequirement: Sendable {
  let id: RequirementID
  private let category: String
  private let number: ClauseNumber?
  private let clauses: [(standard: String, number: ClauseNumber?)]
  private let section: ClauseNumber?

  init(_ requirement: Requirement) {
    id = requirement.id
    category = requirement.id.category.lowercased()
    number = ClauseNumber(requirement.id.rawValue.dropFirst(3))
    clauses = requirement.clauses.map { ($0.standard, ClauseNumber($0.clause)) }
    section = requirement.guideline.section.flatMap { ClauseNumber($0) }
  }

  /// Where a reference is found.
  func found(_ reference: SearchTerm.Reference) -> CatalogueSearch.Found {
    switch reference {
    case .requirement(let wanted, let wantedNumber):
      guard category == wanted, includes(wantedNumber, number) else {
        return CatalogueSearch.Found()
      }
      return CatalogueSearch.Found(
        places: SearchPlaces(.id), isExactID: wantedNumber != nil && wantedNumber == number)
    case .number(let wanted):
      var found = CatalogueSearch.Found()
      // The number alone is that of a clause; that the id is made of it says no more.
      if includes(wanted, number) || clauses.contains(where: { includes(wanted, $0.number) }) {
        found.places.formUnion(SearchPlaces(.clauses))
      }
      if includes(wanted, section) { found.places.formUnion(SearchPlaces(.guideline)) }
      return found
    case .clause(let wanted, let standards):
      let isCited = clauses.contains { clause in
        standards.contains(clause.standard) && includes(wanted, clause.number)
      }
      return CatalogueSearch.Found(places: isCited ? SearchPlaces(.clauses) : [])
    }
  }

  private func includes(_ wanted: ClauseNumber?, _ cited: ClauseNumber?) -> Bool {
    guard let wanted else { return true }
    return cited.map(wanted.includes) ?? false
  }
}
