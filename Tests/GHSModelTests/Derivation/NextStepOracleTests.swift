import GHSModel
import Testing

/// The next step against every set of requirements there is.
@Suite struct NextStepOracleTests {
  /// For each level, the size of the smallest set that reaches it; no entry where none does.
  private func smallest(_ random: RandomAssessment) -> [Int: Int] {
    let ids = random.catalogue.requirements.map(\.id)
    let plain = PlainRule(
      catalogue: random.catalogue, assessment: random.assessment, day: Sample.day)
    var smallest: [Int: Int] = [:]
    for choice in 0..<(1 << ids.count) {
      let chosen = ids.indices.filter { choice & (1 << $0) != 0 }.map { ids[$0] }
      let mended = plain.mending(chosen)
      for level in random.catalogue.levelRule.levels where mended.isReached(level) {
        smallest[level.level] = min(smallest[level.level] ?? .max, chosen.count)
      }
    }
    return smallest
  }

  @Test(arguments: 0..<8) func isMinimalAndSufficient(_ part: Int) {
    for seed in (part * 50)..<(part * 50 + 50) {
      let random = RandomAssessment(seed: seed, requirements: 7)
      let evaluation = random.evaluation
      let plain = PlainRule(
        catalogue: random.catalogue, assessment: random.assessment, day: Sample.day)
      let smallest = smallest(random)
      for level in random.catalogue.levelRule.levels {
        let step = evaluation.step(to: level.level)
        #expect(
          step?.requirements.count == smallest[level.level], "seed \(seed), level \(level.level)")
        guard let step else { continue }
        let isReached = plain.mending(step.requirements).isReached(level)
        #expect(isReached, "seed \(seed), level \(level.level)")
        #expect(Set(step.requirements).count == step.requirements.count)
        let order = random.catalogue.requirements.map(\.id).filter(step.requirements.contains)
        #expect(step.requirements == order, "in the order of the catalogue, seed \(seed)")
      }
    }
  }

  @Test func theNextStepIsTheStepToTheNextLevelThatCanBeReached() {
    for seed in 0..<400 {
      let random = RandomAssessment(seed: seed, requirements: 7)
      let evaluation = random.evaluation
      let above = random.catalogue.levelRule.levels.map(\.level)
        .filter { $0 > evaluation.level ?? 0 }
      #expect(evaluation.nextStep == above.lazy.compactMap(evaluation.step).first)
    }
  }
}
