public import GHSModel
import GRDB

extension Workspace {
  /// Judges requirements of a product, all of them or none.
  ///
  /// The store dates the judgement with the present day, and takes the actor as the assessor where the
  /// judgement names none; a judgement "not assessed" has neither. Judging again with the same words on
  /// the same day changes nothing; on a later day it is a new judgement.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - requirements: The requirements; named twice is named once.
  ///   - judgement: The judgement; its date is ignored.
  ///   - expected: The judgements as the caller saw them; nothing to write over whatever is there.
  /// - Returns: The requirements whose judgement changed, in ascending order.
  /// - Throws: ``WorkspaceError/unknownProduct(_:nearest:)``,
  ///   ``WorkspaceError/unknownRequirements(_:)``, ``WorkspaceError/conflict(_:)``,
  ///   ``WorkspaceError/input(_:)``, or a fault of the storage.
  @discardableResult
  public func judge(
    _ product: ProductID, _ requirements: [RequirementID], as judgement: Judgement,
    expecting expected: [RequirementID: Judgement]? = nil
  ) throws(WorkspaceError) -> [RequirementID] {
    try judge(
      product, Dictionary(requirements.map { ($0, judgement) }, uniquingKeysWith: { $1 }),
      expecting: expected)
  }

  /// Judges requirements of a product, each in its own way, all of them or none, in one entry of the
  /// journal.
  ///
  /// Dates and assessors are those of ``judge(_:_:as:expecting:)``.
  ///
  /// - Parameters:
  ///   - product: The product.
  ///   - judgements: The judgements; their dates are ignored.
  ///   - expected: The judgements as the caller saw them; nothing to write over whatever is there.
  /// - Returns: The requirements whose judgement changed, in ascending order.
  /// - Throws: What ``judge(_:_:as:expecting:)`` throws.
  @discardableResult
  public func judge(
    _ product: ProductID, _ judgements: [RequirementID: Judgement],
    expecting expected: [RequirementID: Judgement]? = nil
  ) throws(WorkspaceError) -> [RequirementID] {
    try change { transaction in
      let judged = try judgements.mapValues { try dated($0, on: transaction.today) }
      let assessed = try transaction.db.existingProduct(product)
      let catalogue = try catalogue(assessed.catalogue.digest, in: transaction.db)
      try catalogue.requireKnown(Array(judged.keys))
      let present = try transaction.db.judgements(of: product)
      if let expected {
        let moved = expected.filter { present[$0.key] ?? .notAssessed != $0.value }.keys
        guard moved.isEmpty else {
          throw WorkspaceError.conflict(
            .judgements(
              Dictionary(uniqueKeysWithValues: moved.map { ($0, present[$0] ?? .notAssessed) })))
        }
      }
      let changed = judged.filter { present[$0.key] ?? .notAssessed != $0.value }
      guard !changed.isEmpty else { return [] }
      try transaction.record(
        .judge, of: product,
        before: Entities(judgements: present.filter { changed.keys.contains($0.key) }),
        after: Entities(judgements: changed.filter { $0.value != .notAssessed }))
      return changed.keys.sorted()
    }
  }

  private func dated(_ judgement: Judgement, on day: CalendarDate) throws -> Judgement {
    var dated = judgement
    if judgement.outcome == .notAssessed {
      dated.assessor = ""
      dated.date = nil
    } else {
      if judgement.assessor.allSatisfy(\.isWhitespace) { dated.assessor = actor }
      dated.date = day
    }
    return try dated.checked()
  }
}

extension Catalogue {
  /// Refuses requirement ids that the catalogue does not have, all of them at once.
  func requireKnown(_ requirements: [RequirementID]) throws {
    let known = self.requirements.map(\.id)
    let unknown = Set(requirements).subtracting(known)
    guard !unknown.isEmpty else { return }
    throw WorkspaceError.unknownRequirements(
      unknown.sorted().map { id in
        WorkspaceError.UnknownRequirement(
          id: id, nearest: NearestMatches.among(known, to: id.rawValue))
      })
  }
}
