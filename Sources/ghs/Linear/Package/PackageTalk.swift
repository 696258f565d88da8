import Export
import GHSModel
import GHSStore
import Linear
import Verification

/// Makes the package of a declaration.
struct PackageTalk {
  private let talk: Conversation
  private let workspace: Workspace
  private let product: ProductID

  init(_ talk: Conversation, _ workspace: Workspace, _ product: ProductID) {
    self.talk = talk
    self.workspace = workspace
    self.product = product
  }

  /// Asks what is packed, for whom and who signs, then writes the file.
  func run() throws {
    guard let subject = try askSubject() else { return try talk.sayUnwritten() }
    let dossier =
      switch subject {
      case .declaration(let id): try workspace.dossier(of: product, declaration: id)
      case .assessment:
        try talk.work(.checkingEvidence) { progress in
          try workspace.assessmentDossier(of: product, progress: progress)
        }
      }
    let changes = try workspace.changesSinceIssue(of: dossier)
    guard try talk.agrees(toWriteDespite: changes) else { return try talk.sayUnwritten() }
    let hasLinks = dossier.record.assessment.evidence.contains { $0.file?.custody == .linked }
    var audience = Audience.full
    var enclosesLinked = false
    var file = ""
    var key = ""
    var name = ""
    try talk.fill(
      [
        Step { audience = try askAudience() },
        Step(if: { audience == .full && hasLinks }) { enclosesLinked = try askLinks() },
        Step { file = try askFile(file) },
        Step { key = try askKey(key) },
        Step(if: { !key.isEmpty }) {
          let comment = try OpenSSH().key(at: key).comment
          let usual = comment.isEmpty ? dossier.record.content.signatoryName : comment
          name = try askName(name.isEmpty ? usual : name)
        },
        talk.change {
          let signer =
            try key.isEmpty ? nil : PackageSigner.withKey(at: key, name: name, for: dossier)
          let making = PackageMaking(
            workspace: workspace, dossier: dossier, audience: audience, changes: changes,
            enclosesLinked: enclosesLinked && audience == .full, signer: signer)
          let made = try talk.work(.writingDocuments) { try making.package(progress: $0) }
          guard let path = try talk.writing({ try made.write(to: file, replacing: $0) }) else {
            return
          }
          try confirm(made, at: path, audience)
        },
      ])
  }

  private enum Subject {
    case declaration(Int)
    case assessment
  }

  /// A declaration, or the assessment without one; nothing when nobody wants either.
  private func askSubject() throws -> Subject? {
    let help = LocalizedText(
      ja: "適合宣言書のパッケージには、宣言とその根拠が入ります。自己評価のパッケージは何も宣言しません。",
      en: "The package of a declaration holds it with what it stands on; that of an assessment "
        + "declares nothing.")
    let question = DeclarationQuestion(talk, try workspace.declarations(of: product))
    let declarations = question.choices { Subject.declaration($0.id) }
    guard !declarations.isEmpty else {
      let agrees = try talk.agrees(
        to: LocalizedText(
          ja: "適合宣言書も下書きもありません。今の自己評価をパッケージにしますか",
          en: "There is no declaration and no draft. Pack the assessment as it stands?"),
        help: help)
      return agrees ? .assessment : nil
    }
    let assessment = Choice(
      Subject.assessment, ja: "今の自己評価（宣言はしない）",
      en: "the assessment as it stands, without declaring", words: ["自己評価", "assessment"])
    return try talk.choose(
      Menu(
        LocalizedText(ja: "何のパッケージですか", en: "A package of what?"), declarations + [assessment],
        presetPlace: question.usualPlace ?? declarations.count, help: help))
  }

  private func askAudience() throws -> Audience {
    try talk.choose(
      Menu(
        LocalizedText(ja: "だれに渡しますか", en: "For whom?"),
        [
          Choice(
            .full, ja: "全内容版（根拠と証拠を含む）", en: "full, with rationale and evidence",
            words: ["全内容版", "full"]),
          Choice(
            .public, ja: "公開版（根拠と証拠の内容を除く）", en: "public, without rationale and evidence",
            words: ["公開版", "public"]),
        ],
        help: LocalizedText(
          ja: "全内容版は秘密を守る相手に、公開版はだれにでも渡せます。",
          en: "The full version is for those who keep a confidence, the public one for anybody.")))
  }

  private func askLinks() throws -> Bool {
    try talk.agrees(
      to: LocalizedText(ja: "リンクした証拠のファイルも入れますか", en: "Put in linked files of evidence, too?"),
      help: LocalizedText(
        ja: "入れないときは、ファイルを別に渡さないと受け取った人が検証できません。",
        en: "If not, the receiver can only check them when you hand them over separately."),
      preset: false)
  }

  private func askFile(_ present: String) throws -> String {
    try talk.path(
      LocalizedText(ja: "パッケージのファイル名（例：pump.zip）", en: "File to write, such as pump.zip"),
      present: present,
      help: LocalizedText(
        ja: "相対パスは、ghs を起動したフォルダーから数えます。",
        en: "A relative path begins where ghs was started."))
  }

  private func askKey(_ present: String) throws -> String {
    try talk.path(
      LocalizedText(ja: "署名するSSH鍵のファイル", en: "SSH key to sign with"), present: present,
      isRequired: false,
      help: LocalizedText(
        ja: "署名すると、だれが作ったかを受け取った人が確かめられます。鍵は元の場所から動かしません。",
        en: "A signature lets the receiver see who made it. The key stays where it is.")
    ) { path in
      _ = try OpenSSH().key(at: path)
    }
  }

  private func askName(_ present: String) throws -> String {
    let question = TextQuestion(
      LocalizedText(ja: "許可する署名者としての名前", en: "Name among allowed signers"),
      help: LocalizedText(
        ja: "受け取る人が「許可する署名者」のファイルに書いている名前です。",
        en: "The name under which the receiver allows this key."),
      present: present, isRequired: true)
    return try talk.text(question) { text in
      try talk.refusing { try FieldText.line(text, .signatoryName, required: true) }
    }
  }

  private func confirm(_ made: MadePackage, at path: String, _ audience: Audience) throws {
    try talk.say(
      ja: "パッケージ（\(audience.name.ja)）を \(path.quotable) に書き出しました。",
      en: "Wrote the package (\(audience.name.en)) to \(path.quotable).")
    if let signer = made.signer {
      try talk.say(
        ja: "署名者：\(signer.identity)、鍵の指紋\(signer.fingerprint)。",
        en: "Signed by \(signer.identity), fingerprint \(signer.fingerprint).")
    }
    if let omission = made.omission { try talk.say(omission) }
  }
}
