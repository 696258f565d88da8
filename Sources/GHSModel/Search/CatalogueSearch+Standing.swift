extension CatalogueSearch {
  /// How well something was found.
  enum Rank: Int, Comparable {
    case exactID, idBeginning, clause, title, question, elsewhere

    static func < (left: Rank, right: Rank) -> Bool { left.rawValue < right.rawValue }
  }

  /// Where one thing was found in one requirement.
  struct Found {
    var places: SearchPlaces = []
    var isExactID = false

    /// The best of the places; nothing when there is none.
    var rank: Rank? {
      guard let field = places.first else { return nil }
      switch field {
      case .id: return isExactID ? .exactID : .idBeginning
      case .clauses: return .clause
      case .title: return .title
      case .question: return .question
      case .guidance, .evidenceExamples, .commonGaps, .notApplicableWhen, .example, .seeAlso,
        .guideline, .replaces:
        return .elsewhere
      }
    }
  }

  /// How a requirement stands after some of the things that were asked for.
  struct Standing {
    /// The least of the ranks so far; nothing when the requirement is out.
    private(set) var rank: Rank? = .exactID
    private(set) var places: SearchPlaces = []

    /// Takes what was found of the next thing.
    mutating func take(_ found: Found) {
      guard let current = rank, let next = found.rank else {
        rank = nil
        return
      }
      rank = max(current, next)
      places.formUnion(found.places)
    }
  }
}
