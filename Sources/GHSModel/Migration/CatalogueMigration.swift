/// What it means to judge a product against another catalogue: everything that changes, before it does.
///
/// Nothing is carried over silently. What is asked is the title and the question; where both are the same,
/// the judgement and its evidence stay, unless the judgement is no longer possible. Whatever else was
/// judged has to be judged again, and its evidence stays with it. Declarations are not touched.
public struct CatalogueMigration: Sendable {
  /// What becomes of each requirement of either catalogue: those of the new one in its order, then
  /// those that only the old one has, in its order.
  public let items: [MigrationItem]
  /// What follows from the assessment as it is.
  public let before: Evaluation
  /// What follows from the assessment as it will be.
  public let after: Evaluation

  /// Works out a migration.
  ///
  /// Judgements and evidence of requirements that the old catalogue does not have are not taken over; a
  /// workspace lets nobody make them.
  ///
  /// - Parameters:
  ///   - assessment: The assessment.
  ///   - old: The catalogue it is judged against.
  ///   - new: The catalogue it will be judged against.
  ///   - day: The day for which evidence must be in force, before and after.
  /// - Throws: What the JSON encoder throws for the digest of the new catalogue; it does not.
  public init(
    of assessment: Assessment, from old: Catalogue, to new: Catalogue, day: CalendarDate
  ) throws {
    let succession = Succession(from: old, to: new)
    let present = new.requirements.map { requirement in
      MigrationItem(
        requirement.id, old: old.requirement(requirement.id), new: requirement, in: assessment,
        succession: succession)
    }
    let gone = old.requirements.filter { new.requirement($0.id) == nil }.map { requirement in
      MigrationItem(
        requirement.id, old: requirement, new: nil, in: assessment, succession: succession)
    }
    items = present + gone
    before = Evaluation(assessment, catalogue: old, day: day)
    after = Evaluation(
      Self.result(of: items, assessment, catalogue: try new.reference()), catalogue: new, day: day)
  }

  /// Whether there is anything to do: the new catalogue is not the one the product is judged against.
  public var isNeeded: Bool { from != to }

  /// The catalogue the product is judged against.
  public var from: CatalogueReference { before.assessment.catalogue }

  /// The catalogue the product will be judged against.
  public var to: CatalogueReference { after.assessment.catalogue }

  /// Whether only the content differs: the same edition with newer texts.
  public var isSameEdition: Bool { from.id == to.id && from.edition == to.edition }

  /// Whether the level follows from the categories by another rule.
  public var changesLevelRule: Bool { before.catalogue.levelRule != after.catalogue.levelRule }

  /// Evidence that supported something and supports nothing any more, as it was; it stays in the
  /// assessment, for whoever judges to use or withdraw it.
  public var unlinkedEvidence: [Evidence] {
    let bare = Set(after.assessment.evidence.filter(\.requirements.isEmpty).map(\.id))
    return before.assessment.evidence.filter { bare.contains($0.id) && !$0.requirements.isEmpty }
  }

  private static func result(
    of items: [MigrationItem], _ assessment: Assessment, catalogue: CatalogueReference
  ) -> Assessment {
    var result = assessment
    result.catalogue = catalogue
    let kept = Set(items.filter(\.isKept).map(\.id))
    result.judgements = assessment.judgements.filter { kept.contains($0.key) }
    var links: [EvidenceID: [RequirementID]] = [:]
    for item in items {
      for evidence in item.evidenceAfter { links[evidence, default: []].append(item.id) }
    }
    for index in result.evidence.indices {
      result.evidence[index].requirements = (links[result.evidence[index].id] ?? []).sorted()
    }
    return result
  }
}
