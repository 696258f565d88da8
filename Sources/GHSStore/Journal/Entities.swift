import GHSModel

/// What a change touches, as it is before or after the change; what the journal keeps of it.
///
/// What is touched but absent on one side does not exist there. A requirement that is absent is not
/// assessed.
struct Entities: Codable, Equatable {
  /// The product with the catalogue it is judged against.
  var product: AssessedProduct?
  /// Judgements, by requirement.
  var judgements: [RequirementID: Judgement]?
  /// Evidence, in ascending order of its number.
  var evidence: [Evidence]?
  /// Declarations, in ascending order of their ids.
  var declarations: [DeclarationState]?
  /// A pinned catalogue.
  var catalogue: CatalogueReference?
  /// The sequence of the entry that was undone.
  var undoes: Int?
  /// The sequence of the entry that was done again.
  var redoes: Int?

  /// A product with the catalogue it is judged against.
  struct AssessedProduct: Codable, Equatable {
    var product: Product
    var catalogue: CatalogueReference
  }

  /// A declaration, its frozen record named by its digest.
  struct DeclarationState: Codable, Equatable {
    var id: Int
    var status: Declaration.Status
    var content: DeclarationContent
    var record: ContentDigest?
    var withdrawal: Declaration.Withdrawal?
    var registration: Registration?
  }
}

extension Entities {
  /// The same without what only an undo or a redo says of itself.
  var withoutReversal: Entities {
    var copy = self
    copy.undoes = nil
    copy.redoes = nil
    return copy
  }

  /// The same with every file in the state in which it was added, so that what a check found later
  /// does not make two values differ.
  var withoutFileStates: Entities {
    var copy = self
    copy.evidence = evidence?.map { $0.withFileState(.intact) }
    return copy
  }
}

extension Evidence {
  /// The evidence with its file, if it has one, in another state.
  func withFileState(_ state: EvidenceFile.State) -> Evidence {
    guard case .file(var file) = content else { return self }
    file.state = state
    var copy = self
    copy.content = .file(file)
    return copy
  }

  /// Whether this is the same evidence, whatever the last check of its file found.
  func isSame(as other: Evidence) -> Bool {
    withFileState(.intact) == other.withFileState(.intact)
  }
}
