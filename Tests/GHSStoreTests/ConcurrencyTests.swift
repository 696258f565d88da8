import GHSModel
import GHSStore
import Testing

@Suite struct ConcurrencyTests {
  let folder: TemporaryFolder
  let product = Sample.product.id

  init() throws {
    folder = try TemporaryFolder()
    try open("準備").addSample()
  }

  private func open(_ actor: String) throws(WorkspaceError) -> Workspace {
    try Workspace.open(
      path: folder["w.sqlite"], clock: .fixed(Sample.noon), actor: actor, patience: .seconds(30))
  }

  @Test func twoProgramsLoseNothing() async throws {
    let requirements = Sample.catalogue.requirements.map(\.id)
    try await withThrowingTaskGroup(of: Void.self) { group in
      for actor in ["甲", "乙", "丙"] {
        group.addTask { [product] in
          let workspace = try open(actor)
          for requirement in requirements {
            try workspace.judge(
              product, [requirement],
              as: Judgement(outcome: .conforming, rationale: "\(actor)が見た", assessor: actor))
            try workspace.addEvidence(
              product, EvidenceDraft(title: "\(actor) \(requirement)", requirements: [requirement]))
          }
        }
      }
      try await group.waitForAll()
    }
    let workspace = try open("後")
    let assessment = try workspace.assessment(of: product)
    #expect(assessment.evidence.map(\.id.number) == Array(1...(3 * requirements.count)))
    #expect(Set(assessment.evidence.map(\.title)).count == 3 * requirements.count)
    let report = try workspace.verifyJournal()
    #expect(report.faults == [])
    #expect(report.entries == 2 + 6 * requirements.count)
    #expect(try workspace.overviews().first?.level == 3)
  }

  @Test func oneNoticesTheChangesOfTheOther() throws {
    let first = try open("甲")
    let second = try open("乙")
    let counter = try first.changeCounter()
    #expect(try second.assessment(of: product).judgements.isEmpty)
    try first.judge(product, [Sample.id("RM-1")], as: Sample.conforming)
    #expect(try second.changeCounter() == counter + 1)
    #expect(try second.assessment(of: product).judgements.count == 1)
    #expect(throws: WorkspaceError.self) {
      try second.judge(
        product, [Sample.id("RM-1")], as: Judgement(outcome: .nonconforming),
        expecting: [Sample.id("RM-1"): .notAssessed])
    }
    try second.undo(product)
    #expect(try first.assessment(of: product).judgements.isEmpty)
  }

  @Test func theTokenChangesWithTheChangesOfOthersOnly() throws {
    let first = try open("甲")
    let second = try open("乙")
    let token = try first.changeToken()
    #expect(try first.changeToken() == token)
    try first.judge(product, [Sample.id("RM-1")], as: Sample.conforming)
    #expect(try first.changeToken() == token, "its own change is none of another's")
    _ = try second.assessment(of: product)
    #expect(try first.changeToken() == token, "reading changes nothing")
    try second.judge(product, [Sample.id("RM-2")], as: Sample.conforming)
    let next = try first.changeToken()
    #expect(next != token)
    #expect(try first.changeToken() == next)
  }

  @Test func onlyOneOfTwoSuccessorsIsWritten() async throws {
    let seen = try open("甲").assessment(of: product).product
    let written = try await withThrowingTaskGroup(of: Bool.self) { group in
      for number in 0..<6 {
        group.addTask {
          let workspace = try open("\(number)")
          var changed = seen
          changed.name = "名称\(number)"
          do throws(WorkspaceError) {
            try workspace.update(changed, expecting: seen)
            return true
          } catch {
            guard case .conflict(.product) = error else { throw error }
            return false
          }
        }
      }
      return try await group.reduce(into: 0) { $0 += $1 ? 1 : 0 }
    }
    #expect(written == 1)
  }
}
