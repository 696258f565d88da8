/// Which requirements of one catalogue take the place of which of another.
///
/// A requirement says of itself what it replaces. One that is replaced by several is split; one that
/// replaces several merges them. The way back to the earlier catalogue is the same, the other way round.
struct Succession {
  /// For an old requirement, the new ones that take its place.
  private(set) var successors: [RequirementID: Set<RequirementID>] = [:]
  /// For a new requirement, the old ones whose place it takes.
  private(set) var predecessors: [RequirementID: Set<RequirementID>] = [:]

  /// Finds what the requirements of both catalogues say of themselves.
  ///
  /// What both catalogues have is not a succession any more: the older one knew it already.
  init(from old: Catalogue, to new: Catalogue) {
    let former = Set(old.requirements.map(\.id))
    let present = Set(new.requirements.map(\.id))
    let both = former.intersection(present)
    for part in new.requirements {
      for replaced in part.replaces
      where former.contains(replaced) && !(both.contains(part.id) && both.contains(replaced)) {
        add(from: replaced, to: part.id)
      }
    }
    for part in old.requirements {
      for replaced in part.replaces
      where present.contains(replaced) && !(both.contains(part.id) && both.contains(replaced)) {
        add(from: part.id, to: replaced)
      }
    }
    // What stays beside a part, or takes something in, no longer means what it meant either.
    for id in both where successors[id] != nil || predecessors[id] != nil { add(from: id, to: id) }
  }

  private mutating func add(from old: RequirementID, to new: RequirementID) {
    successors[old, default: []].insert(new)
    predecessors[new, default: []].insert(old)
  }

  /// Whether a requirement of either catalogue takes part in a succession.
  func includes(_ id: RequirementID) -> Bool {
    successors[id] != nil || predecessors[id] != nil
  }
}
