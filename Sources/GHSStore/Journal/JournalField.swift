import GHSModel

/// A fact of a product, of evidence or of a declaration that a journal entry changed.
public enum JournalField: String, Hashable, Sendable, CaseIterable {
  /// Facts of a product.
  case productName, productVersion, vendor, intendedUse, safetyClass, classification, scope
  /// What identifies evidence, who owns it, and how long it is valid.
  case evidenceTitle, evidenceNumber, evidenceRevision, evidenceSection, evidenceOwner
  case evidenceEffectiveDate, evidenceExpiryDate
  /// The file or address of evidence, who keeps it how long, and what a certificate says.
  case content, keeping, certificate
  /// What a declaration claims.
  case claimedLevel, claimedCategories
  /// What identifies a declaration, its issuer and its bounds.
  case declarationNumber, issuerName, issuerAddress, placeOfIssue, validity, supplement
  /// The people of a declaration.
  case signatoryName, signatoryFunction, reviewerName, reviewerFunction
  /// What a declaration says of an application, of a supplier and of its registration.
  case application, oem, registration
}

extension JournalField {
  /// The facts in which two states of a product differ; none when there is only one of them.
  static func changed(from old: Product?, to new: Product?) -> [JournalField] {
    guard let old, let new else { return [] }
    let facts: [(JournalField, Bool)] = [
      (.productName, old.name == new.name), (.productVersion, old.version == new.version),
      (.vendor, old.vendor == new.vendor), (.intendedUse, old.intendedUse == new.intendedUse),
      (.safetyClass, old.safetyClass == new.safetyClass),
      (.classification, old.classification == new.classification),
      (.scope, old.scope == new.scope),
    ]
    return facts.filter { !$0.1 }.map(\.0)
  }

  /// The facts in which two states of evidence differ, except for what it supports.
  static func changed(from old: Evidence, to new: Evidence) -> [JournalField] {
    let facts: [(JournalField, Bool)] = [
      (.evidenceTitle, old.title == new.title), (.evidenceNumber, old.number == new.number),
      (.evidenceRevision, old.revision == new.revision),
      (.evidenceSection, old.section == new.section), (.evidenceOwner, old.owner == new.owner),
      (.evidenceEffectiveDate, old.effectiveDate == new.effectiveDate),
      (.evidenceExpiryDate, old.expiryDate == new.expiryDate),
      (.content, old.content == new.content), (.keeping, old.keeping == new.keeping),
      (.certificate, old.certificate == new.certificate),
    ]
    return facts.filter { !$0.1 }.map(\.0)
  }

  /// The facts in which two states of a declaration differ; none when there is only one of them.
  static func changed(
    from before: Entities.DeclarationState?, to after: Entities.DeclarationState?
  ) -> [JournalField] {
    guard let before, let after else { return [] }
    let (old, new) = (before.content, after.content)
    let facts: [(JournalField, Bool)] = [
      (.declarationNumber, old.number == new.number),
      (.claimedLevel, old.claimedLevel == new.claimedLevel),
      (.claimedCategories, old.claimedCategories == new.claimedCategories),
      (.issuerName, old.issuerName == new.issuerName),
      (.issuerAddress, old.issuerAddress == new.issuerAddress),
      (.placeOfIssue, old.placeOfIssue == new.placeOfIssue),
      (.signatoryName, old.signatoryName == new.signatoryName),
      (.signatoryFunction, old.signatoryFunction == new.signatoryFunction),
      (.reviewerName, old.reviewerName == new.reviewerName),
      (.reviewerFunction, old.reviewerFunction == new.reviewerFunction),
      (.validity, old.validity == new.validity), (.supplement, old.supplement == new.supplement),
      (.oem, old.oem == new.oem), (.application, old.application == new.application),
      (.registration, before.registration == after.registration),
    ]
    return facts.filter { !$0.1 }.map(\.0)
  }
}
