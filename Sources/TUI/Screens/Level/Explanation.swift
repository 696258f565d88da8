import GHSModel

/// The sentences of a derivation, each with what it is about.
struct Explanation {
  /// One level.
  struct Step {
    /// What was found of the level.
    let level: Derivation.LevelOutcome
    /// Whether it is reached.
    let head: LocalizedText
    /// One sentence for each of its conditions.
    let conditions: [LocalizedText]
  }

  /// The level of the product.
  let conclusion: LocalizedText
  /// One sentence for each category.
  let categories: [LocalizedText]
  /// The levels, the highest first.
  let steps: [Step]

  /// Takes the sentences of a product's derivation apart.
  init(_ open: OpenProduct) {
    let derivation = open.evaluation.derivation
    var rest = derivation.explanation(in: open.catalogue).dropFirst()
    conclusion = derivation.conclusion
    categories = Array(rest.prefix(derivation.categories.count))
    rest = rest.dropFirst(categories.count)
    var steps: [Step] = []
    for level in derivation.levels {
      guard let head = rest.popFirst() else { break }
      let conditions = Array(rest.prefix(level.conditions.count))
      rest = rest.dropFirst(conditions.count)
      steps.insert(Step(level: level, head: head, conditions: conditions), at: 0)
    }
    self.steps = steps
  }
}
