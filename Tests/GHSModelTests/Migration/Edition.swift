import GHSModel

/// Other editions of the sample catalogue.
extension Catalogue {
  /// The catalogue as another edition.
  func edition(_ edition: String) -> Catalogue {
    var other = self
    other.edition = edition
    return other
  }

  /// The catalogue with a requirement changed.
  func changing(_ id: RequirementID, _ change: (inout Requirement) -> Void) -> Catalogue {
    var other = self
    for category in other.categories.indices {
      for place in other.categories[category].requirements.indices
      where other.categories[category].requirements[place].id == id {
        change(&other.categories[category].requirements[place])
      }
    }
    return other
  }

  /// The catalogue without some requirements.
  func without(_ ids: RequirementID...) -> Catalogue {
    var other = self
    for category in other.categories.indices {
      other.categories[category].requirements.removeAll { ids.contains($0.id) }
    }
    return other
  }

  /// The catalogue with another requirement, in the category that its id names.
  func adding(_ id: RequirementID, replaces replaced: RequirementID...) -> Catalogue {
    var requirement = Sample.requirement(id)
    requirement.replaces = replaced
    return adding(requirement)
  }

  /// The catalogue with another requirement, in the category that its id names.
  func adding(_ requirement: Requirement) -> Catalogue {
    var other = self
    for category in other.categories.indices
    where other.categories[category].id.rawValue == requirement.id.category {
      other.categories[category].requirements.append(requirement)
    }
    return other
  }
}

extension Assessment {
  /// The assessment, judged against a catalogue from the beginning.
  func pinned(to catalogue: Catalogue) throws -> Assessment {
    var pinned = self
    pinned.catalogue = try catalogue.reference()
    return pinned
  }

  /// What it means to judge it against another edition of the sample catalogue.
  func migration(
    from old: Catalogue = Sample.catalogue, to new: Catalogue
  ) throws -> CatalogueMigration {
    try CatalogueMigration(of: pinned(to: old), from: old, to: new, day: Sample.day)
  }
}

extension CatalogueMigration {
  /// What becomes of a requirement.
  subscript(_ id: RequirementID) -> MigrationItem? { items.first { $0.id == id } }

  /// The evidence of a requirement afterwards.
  func evidence(for id: RequirementID) -> [EvidenceID] {
    after.assessment.evidence(for: id).map(\.id)
  }
}
