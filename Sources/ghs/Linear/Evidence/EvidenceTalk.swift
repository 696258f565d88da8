import GHSModel
import GHSStore
import Linear

/// Works on the evidence of a product.
struct EvidenceTalk {
  let talk: Conversation
  private let desk: LinearDesk
  let workspace: Workspace
  let product: ProductID

  init(
    _ talk: Conversation, _ desk: LinearDesk, _ workspace: Workspace, _ product: ProductID
  ) {
    self.talk = talk
    self.desk = desk
    self.workspace = workspace
    self.product = product
  }

  private enum Operation {
    case list, details, open, add, addFiles, edit, withdraw, check
  }

  /// Does one thing after the other until somebody goes back.
  func run() throws {
    var reading = Menu<Operation>.Reading.listed
    let count = try workspace.assessment(of: product).evidence.count
    try talk.say(ja: "証拠は\(count)件です。", en: "Evidence: \(count).")
    while true {
      let operation = try talk.choose(
        Menu(
          LocalizedText(ja: "証拠の操作", en: "Evidence"),
          [
            Choice(.list, ja: "一覧を聞く", en: "hear the list", words: ["一覧", "list"]),
            Choice(.details, ja: "一つを詳しく聞く", en: "hear everything about one"),
            Choice(
              .open, ja: "ファイルやURLを開く", en: "open its file or address",
              words: ["開く", "open"]),
            Choice(.add, ja: "登録する", en: "add", words: ["登録"]),
            Choice(
              .addFiles, ja: "複数のファイルをまとめて登録する", en: "add several files at once",
              words: ["まとめて", "files"]),
            Choice(.edit, ja: "変更する", en: "change", words: ["変更", "edit"]),
            Choice(.withdraw, ja: "取り下げる", en: "withdraw", words: ["取り下げ"]),
            Choice(.check, ja: "ファイルを読み直して確かめる", en: "check the files again", words: ["確認"]),
          ],
          help: LocalizedText(
            ja: "判定を裏付ける文書、ファイル、URL、認証書などを扱います。",
            en: "Documents, files, addresses and certificates that support the judgements."),
          reading: reading))
      reading = .onRequest
      try talk.attempt { try perform(operation) }
    }
  }

  /// Gives a requirement new evidence, or some that is there already.
  func attach(to requirement: RequirementID) throws {
    let others = try reusable(for: requirement)
    guard !others.isEmpty else { return try add(for: [requirement]) }
    let isNew = try talk.choose(
      Menu(
        LocalizedText(ja: "\(requirement)の証拠", en: "Evidence for \(requirement)"),
        [
          Choice(true, ja: "新しい証拠", en: "new evidence", words: ["新規"]),
          Choice(false, ja: "登録済みの証拠", en: "evidence there already", words: ["登録済み"]),
        ],
        help: LocalizedText(
          ja: "同じ文書がいくつもの要求事項を裏付けることがあります。",
          en: "One document may support several requirements."), reading: .inPrompt))
    if isNew { return try add(for: [requirement]) }
    let chosen = try find(among: others)
    if let owner = chosen.owner {
      let copies = try workspace.copyEvidence(
        [chosen.evidence.id], from: owner.id, to: product, for: [requirement])
      let ids = copies.map(\.id.rawValue).joined(separator: ", ")
      return try confirm(
        LocalizedText(
          ja: "「\(owner.name)」の証拠を\(ids)として写しました。",
          en: "Copied evidence of \(owner.name) as \(ids)."))
    }
    try workspace.reuseEvidence(
      product, [chosen.evidence.id], for: [requirement], expecting: [chosen.evidence])
    try confirm(
      LocalizedText(
        ja: "証拠\(chosen.evidence.id)を\(requirement)にも付けました。",
        en: "Evidence \(chosen.evidence.id) now supports \(requirement) as well."))
  }

  private func perform(_ operation: Operation) throws {
    let assessment = try workspace.assessment(of: product)
    let day = workspace.clock.today
    if assessment.evidence.isEmpty, operation != .add, operation != .addFiles {
      return try talk.say(ja: "証拠はまだありません。", en: "There is no evidence yet.")
    }
    switch operation {
    case .list:
      try talk.read(
        assessment.evidence.map { $0.sentence(on: day)[talk.language] },
        help: LocalizedText(ja: "番号の順に読みます。", en: "In the order of their numbers."))
    case .details:
      for text in try pick(from: assessment.evidence).details(on: day) { try talk.say(text) }
    case .open: try open(try pick(from: assessment.evidence))
    case .add: try add(for: [])
    case .addFiles: try addFiles(for: [])
    case .edit: try edit(try pick(from: assessment.evidence))
    case .withdraw: try withdraw(try pick(from: assessment.evidence))
    case .check: try check()
    }
  }

