import Foundation
public import GHSModel

/// One thing that a journal entry changed, for whoever reads the journal.
public enum JournalChange: Hashable, Sendable {
  /// The facts of the product, and which of them; none when the product was added or taken away whole.
  case product(ProductID, fields: [JournalField])
  /// A judgement, from one outcome to another; the same outcome when only its words changed.
  case judgement(RequirementID, from: Judgement.Outcome, to: Judgement.Outcome)
  /// Evidence, with its title, what is said of it otherwise than before, and the requirements that it
  /// supports since and no longer; none of these when it was added or taken away whole.
  case evidence(
    EvidenceID, title: String, fields: [JournalField] = [], gained: [RequirementID] = [],
    lost: [RequirementID] = [])
  /// How the file of evidence was found when it was read again, with the title of the evidence.
  case evidenceFile(
    EvidenceID, title: String, from: EvidenceFile.State, to: EvidenceFile.State)
  /// A declaration, by its place, with its number, the status it has now, nothing when it is gone, and
  /// what is said otherwise than before.
  case declaration(
    Int, number: String, status: Declaration.Status?, fields: [JournalField])
  /// A catalogue that was pinned, or that the product is judged against from now on.
  case catalogue(CatalogueReference)
}

extension JournalEntry {
  /// What the entry changed, in ascending order; empty when its content cannot be read.
  public var changes: [JournalChange] {
    guard let before = try? CanonicalJSON.decode(Entities.self, from: Data(before.utf8)),
      let after = try? CanonicalJSON.decode(Entities.self, from: Data(after.utf8))
    else { return [] }
    return JournalChange.products(before, after) + JournalChange.judgements(before, after)
      + JournalChange.evidence(before, after) + JournalChange.declarations(before, after)
      + (after.catalogue.map { [.catalogue($0)] } ?? [])
  }
}

extension JournalChange {
  fileprivate static func products(_ before: Entities, _ after: Entities) -> [JournalChange] {
    guard before.product != after.product else { return [] }
    if let old = before.product, let new = after.product, old.product == new.product {
      return [.catalogue(new.catalogue)]
    }
    guard let present = after.product ?? before.product else { return [] }
    return [
      .product(
        present.product.id,
        fields: JournalField.changed(from: before.product?.product, to: after.product?.product))
    ]
  }

  fileprivate static func judgements(_ before: Entities, _ after: Entities) -> [JournalChange] {
    let old = before.judgements ?? [:]
    let new = after.judgements ?? [:]
    return Set(old.keys).union(new.keys).sorted().map { id in
      .judgement(
        id, from: old[id]?.outcome ?? .notAssessed, to: new[id]?.outcome ?? .notAssessed)
    }
  }

  fileprivate static func evidence(_ before: Entities, _ after: Entities) -> [JournalChange] {
    let titles = Dictionary(
      ((before.evidence ?? []) + (after.evidence ?? [])).map { ($0.id, $0.title) },
      uniquingKeysWith: { _, last in last })
    return titles.sorted { $0.key < $1.key }.map { id, title in
      let old = before.evidence?.first { $0.id == id }
      let new = after.evidence?.first { $0.id == id }
      guard let from = old?.file?.state, let to = new?.file?.state, from != to,
        old?.withFileState(to) == new
      else { return evidence(id, title: title, from: old, to: new) }
      return .evidenceFile(id, title: title, from: from, to: to)
    }
  }

  private static func evidence(
    _ id: EvidenceID, title: String, from old: Evidence?, to new: Evidence?
  ) -> JournalChange {
    guard let old, let new else { return .evidence(id, title: title) }
    return .evidence(
      id, title: title, fields: JournalField.changed(from: old, to: new),
      gained: new.requirements.filter { !old.requirements.contains($0) },
      lost: old.requirements.filter { !new.requirements.contains($0) })
  }

  fileprivate static func declarations(_ before: Entities, _ after: Entities) -> [JournalChange] {
    let new = Dictionary(
      (after.declarations ?? []).map { ($0.id, $0) }, uniquingKeysWith: { _, last in last })
    let ids = Set((before.declarations ?? []).map(\.id)).union(new.keys)
    return ids.sorted().map { id in
      let old = before.declarations?.first { $0.id == id }
      return .declaration(
        id, number: new[id]?.content.number ?? old?.content.number ?? "", status: new[id]?.status,
        fields: JournalField.changed(from: old, to: new[id]))
    }
  }
}
