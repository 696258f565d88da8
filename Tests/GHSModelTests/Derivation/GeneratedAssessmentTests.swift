import GHSModel
import Testing

/// Thousands of generated assessments, the same ones in every run.
@Suite struct GeneratedAssessmentTests {
  private static let seeds = 0..<2000

  @Test func theEvaluationAgreesWithThePlainRule() {
    var levels: Set<Int?> = []
    for seed in Self.seeds {
      let random = RandomAssessment(seed: seed, requirements: 12)
      let derivation = random.evaluation.derivation
      let plain = PlainRule(
        catalogue: random.catalogue, assessment: random.assessment, day: Sample.day)
      #expect(derivation.level == plain.level, "seed \(seed)")
      for (found, category) in zip(derivation.categories, random.catalogue.categories) {
        #expect(found.conforms == plain.conforms(category), "seed \(seed) \(category.id)")
        #expect(
          found.requirements.map(\.isSatisfied) == category.requirements.map(plain.isSatisfied),
          "seed \(seed) \(category.id)")
      }
      for (found, level) in zip(derivation.levels, random.catalogue.levelRule.levels) {
        #expect(found.isReached == plain.isReached(level), "seed \(seed)")
      }
      levels.insert(derivation.level)
    }
    #expect(levels == [nil, 1, 2, 3, 4], "the generator reaches every kind of outcome")
  }

  /// What withdrawing would do is worked out without the rules that only advise.
  @Test func withdrawingDoesWhatItsImpactSays() {
    var broken = 0
    for seed in Self.seeds.prefix(300) {
      let random = RandomAssessment(seed: seed, requirements: 12)
      for evidence in random.assessment.evidence {
        var without = random.assessment
        without.evidence.removeAll { $0.id == evidence.id }
        let after = Evaluation(without, catalogue: random.catalogue, day: Sample.day)
        let impact = random.evaluation.impact(ofWithdrawing: evidence.id)
        #expect(impact.levelAfter == after.level, "seed \(seed) \(evidence.id)")
        let lost = random.catalogue.requirements.map(\.id).filter {
          random.evaluation.outcome(of: $0)?.isSatisfied == true
            && after.outcome(of: $0)?.isSatisfied != true
        }
        #expect(impact.requirements == lost, "seed \(seed) \(evidence.id)")
        broken += lost.count
      }
    }
    #expect(broken > 100)
  }

  @Test func rulesThatAdviseNeverBlock() {
    for seed in Self.seeds {
      let random = RandomAssessment(seed: seed, requirements: 12)
      let context = RuleContext(
        assessment: random.assessment, catalogue: random.catalogue, day: Sample.day)
      for rule in AssessmentRules.all where rule is any AdvisoryRule.Type {
        let findings = rule.findings(in: context)
        #expect(findings.allSatisfy { $0.severity == .advisory }, "\(rule.id), seed \(seed)")
      }
    }
  }

  @Test func theReplayGivesTheLevel() throws {
    for seed in Self.seeds {
      let derivation = RandomAssessment(seed: seed, requirements: 12).evaluation.derivation
      #expect(derivation.replayedLevel() == derivation.level, "seed \(seed)")
    }
  }

  @Test func theReplaySurvivesBeingWrittenAndRead() throws {
    for seed in Self.seeds.prefix(200) {
      let derivation = RandomAssessment(seed: seed, requirements: 12).evaluation.derivation
      let read = try CanonicalJSON.decode(
        Derivation.self, from: try CanonicalJSON.data(derivation))
      #expect(read == derivation)
      #expect(read.replayedLevel() == derivation.level)
    }
  }

  @Test func anAlteredLevelIsDetected() {
    for seed in Self.seeds {
      var derivation = RandomAssessment(seed: seed, requirements: 12).evaluation.derivation
      let told = derivation.level
      for level in [nil, 0, 1, 2, 3, 4, 5] where level != told {
        derivation.level = level
        #expect(derivation.replayedLevel() != derivation.level, "seed \(seed)")
      }
    }
  }

  /// Whoever makes a requirement look satisfied changes what follows, unless nothing hung on it.
  @Test func alteredRequirementsAreDetectedWhereTheyMatter() {
    var detected = 0
    for seed in Self.seeds {
      var derivation = RandomAssessment(seed: seed, requirements: 12).evaluation.derivation
      for category in derivation.categories.indices {
        for requirement in derivation.categories[category].requirements.indices {
          derivation.categories[category].requirements[requirement].reason =
            .conformingWithEvidence
        }
      }
      let required = derivation.categories.filter { category in
        category.requirements.contains { $0.obligation == .required }
      }
      let conforming = Set(required.map(\.id))
      let expected = derivation.levels.last { level in
        level.conditions.allSatisfy { $0.condition.holds(conforming: conforming) }
      }?.level
      #expect(derivation.replayedLevel() == expected, "seed \(seed)")
      if derivation.replayedLevel() != derivation.level { detected += 1 }
    }
    #expect(detected > 500)
  }

  @Test func countsAddUp() {
    for seed in Self.seeds {
      let evaluation = RandomAssessment(seed: seed, requirements: 12).evaluation
      for (counts, category) in zip(evaluation.categoryCounts, evaluation.derivation.categories) {
        let applicable = category.requirements.count { $0.reason != .doesNotApply }
        let judged =
          counts.conforming + counts.nonconforming + counts.notApplicable + counts.notAssessed
        #expect(judged == applicable, "seed \(seed)")
        #expect(counts.satisfied <= counts.required, "seed \(seed)")
        if counts.conforms { #expect(counts.satisfied == counts.required, "seed \(seed)") }
      }
    }
  }

  @Test func withdrawingNeverHelpsAndSaysExactlyWhatBreaks() {
    for seed in Self.seeds.prefix(500) {
      let random = RandomAssessment(seed: seed, requirements: 12)
      let evaluation = random.evaluation
      for evidence in random.assessment.evidence {
        let impact = evaluation.impact(ofWithdrawing: evidence.id)
        var rest = random.assessment
        rest.evidence.removeAll { $0.id == evidence.id }
        let after = PlainRule(catalogue: random.catalogue, assessment: rest, day: Sample.day)
        let before = PlainRule(
          catalogue: random.catalogue, assessment: random.assessment, day: Sample.day)
        #expect(
          impact.requirements
            == random.catalogue.requirements
            .filter { before.isSatisfied($0) && !after.isSatisfied($0) }.map(\.id))
        #expect(
          impact.categories
            == random.catalogue.categories
            .filter { before.conforms($0) && !after.conforms($0) }.map(\.id))
        #expect(impact.levelBefore == before.level)
        #expect(impact.levelAfter == after.level)
        #expect((impact.levelAfter ?? 0) <= (impact.levelBefore ?? 0))
      }
    }
  }
}
