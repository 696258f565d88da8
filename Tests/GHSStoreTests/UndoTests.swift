import GHSModel
import GHSStore
import Testing

@Suite struct UndoTests {
  let folder: TemporaryFolder
  let workspace: Workspace
  let product = Sample.product.id

  init() throws {
    folder = try TemporaryFolder()
    workspace = try Workspace.inMemory(clock: .fixed(Sample.noon), actor: "試験者")
    try workspace.addSample()
  }

  /// Everything about the product that a person sees, whatever checks of files have found.
  private func picture(of workspace: Workspace) throws -> String {
    var assessment = try workspace.assessment(of: product)
    for index in assessment.evidence.indices {
      guard case .file(var file) = assessment.evidence[index].content else { continue }
      file.state = .intact
      assessment.evidence[index].content = .file(file)
    }
    return try CanonicalJSON.text(assessment)
      + CanonicalJSON.text(workspace.declarations(of: product))
  }

  private func undoAll() throws -> Int {
    var count = 0
    while try workspace.undoable(product) != nil {
      try workspace.undo(product)
      count += 1
    }
    #expect(throws: WorkspaceError.nothingToUndo(product)) { try workspace.undo(product) }
    return count
  }

  @Test(arguments: 0..<12) func undoingEverythingLeadsToTheStart(_ seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    let start = try picture(of: workspace)
    var pictures = [start]
    for _ in 0..<40 {
      let counter = try workspace.changeCounter()
      try RandomChange.make(in: workspace, product, folder: folder, using: &generator)
      let entry = try workspace.journal(limit: 1).first
      if entry?.sequence != counter, entry?.operation != "evidence-check" {
        pictures.append(try picture(of: workspace))
      }
    }
    #expect(try undoAll() == pictures.count - 1)
    #expect(try picture(of: workspace) == start)
    for picture in pictures.dropFirst() {
      try workspace.redo(product)
      #expect(try self.picture(of: workspace) == picture)
    }
    #expect(throws: WorkspaceError.nothingToRedo(product)) { try workspace.redo(product) }
    #expect(try workspace.verifyJournal().faults == [])
  }

  @Test(arguments: 100..<106) func undoAndRedoFollowAModel(_ seed: Int) throws {
    var generator = SeededGenerator(seed: seed)
    var done = [try picture(of: workspace)]
    var undone: [String] = []
    for _ in 0..<60 {
      switch Int.random(in: 0..<4, using: &generator) {
      case 0 where done.count > 1:
        try workspace.undo(product)
        undone.append(done.removeLast())
      case 1 where !undone.isEmpty:
        try workspace.redo(product)
        done.append(undone.removeLast())
      default:
        let counter = try workspace.changeCounter()
        try RandomChange.make(in: workspace, product, folder: folder, using: &generator)
        guard let entry = try workspace.journal(limit: 1).first, entry.sequence != counter,
          entry.operation != "evidence-check"
        else { continue }
        done.append(try picture(of: workspace))
        undone = []
      }
      #expect(try picture(of: workspace) == done.last)
      #expect((try workspace.undoable(product) != nil) == (done.count > 1))
      #expect((try workspace.redoable(product) != nil) == !undone.isEmpty)
    }
    #expect(try workspace.verifyJournal().faults == [])
  }

  @Test func saysWhatItUndid() throws {
    try workspace.judge(product, [Sample.id("RM-1")], as: Sample.conforming)
    let judged = try #require(try workspace.journal(limit: 1).first)
    #expect(try workspace.undoable(product) == judged)
    #expect(try workspace.undo(product) == judged)
    #expect(try workspace.assessment(of: product).judgements.isEmpty)
    #expect(try workspace.redoable(product) == judged)
    #expect(try workspace.redo(product) == judged)
    #expect(
      try workspace.journal(product: product).map(\.operation) == [
        "redo", "undo", "judge", "product-add",
      ])
  }

  @Test func undoesWhatTheCallerMeans() throws {
    try workspace.judge(product, [Sample.id("RM-1")], as: Sample.conforming)
    let seen = try workspace.changeCounter()
    try workspace.judge(product, [Sample.id("RM-2")], as: Sample.conforming)
    #expect(throws: WorkspaceError.conflict(.journal(sequence: seen + 1))) {
      try workspace.undo(product, expecting: seen)
    }
    try workspace.undo(product, expecting: seen + 1)
    try workspace.undo(product, expecting: seen)
  }

  @Test func leavesOtherProductsAlone() throws {
    let other = Sample.product("other")
    try workspace.judge(product, [Sample.id("RM-1")], as: Sample.conforming)
    try workspace.addSample(other)
    try workspace.judge(other.id, [Sample.id("RM-1")], as: Sample.conforming)
    try workspace.undo(product)
    #expect(try workspace.assessment(of: product).judgements.isEmpty)
    #expect(try workspace.assessment(of: other.id).judgements.count == 1)
    #expect(throws: WorkspaceError.nothingToUndo(product)) { try workspace.undo(product) }
  }

  @Test func aNewChangeOvertakesWhatWasUndone() throws {
    try workspace.judge(product, [Sample.id("RM-1")], as: Sample.conforming)
    try workspace.undo(product)
    try workspace.judge(product, [Sample.id("RM-2")], as: Sample.conforming)
    #expect(throws: WorkspaceError.nothingToRedo(product)) { try workspace.redo(product) }
  }

  @Test func survivesARestart() throws {
    let path = folder["w.sqlite"]
    func open() throws -> Workspace {
      try Workspace.open(path: path, clock: .fixed(Sample.noon), actor: "試験者")
    }
    try open().addSample()
    try open().judge(product, [Sample.id("RM-1")], as: Sample.conforming)
    try open().undo(product)
    #expect(try open().assessment(of: product).judgements.isEmpty)
    try open().redo(product)
    #expect(try open().assessment(of: product).judgements.count == 1)
    #expect(try open().verifyJournal().faults == [])
  }

  @Test func keepsWhatAChecksFound() throws {
    let path = try folder.write("一版", to: "plan.txt")
    let evidence = try workspace.addEvidence(
      product,
      EvidenceDraft(
        title: "計画書", source: .file(path: path, custody: .linked),
        requirements: [Sample.id("RM-1")]))
    var draft = EvidenceDraft(evidence)
    draft.title = "改題"
    try workspace.updateEvidence(product, evidence.id, draft)
    try folder.write("二版", to: "plan.txt")
    try workspace.checkEvidence(product)
    try workspace.undo(product)
    let restored = try #require(try workspace.assessment(of: product).evidence.first)
    #expect(restored.title == "計画書")
    #expect(restored.file?.state == .changed)
  }
}
