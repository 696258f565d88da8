import GHSModel
import GRDB
import Testing

@testable import GHSStore

@Suite struct SummaryTests {
  let clock = MovableClock()
  let folder: TemporaryFolder
  let workspace: Workspace
  let product = Sample.product.id

  init() throws {
    folder = try TemporaryFolder()
    workspace = try Workspace.open(path: folder["w.sqlite"], clock: clock.clock, actor: "試験者")
    try workspace.addSample()
  }

  /// The overview as it follows from the assessment, without any summary.
  private func expected(_ workspace: Workspace) throws -> ProductOverview {
    let evaluation = try workspace.evaluation(of: product)
    let declarations = try workspace.declarations(of: product)
    let shown =
      declarations.last { $0.status == .issued } ?? declarations.last { $0.status == .draft }
    return ProductOverview(
      product: evaluation.assessment.product, catalogue: evaluation.assessment.catalogue,
      level: evaluation.level, categories: evaluation.categoryCounts,
      blockingFindings: evaluation.findings.count { $0.severity == .blocking },
      advisoryFindings: evaluation.findings.count { $0.severity == .advisory },
      declaration: try shown.map { declaration in
        ProductOverview.DeclarationOverview(
          number: declaration.content.number, status: declaration.status,
          claimedLevel: declaration.content.claimedLevel,
          isStale: try declaration.status == .issued
            && !workspace.changesSinceIssue(of: product).isEmpty)
      })
  }

  private func storedSummaries() throws -> Int {
    let today = clock.clock.today
    return try workspace.queue.read { try $0.overviews(on: today).count }
  }

  @Test(arguments: 0..<10) func followsEveryChangeOnEveryDay(_ seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let days = (18...28).map { "2026-11-\($0)" } + ["2020-01-01", "2030-01-01"]
    for _ in 0..<40 {
      clock.set(days.randomElement(using: &generator)!)
      #expect(try workspace.overviews() == [expected(workspace)])
      try RandomChange.make(in: workspace, product, folder: folder, using: &generator)
      #expect(try storedSummaries() == 1, "the change refreshed the summary")
      #expect(try workspace.overviews() == [expected(workspace)])
    }
  }

  @Test func changesWithTheDay() throws {
    try workspace.judge(product, Sample.riskManagement, as: Sample.conforming)
    try workspace.addEvidence(
      product,
      EvidenceDraft(
        title: "計画書", effectiveDate: CalendarDate("2026-11-20"),
        expiryDate: CalendarDate("2026-11-30"), requirements: Sample.riskManagement))
    try workspace.saveDraft(product, Sample.declaration(number: "D-1"))
    try workspace.issue(product)
    for (day, level) in [
      ("2026-11-19", nil), ("2026-11-20", 1), ("2026-11-30", 1), ("2026-12-01", nil),
      ("2026-11-22", 1),
    ] {
      clock.set(day)
      let overview = try #require(try workspace.overviews().first)
      #expect(overview.level == level, "\(day)")
      #expect(overview.declaration?.isStale == (level == nil), "\(day)")
      #expect(try storedSummaries() == 1, "it was kept")
    }
  }

  @Test func isComputedAnewForOtherRules() throws {
    try workspace.queue.write { try $0.execute(sql: "UPDATE summary SET rules = 0, level = 3") }
    #expect(try workspace.overviews() == [expected(workspace)])
    #expect(try storedSummaries() == 1)
  }

  @Test func isNotKeptWhileAnotherProgramWrites() throws {
    var configuration = Configuration()
    configuration.allowsUnsafeTransactions = true
    let other = try DatabaseQueue(path: folder["w.sqlite"], configuration: configuration)
    try other.inDatabase { db in
      try db.execute(sql: "UPDATE summary SET rules = 0; BEGIN IMMEDIATE")
    }
    let start = ContinuousClock.now
    #expect(try workspace.overviews() == [expected(workspace)])
    #expect(ContinuousClock.now - start < Workspace.patience / 2, "nobody waits for a summary")
    #expect(try storedSummaries() == 0)
    try other.inDatabase { try $0.execute(sql: "ROLLBACK") }
    #expect(try workspace.overviews() == [expected(workspace)])
    #expect(try storedSummaries() == 1)
  }
}
