import Foundation
public import GHSModel

/// A text, a number or a date that a journal entry changed: what it was, and what it is since.
public struct JournalValue: Hashable, Sendable {
  /// What it belongs to: the id of a requirement or of evidence, empty for the product and its declarations.
  public let subject: String
  /// Which fact it is.
  public let field: InputError.Field
  /// What it was; empty for nothing.
  public let before: String
  /// What it is since; empty for nothing.
  public let after: String
}

extension JournalEntry {
  /// The plain facts the entry changed of what was there before and still is, judgements included that
  /// were made for the first time; ``changes`` names all that was changed.
  public var values: [JournalValue] {
    guard let before = try? CanonicalJSON.decode(Entities.self, from: Data(before.utf8)),
      let after = try? CanonicalJSON.decode(Entities.self, from: Data(after.utf8))
    else { return [] }
    return JournalValue.products(before.product?.product, after.product?.product)
      + JournalValue.judgements(before.judgements ?? [:], after.judgements ?? [:])
      + JournalValue.evidence(before.evidence ?? [], after.evidence ?? [])
      + JournalValue.declarations(before.declarations ?? [], after.declarations ?? [])
  }
}

extension JournalValue {
  private static func values(
    _ subject: String, _ facts: [(InputError.Field, String?, String?)]
  ) -> [JournalValue] {
    facts.filter { $1 ?? "" != $2 ?? "" }
      .map { JournalValue(subject: subject, field: $0, before: $1 ?? "", after: $2 ?? "") }
  }

  fileprivate static func products(_ old: Product?, _ new: Product?) -> [JournalValue] {
    guard let old, let new else { return [] }
    return values(
      "",
      [
        (.productName, old.name, new.name), (.productVersion, old.version, new.version),
        (.vendor, old.vendor, new.vendor), (.intendedUse, old.intendedUse, new.intendedUse),
      ])
  }

  fileprivate static func judgements(
    _ old: [RequirementID: Judgement], _ new: [RequirementID: Judgement]
  ) -> [JournalValue] {
    Set(old.keys).union(new.keys).sorted().flatMap { id in
      let (before, after) = (old[id], new[id])
      return values(
        id.rawValue,
        [
          (.rationale, before?.rationale, after?.rationale),
          (.assessor, before?.assessor, after?.assessor),
          (.actionDescription, before?.action?.description, after?.action?.description),
          (.actionOwner, before?.action?.owner, after?.action?.owner),
          (
            .actionDueDate, before?.action?.dueDate?.description,
            after?.action?.dueDate?.description
          ),
        ])
    }
  }

  fileprivate static func evidence(_ old: [Evidence], _ new: [Evidence]) -> [JournalValue] {
    old.flatMap { before -> [JournalValue] in
      guard let after = new.first(where: { $0.id == before.id }) else { return [] }
      return values(
        before.id.rawValue,
        [
          (.evidenceTitle, before.title, after.title),
          (.evidenceNumber, before.number, after.number),
          (.evidenceRevision, before.revision, after.revision),
          (.evidenceSection, before.section, after.section),
          (.evidenceOwner, before.owner, after.owner),
          (
            .evidenceEffectiveDate, before.effectiveDate?.description,
            after.effectiveDate?.description
          ),
          (.evidenceExpiryDate, before.expiryDate?.description, after.expiryDate?.description),
          (.evidencePath, before.file?.path, after.file?.path),
        ])
    }
  }

  fileprivate static func declarations(
    _ old: [Entities.DeclarationState], _ new: [Entities.DeclarationState]
  ) -> [JournalValue] {
    old.flatMap { state -> [JournalValue] in
      guard let now = new.first(where: { $0.id == state.id })?.content else { return [] }
      let before = state.content
      return values(
        "",
        [
          (.declarationNumber, before.number, now.number),
          (.issuerName, before.issuerName, now.issuerName),
          (.issuerAddress, before.issuerAddress, now.issuerAddress),
          (.placeOfIssue, before.placeOfIssue, now.placeOfIssue),
          (.signatoryName, before.signatoryName, now.signatoryName),
          (.signatoryFunction, before.signatoryFunction, now.signatoryFunction),
          (.reviewerName, before.reviewerName, now.reviewerName),
          (.reviewerFunction, before.reviewerFunction, now.reviewerFunction),
          (.validity, before.validity, now.validity),
          (.supplement, before.supplement, now.supplement),
        ])
    }
  }
}
