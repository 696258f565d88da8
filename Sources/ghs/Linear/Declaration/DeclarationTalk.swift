import GHSModel
import GHSStore
import Linear

/// Leads a declaration of conformity through its life.
struct DeclarationTalk {
  private let talk: Conversation
  private let workspace: Workspace
  private let product: ProductID

  init(_ talk: Conversation, _ workspace: Workspace, _ product: ProductID) {
    self.talk = talk
    self.workspace = workspace
    self.product = product
  }

  private enum Operation {
    case draft, check, issue, revise, withdraw, discard, export, package, list
    case supply, application, registration
  }

  /// Does one thing after the other until somebody goes back.
  func run() throws {
    try sayState()
    var reading = Menu<Operation>.Reading.listed
    while true {
      let operation = try talk.choose(
        Menu(
          LocalizedText(ja: "適合宣言書の操作", en: "Declaration"),
          [
            Choice(.draft, ja: "下書きを書く", en: "write the draft", words: ["下書き", "draft"]),
            Choice(.check, ja: "発行できるか確かめる", en: "check whether it may be issued"),
            Choice(.issue, ja: "発行する", en: "issue", words: ["発行"]),
            Choice(.revise, ja: "改訂を始める", en: "begin a revision", words: ["改訂", "revise"]),
            Choice(.withdraw, ja: "撤回する", en: "withdraw", words: ["撤回"]),
            Choice(.discard, ja: "下書きを破棄する", en: "discard the draft", words: ["破棄"]),
            Choice(
              .export, ja: "文書を書き出す", en: "make the documents", words: ["書き出し", "export"]),
            Choice(
              .package, ja: "パッケージを作る（受け取った人が検証できる一つのファイル）",
              en: "make a package, one file that its receiver can check",
              words: ["パッケージ", "package"]),
            Choice(
              .list, ja: "これまでの適合宣言書を聞く", en: "hear all declarations so far",
              words: ["一覧", "list"]),
            Choice(
              .supply, ja: "OEM供給を下書きに記入する", en: "state an OEM supplier in the draft",
              words: ["oem"]),
            Choice(
              .application, ja: "登録申請書の欄を下書きに記入する", en: "fill in the application form",
              words: ["申請書", "application"]),
            Choice(
              .registration, ja: "過去の登録を記録する（制度は終了しています）",
              en: "record a past registration (the scheme has ended)",
              words: ["登録", "registration"]),
          ],
          help: LocalizedText(
            ja: "下書きを書き、確かめ、発行します。発行した内容は変わりません。",
            en: "Write a draft, check it, issue it. What is issued never changes."),
          reading: reading))
      reading = .onRequest
      try talk.attempt { try perform(operation) }
    }
  }

  private func perform(_ operation: Operation) throws {
    switch operation {
    case .draft: try DraftTalk(talk, workspace, product).run()
    case .supply: try OEMTalk(talk, workspace, draft()).run()
    case .application: try ApplicationTalk(talk, workspace, draft()).run()
    case .registration: try RegistrationTalk(talk, workspace, registered()).run()
    case .check:
      try sayReasons(
        talk.work(.checkingEvidence) { try workspace.issueReasons(product, progress: $0) })
    case .issue: try issue()
    case .revise:
      guard try agreesToRevise() else { return try talk.sayUnchanged() }
      try workspace.revise(product)
      try talk.say(
        ja: "改訂の下書きを作りました。新しい識別番号を付けてください。",
        en: "Began a draft for the revision. Give it a number of its own.")
    case .withdraw: try withdraw()
    case .discard: try discard()
    case .export: try export()
    case .package: try PackageTalk(talk, workspace, product).run()
    case .list: try list()
    }
  }

  /// Reads out what has changed since the declaration in force, and asks whether to go on.
  private func agreesToRevise() throws -> Bool {
    let hasDraft = try declarations().contains { $0.status == .draft }
    // Where there is a draft, or nothing in force, the workspace says so or there is nothing to compare.
    guard !hasDraft, let report = try workspace.revisionReport(of: product, declaration: nil) else {
      return true
    }
    let lines = RevisionText(report, talk.language).text.split(separator: "\n").map(String.init)
    try talk.say(LocalizedText(ja: lines[0], en: lines[0]))
    try talk.read(
      Array(lines.dropFirst()),
      help: LocalizedText(
        ja: "前回の発行から変わったところです。", en: "What has changed since the last declaration."))
    return try talk.agrees(
      to: LocalizedText(ja: "改訂の下書きを作りますか", en: "Begin the draft of a revision?"),
      help: LocalizedText(
        ja: "発行すると、この一覧を記載した改訂届が文書に加わります。",
        en: "When it is issued, its documents hold a notice of revision with this list."))
  }

