import GHSModel
import Testing

/// Thousands of generated migrations, the same ones in every run.
@Suite struct GeneratedMigrationTests {
  private static let seeds = 0..<400

  private func migration(_ seed: Int) throws -> CatalogueMigration {
    let random = RandomAssessment(seed: seed, requirements: 12)
    return try random.assessment.migration(
      from: random.catalogue, to: RandomEdition(of: random.catalogue, seed: seed).catalogue)
  }

  @Test func everyRequirementIsAccountedForOnceOnEachSide() throws {
    var kinds: Set<MigrationItem.Kind> = []
    var fates: Set<MigrationItem.Fate> = []
    var reasons: Set<MigrationItem.Reason> = []
    for seed in Self.seeds {
      let migration = try migration(seed)
      let old = migration.before.catalogue.requirements
      let new = migration.after.catalogue.requirements
      let ids = migration.items.map(\.id)
      #expect(Set(ids).count == ids.count, "seed \(seed)")
      #expect(
        migration.items.compactMap(\.old).sorted { $0.id < $1.id } == old.sorted { $0.id < $1.id },
        "seed \(seed)")
      #expect(migration.items.compactMap(\.new) == new, "seed \(seed)")
      for side in [migration.counts.old, migration.counts.new] {
        #expect(
          side.total == side.unchanged + side.reworded + side.split + side.onlyHere,
          "seed \(seed)")
      }
      #expect(migration.counts.old.total == old.count && migration.counts.new.total == new.count)
      #expect(migration.counts.old.unchanged == migration.counts.new.unchanged)
      #expect(migration.counts.old.reworded == migration.counts.new.reworded)
      kinds.formUnion(migration.items.map(\.kind))
      fates.formUnion(migration.items.map(\.fate))
      reasons.formUnion(migration.items.flatMap(\.reasons))
    }
    #expect(kinds.count == MigrationItem.Kind.allCases.count, "the generator reaches every kind")
    #expect(fates.count == MigrationItem.Fate.allCases.count)
    #expect(reasons.count == MigrationItem.Reason.allCases.count)
  }

  @Test func everyJudgementIsCarriedMadeAgainOrDropped() throws {
    for seed in Self.seeds {
      let migration = try migration(seed)
      let counts = migration.counts.judgements
      #expect(counts.total == migration.before.assessment.judgements.count, "seed \(seed)")
      #expect(counts.total == counts.carried + counts.judgeAgain + counts.dropped, "seed \(seed)")
      #expect(counts.carried == migration.after.assessment.judgements.count, "seed \(seed)")
    }
  }

  /// A judgement stands afterwards only where the same was asked, in the same words, alone, and where
  /// it is still possible; and there it does stand.
  @Test func judgementsStandWhereTheSameIsAsked() throws {
    for seed in Self.seeds {
      let migration = try migration(seed)
      let (before, after) = (migration.before, migration.after)
      let safetyClass = before.assessment.product.effectiveSafetyClass
      for new in after.catalogue.requirements {
        let expected: Judgement
        if let old = before.catalogue.requirement(new.id), old.title == new.title,
          old.question == new.question, !isReplacedOrReplaces(new.id, in: migration),
          old.applies(to: safetyClass) || !new.applies(to: safetyClass),
          before.assessment.judgement(of: new.id).outcome != .notApplicable
            || new.mayBeNotApplicable || !old.mayBeNotApplicable
        {
          expected = before.assessment.judgement(of: new.id)
        } else {
          expected = .notAssessed
        }
        #expect(after.assessment.judgement(of: new.id) == expected, "seed \(seed) \(new.id)")
      }
    }
  }

  private func isReplacedOrReplaces(
    _ id: RequirementID, in migration: CatalogueMigration
  ) -> Bool {
    let old = migration.before.catalogue
    let new = migration.after.catalogue
    func isNews(_ part: RequirementID, _ whole: RequirementID) -> Bool {
      old.requirement(whole) != nil
        && (old.requirement(part) == nil || new.requirement(whole) == nil)
    }
    return new.requirements.contains { part in
      part.replaces.contains { whole in
        (part.id == id || whole == id) && isNews(part.id, whole)
      }
    }
  }

  @Test func evidenceIsNeitherLostNorInvented() throws {
    var unlinked = 0
    for seed in Self.seeds {
      let migration = try migration(seed)
      let (before, after) = (migration.before.assessment, migration.after.assessment)
      #expect(before.evidence.map(\.id) == after.evidence.map(\.id), "seed \(seed)")
      for (old, new) in zip(before.evidence, after.evidence) {
        var same = new
        same.requirements = old.requirements
        #expect(same == old, "seed \(seed)")
        // A link is to what was linked, or to what takes its place.
        for requirement in new.requirements {
          let replaced = migration.after.catalogue.requirement(requirement)?.replaces ?? []
          #expect(
            !Set(replaced + [requirement]).isDisjoint(with: old.requirements), "seed \(seed)")
        }
        // What was linked stays linked wherever it still is.
        for requirement in old.requirements
        where migration.after.catalogue.requirement(requirement) != nil {
          #expect(new.requirements.contains(requirement), "seed \(seed)")
        }
        let isUnlinked = migration.unlinkedEvidence.contains(old)
        #expect(isUnlinked == new.requirements.isEmpty, "seed \(seed)")
        unlinked += isUnlinked ? 1 : 0
      }
    }
    #expect(unlinked > 0, "the generator reaches it")
  }

  @Test func theLevelAfterIsWhatTheEvaluationSays() throws {
    var changed = 0
    for seed in Self.seeds {
      let migration = try migration(seed)
      let again = Evaluation(
        migration.after.assessment, catalogue: migration.after.catalogue, day: Sample.day)
      #expect(again.derivation == migration.after.derivation, "seed \(seed)")
      #expect(migration.before.level == migration.before.derivation.replayedLevel())
      changed += migration.before.level != migration.after.level ? 1 : 0
    }
    #expect(changed > 50, "the generator reaches it")
  }

  @Test func thereAndBackNobodyHasJudgedWhatNobodyJudged() throws {
    for seed in Self.seeds {
      let there = try migration(seed)
      let back = try CatalogueMigration(
        of: there.after.assessment, from: there.after.catalogue, to: there.before.catalogue,
        day: Sample.day)
      for requirement in there.before.catalogue.requirements {
        let judgement = back.after.assessment.judgement(of: requirement.id)
        #expect(
          judgement == .notAssessed
            || judgement == there.before.assessment.judgement(of: requirement.id),
          "seed \(seed) \(requirement.id)")
      }
      #expect((back.after.level ?? 0) <= (there.before.level ?? 0), "seed \(seed)")
    }
  }

  @Test func theSameContentChangesNothing() throws {
    for seed in Self.seeds.prefix(200) {
      let random = RandomAssessment(seed: seed, requirements: 12)
      let edition = RandomEdition(of: random.catalogue, seed: seed).catalogue
      let assessment = try random.assessment.pinned(to: random.catalogue)
      let same = try assessment.migration(from: random.catalogue, to: random.catalogue)
      #expect(!same.isNeeded && same.after.assessment == assessment, "seed \(seed)")
      // Also where the catalogue says what it once replaced, and under another name.
      let named = try random.assessment.migration(from: edition, to: edition.edition("same"))
      #expect(named.items.allSatisfy { $0.kind == .unchanged }, "seed \(seed)")
    }
  }
}