  private func open(_ evidence: Evidence) throws {
    let outcome = try desk.opening.open(evidence.id, of: product, in: workspace)
    guard let reason = outcome.reason else {
      return try talk.say(ja: "\(evidence.id)を開きました。", en: "Opened \(evidence.id).")
    }
    try talk.say(reason)
    try talk.say(outcome.place)
  }

  private func add(for requirements: [RequirementID]) throws {
    let form = EvidenceFormTalk(talk, workspace, try workspace.evaluation(of: product))
      .referring(to: requirements)
    try form.fill(EvidenceDraft(title: "", requirements: requirements), former: nil) { draft in
      let added = try talk.work(.readingFile) { progress in
        try workspace.addEvidence(product, draft, progress: progress)
      }
      try confirm(
        LocalizedText(
          ja: "証拠\(added.id)を登録しました。", en: "Added evidence \(added.id)."))
    }
  }

  private func addFiles(for requirements: [RequirementID]) throws {
    try EvidenceFilesTalk(talk, workspace, product).ask(for: requirements) { drafts in
      let added = try talk.work(.readingFile) { progress in
        try workspace.addEvidence(product, drafts, progress: progress)
      }
      guard let first = added.first, let last = added.last else { return }
      try confirm(
        LocalizedText(
          ja: "\(added.count)件の証拠\(first.id)～\(last.id)を登録しました。",
          en: "Added \(counted(added.count, "piece")) of evidence, \(first.id) to \(last.id)."))
    }
  }

  private func edit(_ evidence: Evidence) throws {
    let form = EvidenceFormTalk(talk, workspace, try workspace.evaluation(of: product))
      .referring(to: evidence.requirements)
    try form.fill(EvidenceDraft(evidence), former: evidence) { draft in
      _ = try talk.work(.readingFile) { progress in
        try workspace.updateEvidence(
          product, evidence.id, draft, expecting: evidence, progress: progress)
      }
      try confirm(
        LocalizedText(
          ja: "証拠\(evidence.id)を変更しました。", en: "Changed evidence \(evidence.id)."))
    }
  }

  private func withdraw(_ evidence: Evidence) throws {
    let impact = try workspace.evaluation(of: product).impact(ofWithdrawing: evidence.id)
    try talk.say(ImpactText(impact, talk.language).text)
    let agrees = try talk.agrees(
      to: LocalizedText(ja: "取り下げますか", en: "Withdraw it?"),
      help: LocalizedText(
        ja: "証拠が自己評価から外れます。取り消しで元に戻せます。",
        en: "It leaves the assessment; undo brings it back."))
    guard agrees else { return try talk.sayUnchanged() }
    try workspace.withdrawEvidence(product, evidence.id, expecting: evidence)
    try confirm(
      LocalizedText(
        ja: "証拠\(evidence.id)を取り下げました。", en: "Withdrew evidence \(evidence.id)."))
  }

  private func check() throws {
    let check = try talk.work(.checkingEvidence) { progress in
      try workspace.checkEvidence(product, progress: progress)
    }
    let day = workspace.clock.today
    let evidence = try workspace.assessment(of: product).evidence
    let faulty = evidence.filter { !$0.isInForce(on: day) }
    try confirm(
      LocalizedText(
        ja: "\(check.files.count)個のファイルを読み直しました。有効でない証拠は\(faulty.count)件です。",
        en: "Read \(counted(check.files.count, "file")) again. "
          + "Evidence not in force: \(faulty.count)."))
    for item in faulty { try talk.say(item.sentence(on: day)) }
  }

  private func pick(from evidence: [Evidence]) throws -> Evidence {
    let day = workspace.clock.today
    return try talk.pick(
      LocalizedText(ja: "どの証拠ですか", en: "Which evidence?"),
      from: evidence.map {
        Choice($0, $0.sentence(on: day), words: [$0.id.rawValue, $0.title])
      },
      help: LocalizedText(
        ja: "番号か、E-1のような証拠の番号で選びます。",
        en: "Choose by its place in the list or by an id like E-1."))
  }

  private func confirm(_ sentence: LocalizedText) throws {
    try talk.say(sentence)
    try talk.say(LevelWords.distance(workspace.evaluation(of: product).nextStep))
  }
}