  private func issue() throws {
    let draft = try draft()
    let agrees = try talk.agrees(
      to: LocalizedText(
        ja: "\(draft.content.number)を発行しますか。発行は取り消せません",
        en: "Issue \(draft.content.number)? This cannot be undone."),
      help: LocalizedText(
        ja: "すべてのファイルを読み直し、今の自己評価を適合宣言書として固定します。",
        en: "Every file is read again, and the assessment is frozen as it is."))
    guard agrees else { return try talk.sayUnchanged() }
    do {
      let issued = try talk.work(.checkingEvidence) { progress in
        try workspace.issue(product, expecting: draft.content, progress: progress)
      }
      try talk.say(
        ja: "適合宣言書\(issued.content.number)を発行しました。",
        en: "Issued declaration \(issued.content.number).")
    } catch WorkspaceError.issueRefused(let reasons) {
      try sayReasons(reasons)
    }
  }

  private func withdraw() throws {
    guard let issued = try declarations().first(where: { $0.status == .issued }) else {
      throw WorkspaceError.noDeclarationInForce(product)
    }
    let reason = try talk.prose(
      .withdrawalReason, present: "", isRequired: true,
      help: LocalizedText(
        ja: "\(issued.content.number)を撤回する理由です。",
        en: "Why \(issued.content.number) is taken back."))
    let agrees = try talk.agrees(
      to: LocalizedText(
        ja: "\(issued.content.number)を撤回しますか。撤回は取り消せません",
        en: "Withdraw \(issued.content.number)? This cannot be undone."),
      help: LocalizedText(
        ja: "宣言の効力がなくなります。記録は残ります。",
        en: "The declaration is no longer in force. Its record stays."))
    guard agrees else { return try talk.sayUnchanged() }
    let withdrawn = try workspace.withdraw(product, reason: reason)
    try talk.say(
      ja: "適合宣言書\(withdrawn.content.number)を撤回しました。",
      en: "Withdrew declaration \(withdrawn.content.number).")
  }

  private func discard() throws {
    let draft = try draft()
    let agrees = try talk.agrees(
      to: LocalizedText(ja: "下書きを破棄しますか", en: "Discard the draft?"),
      help: LocalizedText(ja: "取り消しで元に戻せます。", en: "Undo brings it back."))
    guard agrees else { return try talk.sayUnchanged() }
    try workspace.discardDraft(product, expecting: draft.content)
    try talk.say(ja: "下書きを破棄しました。", en: "Discarded the draft.")
  }

  private func sayReasons(_ reasons: [Finding]) throws {
    guard !reasons.isEmpty else {
      return try talk.say(ja: "発行できます。", en: "The draft may be issued.")
    }
    try talk.say(
      ja: "発行できません。理由は\(reasons.count)件あります。",
      en: "The draft cannot be issued, for \(counted(reasons.count, "reason")).")
    try talk.read(
      reasons.enumerated().map { "\($0 + 1). \($1.message[talk.language])" },
      help: LocalizedText(
        ja: "すべて解決すると発行できます。", en: "It may be issued once none is left."))
  }

  /// The draft and the declaration in force, and how the assessment has moved on.
  private func sayState() throws {
    let all = try declarations()
    let present = all.filter { [.draft, .issued].contains($0.status) }
    if all.isEmpty {
      try talk.say(
        ja: "適合宣言書も下書きもまだありません。", en: "There is neither a declaration nor a draft yet.")
    } else if present.isEmpty {
      try talk.say(
        ja: "有効な適合宣言書も下書きもありません。これまでの適合宣言書は\(all.count)件です。",
        en: "There is neither a declaration in force nor a draft; \(all.count) of earlier days.")
    }
    for declaration in present { try talk.say(declaration.sentence) }
    for change in try workspace.changesSinceIssue(of: product) { try talk.say(change.sentence) }
  }

  private func list() throws {
    let all = try declarations()
    guard !all.isEmpty else { return try sayState() }
    try talk.read(
      all.map { $0.sentence[talk.language] },
      help: LocalizedText(ja: "古いものから順に読みます。", en: "The oldest comes first."))
  }

  private func draft() throws -> Declaration {
    guard let draft = try declarations().first(where: { $0.status == .draft }) else {
      throw WorkspaceError.noDraft(product)
    }
    return draft
  }

  /// The declaration whose registration is asked for: the one in force, or one that is chosen.
  private func registered() throws -> Declaration {
    let all = try declarations().filter { $0.status != .draft }
    let chosen = try DeclarationQuestion(talk, all).ask(
      help: LocalizedText(
        ja: "登録されていた適合宣言書を選びます。", en: "The declaration that was registered."))
    guard let chosen else { throw WorkspaceError.noDeclarationInForce(product) }
    return chosen
  }

  private func export() throws {
    let chosen = try DeclarationQuestion(talk, declarations()).ask(
      help: LocalizedText(
        ja: "文書にする適合宣言書を選びます。失効したものも書き出せます。",
        en: "The declaration whose documents are made. One that is superseded will do, too."))
    guard let chosen else { throw CommandError.nothingToExport(product) }
    try ExportTalk(talk, workspace, chosen).run()
  }

  private func declarations() throws -> [Declaration] {
    try workspace.declarations(of: product)
  }
}
