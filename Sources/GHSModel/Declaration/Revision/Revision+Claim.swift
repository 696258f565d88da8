extension Revision {
  /// The level and the categories that are claimed.
  static func claim(_ former: DeclarationContent, _ now: DeclarationContent) -> [RevisionChange] {
    var changes: [RevisionChange] = []
    if former.claimedLevel != now.claimedLevel {
      changes.append(
        RevisionChange(
          .level, before: former.claimedLevel.map(String.init) ?? "",
          after: now.claimedLevel.map(String.init) ?? ""))
    }
    let added = now.claimedCategories.filter { !former.claimedCategories.contains($0) }
    let removed = former.claimedCategories.filter { !now.claimedCategories.contains($0) }
    return changes + added.map { RevisionChange(.category, .added, subject: $0.rawValue) }
      + removed.map { RevisionChange(.category, .removed, subject: $0.rawValue) }
  }

  /// The catalogue, by its edition or, where that is the same, by its content.
  static func catalogue(
    _ former: CatalogueReference, _ now: CatalogueReference
  ) -> [RevisionChange] {
    guard former != now else { return [] }
    let isRenamed = former.id != now.id || former.edition != now.edition
    return [
      RevisionChange(
        .catalogue, before: "\(former.id) \(former.edition)", after: "\(now.id) \(now.edition)",
        fields: isRenamed ? [.edition] : [.digest])
    ]
  }

  /// What the issuer filled in, but for the number, the level and the categories.
  static func content(
    _ former: DeclarationContent, _ now: DeclarationContent
  ) -> [RevisionChange] {
    let fields: [(RevisionField, KeyPath<DeclarationContent, String>)] = [
      (.issuerName, \.issuerName), (.issuerAddress, \.issuerAddress),
      (.placeOfIssue, \.placeOfIssue), (.signatoryName, \.signatoryName),
      (.signatoryFunction, \.signatoryFunction), (.validity, \.validity),
      (.reviewerName, \.reviewerName), (.reviewerFunction, \.reviewerFunction),
      (.supplement, \.supplement),
    ]
    var changes = fields.compactMap { field, text in
      change(.declaration, field, former[keyPath: text], now[keyPath: text])
    }
    if former.oem != now.oem {
      changes.append(
        RevisionChange(
          .declaration, kind(former.oem == nil, now.oem == nil),
          subject: RevisionField.oem.rawValue, before: former.oem?.supplier ?? "",
          after: now.oem?.supplier ?? ""))
    }
    if former.application != now.application {
      changes.append(
        RevisionChange(
          .declaration, kind(former.application == nil, now.application == nil),
          subject: RevisionField.application.rawValue))
    }
    return changes
  }

  private static func kind(_ wasEmpty: Bool, _ isEmpty: Bool) -> RevisionChange.Kind {
    wasEmpty ? .added : isEmpty ? .removed : .changed
  }

  /// The facts of the product; of what was answered about scope and class, the outcome alone.
  static func product(_ former: Product, _ now: Product) -> [RevisionChange] {
    let texts: [(RevisionField, KeyPath<Product, String>)] = [
      (.productName, \.name), (.productVersion, \.version), (.vendor, \.vendor),
      (.intendedUse, \.intendedUse),
    ]
    var changes = texts.compactMap { field, text in
      change(.product, field, former[keyPath: text], now[keyPath: text])
    }
    let classes = (former.safetyClass?.rawValue ?? "", now.safetyClass?.rawValue ?? "")
    if let other = change(.product, .safetyClass, classes.0, classes.1) {
      changes.append(other)
    } else if former.classification != now.classification {
      changes.append(
        RevisionChange(.product, subject: RevisionField.classification.rawValue))
    }
    if former.scope != now.scope {
      changes.append(
        RevisionChange(
          .product, subject: RevisionField.scope.rawValue,
          before: former.scope?.outcome.rawValue ?? "",
          after: now.scope?.outcome.rawValue ?? ""))
    }
    return changes
  }

  private static func change(
    _ aspect: RevisionChange.Aspect, _ field: RevisionField, _ before: String, _ after: String
  ) -> RevisionChange? {
    guard before != after else { return nil }
    return RevisionChange(
      aspect, kind(before.isEmpty, after.isEmpty), subject: field.rawValue, before: before,
      after: after)
  }
}
