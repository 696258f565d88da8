import GHSModel

/// Another edition of a catalogue that differs from it in every way there is, the same one in every run.
struct RandomEdition {
  let catalogue: Catalogue

  init(of base: Catalogue, seed: Int) {
    var random = SeededRandom(seed: UInt64(seed) &* 7919)
    var catalogue = base.edition("other")
    for category in catalogue.categories.indices {
      catalogue.categories[category].requirements = Self.changed(
        base.categories[category].requirements, &random)
    }
    if Bool.random(using: &random) { catalogue.levelRule.levels.removeLast() }
    self.catalogue = catalogue
  }

  private static func changed(
    _ requirements: [Requirement], _ random: inout SeededRandom
  ) -> [Requirement] {
    var changed: [Requirement] = []
    for requirement in requirements {
      var next = requirement
      switch Int.random(in: 0..<12, using: &random) {
      case 0: next.title.ja += "改"
      case 1: next.question.en += " Really?"
      case 2: next.guidance = LocalizedText(ja: "解説", en: "Guidance")
      case 3: next.mayBeNotApplicable.toggle()
      case 4: next.safetyClasses = random.pick([nil, [.b, .c], [.a]])
      case 5: continue
      case 6:
        for letter in ["a", "b"] {
          var part = Sample.requirement(
            RequirementID(stringLiteral: "\(requirement.id)\(letter)"))
          part.replaces = [requirement.id]
          changed.append(part)
        }
        if Bool.random(using: &random) { continue }
      case 7:
        next.replaces = requirements.map(\.id).filter { _ in Bool.random(using: &random) }
      case 8:
        changed.append(Sample.requirement(RequirementID(stringLiteral: "\(requirement.id)z")))
      default: break
      }
      changed.append(next)
    }
    if let first = requirements.first, Int.random(in: 0..<4, using: &random) == 0 {
      var merged = Sample.requirement(
        RequirementID(stringLiteral: "\(first.id.category)-99"))
      merged.replaces = requirements.map(\.id).filter { _ in Bool.random(using: &random) }
      changed.append(merged)
    }
    return changed
  }
}
