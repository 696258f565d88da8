import GHSModel
import GHSStore
import Linear

/// What can be done with one product.
struct ProductTalk {
  private let talk: Conversation
  private let desk: LinearDesk
  private let workspace: Workspace
  private let id: ProductID

  init(_ talk: Conversation, _ desk: LinearDesk, _ id: ProductID) throws {
    self.talk = talk
    self.desk = desk
    self.id = id
    workspace = try desk.workspace(creating: false)
  }

  private enum Operation: CaseIterable {
    case guided, assess, evidence, level, declaration, scope, classify, edit, checklist, migrate,
      journal
    case undo, redo

    var choice: Choice<Operation> {
      switch self {
      case .guided:
        Choice(
          self, ja: "目標のレベルへ案内を受ける", en: "be guided to a level",
          words: ["案内", "guided", "guide me"])
      case .assess: Choice(self, ja: "要求事項を判定する", en: "assess requirements", words: ["判定"])
      case .evidence: Choice(self, ja: "証拠を扱う", en: "work on evidence", words: ["evidence", "証拠"])
      case .level:
        Choice(self, ja: "レベルとその理由を聞く", en: "hear the level and why", words: ["level", "レベル"])
      case .declaration:
        Choice(
          self, ja: "適合宣言書を扱う", en: "work on the declaration",
          words: ["declaration", "適合宣言書", "宣言"])
      case .scope: Choice(self, ja: "適用範囲の質問に答える", en: "answer the questions on the scope")
      case .classify: Choice(self, ja: "安全クラスを決める", en: "decide the safety class")
      case .edit: Choice(self, ja: "製品の情報を変える", en: "change the facts of the product")
      case .checklist:
        Choice(
          self, ja: "チェックリストを書き出す・取り込む", en: "write a checklist or take one in",
          words: ["checklist", "チェックリスト"])
      case .migrate:
        Choice(
          self, ja: "別の版の要求事項に移行する", en: "migrate to another edition",
          words: ["edition", "版", "移行"])
      case .journal: Choice(self, ja: "記録を聞く", en: "hear the journal", words: ["journal", "記録"])
      case .undo:
        Choice(self, ja: "最後の変更を取り消す", en: "undo the last change", words: ["undo", "取り消し", "取り消す"])
      case .redo:
        Choice(
          self, ja: "取り消した変更をやり直す", en: "redo what was undone", words: ["redo", "やり直し", "やり直す"])
      }
    }
  }

  /// Does one thing after the other until somebody goes back.
  func run() throws {
    try introduce()
    var reading = Menu<Operation>.Reading.listed
    while true {
      let operation = try talk.choose(
        Menu(
          LocalizedText(ja: "操作", en: "Operation"), Operation.allCases.map(\.choice),
          presetPlace: try Operation.allCases.firstIndex(of: useful()),
          help: LocalizedText(
            ja: "この製品について行うことを選びます。", en: "What to do with this product."),
          reading: reading))
      reading = .onRequest
      try talk.attempt { try perform(operation) }
      try talk.pause()
    }
  }

  /// What is useful next: the interviews first, because requirements depend on them.
  private func useful() throws -> Operation {
    let product = try workspace.assessment(of: id).product
    if product.scope == nil { return .scope }
    return product.safetyClass == nil ? .classify : .guided
  }

  private func introduce() throws {
    let evaluation = try workspace.evaluation(of: id)
    let product = evaluation.assessment.product
    try talk.pause()
    try talk.say(
      ja: "\(product.name) \(product.version)（\(product.vendor)）。",
      en: "\(product.name) \(product.version) (\(product.vendor)).")
    if let outcome = product.scope?.outcome, outcome != .inScope {
      try talk.say(outcome.explanation)
    }
    try talk.say(LevelWords.standing(evaluation.level))
    try talk.say(LevelWords.distance(to: desk.goal(of: id, evaluation)))
  }

  private func perform(_ operation: Operation) throws {
    switch operation {
    case .guided: try GuidedTalk(talk, desk, workspace, id).run()
    case .assess: try AssessmentTalk(talk, desk, workspace, id).run()
    case .evidence: try EvidenceTalk(talk, desk, workspace, id).run()
    case .level: try LevelTalk(talk, workspace, id).run()
    case .declaration: try DeclarationTalk(talk, workspace, id).run()
    case .scope: try InterviewTalk(talk, workspace, id).scope()
    case .classify: try InterviewTalk(talk, workspace, id).classify()
    case .edit: try ProductFormTalk(talk, desk).edit(id)
    case .checklist: try ChecklistTalk(talk, desk, workspace, id).run()
    case .migrate: try MigrationTalk(talk, workspace, id).run()
    case .journal: try JournalTalk(talk, workspace, id).run()
    case .undo: try JournalTalk(talk, workspace, id).undo()
    case .redo: try JournalTalk(talk, workspace, id).redo()
    }
  }
}
