import Foundation
import GHSModel
import GHSStore
import Linear

/// Asks where the content of evidence is.
struct EvidenceSourceTalk {
  private let talk: Conversation
  private let workspace: Workspace
  private let evaluation: Evaluation
  private let former: Evidence?

  /// Prepares the questions for new evidence, or for the evidence that is changed.
  init(
    _ talk: Conversation, _ workspace: Workspace, _ evaluation: Evaluation, former: Evidence?
  ) {
    self.talk = talk
    self.workspace = workspace
    self.evaluation = evaluation
    self.former = former
  }

  private enum Place {
    case unchanged, attached, linked, url, none
  }

  /// The kind of place, then the path or the address.
  func steps(
    get source: @escaping () -> EvidenceDraft.Source,
    set: @escaping (EvidenceDraft.Source) -> Void
  ) -> [Step] {
    var custody: EvidenceFile.Custody?
    var isURL = false
    return [
      Step {
        let place = try choose(present: source())
        custody = place == .attached ? .attached : place == .linked ? .linked : nil
        isURL = place == .url
        if place == .unchanged { set(.unchanged) }
        if place == .none { set(.none) }
      },
      Step(if: { custody != nil }) {
        guard let custody else { return }
        set(.file(path: try askPath(source(), custody), custody: custody))
      },
      Step(if: { isURL }) { set(.url(try askURL(source()))) },
    ]
  }

  private func choose(present: EvidenceDraft.Source) throws -> Place {
    var choices = [
      Choice(
        Place.attached, ja: "ファイルを添付する（写しをワークスペースに保管）",
        en: "attach a file (the workspace keeps a copy)", words: ["添付", "attach"]),
      Choice(
        Place.linked, ja: "ファイルにリンクする（元の場所に置いたまま）",
        en: "link a file (it stays where it is)", words: ["リンク", "link"]),
      Choice(Place.url, ja: "URLを書く", en: "give a URL", words: ["url"]),
      Choice(
        Place.none, ja: "ファイルなし（名称や文書番号だけ）", en: "no file (title and number only)",
        words: ["なし", "none"]),
    ]
    if former != nil {
      choices.insert(
        Choice(.unchanged, ja: "今のまま", en: "as it is", words: ["そのまま", "keep"]), at: 0)
    }
    return try talk.choose(
      Menu(
        LocalizedText(ja: "証拠の内容", en: "Content"), choices,
        presetPlace: former == nil ? nil : 0,
        help: LocalizedText(
          ja: "ファイルはSHA-256を記録し、あとで変わっていないか確かめられます。",
          en: "The SHA-256 of a file is kept, so that a change can be noticed later.")))
  }

  private func askPath(
    _ source: EvidenceDraft.Source, _ custody: EvidenceFile.Custody
  ) throws -> String {
    var present = ""
    if case .file(let path, _) = source { present = path }
    let question = TextQuestion(
      InputError.Field.evidencePath.label,
      help: LocalizedText(
        ja: "相対パスは、ghs を起動したフォルダーから数えます。~ はホームフォルダーです。",
        en: "A relative path begins where ghs was started; ~ is your home folder."),
      present: present, isRequired: true)
    return try talk.text(question) { text in
      try talk.refusing {
        let path = text.trimmingCharacters(in: .whitespaces).expandingTilde
        guard !path.isEmpty else { throw InputError.empty(.evidencePath) }
        let facts = try workspace.inspect(path)
        let others = evaluation.assessment.evidence.filter { $0.id != former?.id }
        let sentence = facts.sentence(of: FileName(path: path), custody, among: others)
        try talk.say(ja: "\(path.quotable)。\(sentence.ja)", en: "\(path.quotable). \(sentence.en)")
        return path
      }
    }
  }

  private func askURL(_ source: EvidenceDraft.Source) throws -> String {
    var present = ""
    if case .url(let address) = source { present = address }
    if present.isEmpty, case .url(let address) = former?.content { present = address }
    let question = TextQuestion(
      InputError.Field.evidenceURL.label,
      help: LocalizedText(
        ja: "https:// から始まる完全なURLです。内容は確かめません。",
        en: "A full address, https://… Its content is not checked."),
      present: present, isRequired: true)
    return try talk.text(question) { text in
      try talk.refusing { try Evidence.checkedURL(text) }
    }
  }
}
