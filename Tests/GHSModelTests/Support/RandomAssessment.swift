import GHSModel

/// Catalogues and assessments of every shape, the same ones in every run.
struct RandomAssessment {
  let catalogue: Catalogue
  let assessment: Assessment

  /// Makes a catalogue with at most the given number of requirements, and judges it at random.
  init(seed: Int, requirements limit: Int) {
    var random = SeededRandom(seed: UInt64(seed))
    let names: [CategoryID] = ["RM", "QM", "PS", "LC"]
    let ids = names.prefix(Int.random(in: 2...4, using: &random))
    var left = limit - ids.count
    let categories = ids.map { id in
      let more = Int.random(in: 0...max(0, min(left, 3)), using: &random)
      left -= more
      return Sample.category(
        id, "区分", "Category", (1...(1 + more)).map { Self.requirement(id, $0, &random) })
    }
    var catalogue = Sample.catalogue
    catalogue.categories = categories
    catalogue.levelRule = Self.rule(of: Array(ids), &random)
    self.catalogue = catalogue
    assessment = Self.assessment(of: catalogue, &random)
  }

  /// What follows from the assessment.
  var evaluation: Evaluation { Evaluation(assessment, catalogue: catalogue, day: Sample.day) }

  private static func requirement(
    _ category: CategoryID, _ number: Int, _ random: inout SeededRandom
  ) -> Requirement {
    let classes: [[SafetyClass]?] = [nil, nil, nil, [.b, .c], [.c], [.a]]
    return Sample.requirement(
      RequirementID(stringLiteral: "\(category)-\(number)"),
      Int.random(in: 0..<5, using: &random) == 0 ? .recommended : .required,
      safetyClasses: random.pick(classes),
      mayBeNotApplicable: Bool.random(using: &random))
  }

  private static func rule(of ids: [CategoryID], _ random: inout SeededRandom) -> LevelRule {
    LevelRule(
      levels: (1...Int.random(in: 1...4, using: &random)).map { level in
        let conditions = (0..<Int.random(in: 1...2, using: &random)).map { _ in
          let named = ids.shuffled(using: &random)
            .prefix(Int.random(in: 1...ids.count, using: &random))
          return LevelRule.Condition(
            atLeast: Int.random(in: 1...named.count, using: &random), of: Array(named))
        }
        return LevelRule.Level(level: level, conditions: conditions)
      })
  }

  private static func assessment(
    of catalogue: Catalogue, _ random: inout SeededRandom
  ) -> Assessment {
    var assessment = Assessment.empty
    assessment.product.safetyClass = random.pick([nil, .a, .b, .c])
    let requirements = catalogue.requirements.map(\.id)
    for id in requirements {
      // Mostly conforming, so that whole categories conform often enough.
      let outcomes = Judgement.Outcome.allCases + [.conforming, .conforming, .conforming]
      let outcome = random.pick(outcomes)
      guard outcome != .notAssessed else { continue }
      let rationale = random.pick(["", "OK", "The plan was read."])
      let hasAction = Bool.random(using: &random)
      assessment.judgements[id] = Judgement(
        outcome: outcome, rationale: rationale, assessor: "Sato", date: Sample.day,
        action: hasAction ? Action(description: "Mend it") : nil)
    }
    for number in 1...Int.random(in: 1...6, using: &random) {
      let carried = requirements.filter { _ in Int.random(in: 0..<5, using: &random) < 3 }
      guard !carried.isEmpty else { continue }
      assessment.evidence.append(evidence(number, carried, &random))
    }
    return assessment
  }

  private static func evidence(
    _ number: Int, _ carried: [RequirementID], _ random: inout SeededRandom
  ) -> Evidence {
    let dates: [CalendarDate?] = [nil, nil, nil, "2026-11-21", "2026-11-22", "2026-11-23"]
    let file = EvidenceFile(
      path: "plan.pdf", custody: .attached, digest: Sample.reference.digest, size: 1,
      state: Int.random(in: 0..<4, using: &random) == 0
        ? random.pick(EvidenceFile.State.allCases) : .intact)
    return Evidence(
      id: EvidenceID(number: number), title: "Plan",
      effectiveDate: random.pick(dates),
      expiryDate: random.pick(dates), content: .file(file),
      certificate: random.pick([nil, nil, nil, .ofTheProduct, .ofSomethingElse]),
      requirements: carried)
  }
}
