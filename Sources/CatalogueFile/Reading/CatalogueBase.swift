import GHSModel

/// The catalogue that an edition is based on, and what of it the edition keeps.
struct CatalogueBase {
  /// The catalogue, without the clauses of standards that the edition leaves out.
  let catalogue: Catalogue

  /// Finds the base that `based_on` names; nothing when there is none, which is reported.
  ///
  /// - Parameters:
  ///   - value: The value of `based_on`.
  ///   - without: The value of `without_standards`.
  ///   - find: Finds a catalogue by id and edition.
  init?(
    _ value: YAMLValue, without: YAMLValue?, find: (_ id: String, _ edition: String) -> Catalogue?
  ) {
    guard let mapping = value.mapping(required: ["id", "edition"]),
      let id = mapping["id"]?.word(.catalogueID, CatalogueForms.catalogueID),
      let edition = mapping["edition"]?.text(.edition, CatalogueForms.edition)
    else { return nil }
    guard var catalogue = find(id, edition) else {
      value.report(.consistency(.unknownBase(id: id, edition: edition)))
      return nil
    }
    let dropped = Self.dropped(without, known: catalogue.standards)
    catalogue.standards.removeAll { dropped.contains($0.id) }
    catalogue.categories = catalogue.categories.map { category in
      var kept = category
      kept.requirements = category.requirements.map { requirement in
        var kept = requirement
        kept.clauses.removeAll { dropped.contains($0.standard) }
        return kept
      }
      return kept
    }
    self.catalogue = catalogue
  }

  private static func dropped(
    _ value: YAMLValue?, known: [Catalogue.Standard]
  ) -> Set<String> {
    let ids = (value?.list() ?? []).compactMap { entry -> String? in
      guard let id = entry.word() else { return nil }
      if !known.contains(where: { $0.id == id }) {
        entry.report(.consistency(.unknownStandard(id)))
      }
      return id
    }
    return Set(ids)
  }
}
