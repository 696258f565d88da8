import GHSModel
import GHSStore
import Linear

/// Asks for what an application for registration adds to the draft.
struct ApplicationTalk {
  private let talk: Conversation
  private let workspace: Workspace
  private let draft: Declaration

  /// Prepares the questions about a draft.
  init(_ talk: Conversation, _ workspace: Workspace, _ draft: Declaration) {
    self.talk = talk
    self.workspace = workspace
    self.draft = draft
  }

  private typealias Field = WritableKeyPath<ApplicationDetails, String>

  /// Goes through the fields and saves them together.
  func run() throws {
    var details = draft.content.application ?? ApplicationDetails()
    func step(_ field: Field, _ name: InputError.Field, isProse: Bool = false) -> Step {
      Step { details[keyPath: field] = try ask(name, details[keyPath: field], isProse: isProse) }
    }
    try talk.say(
      ja: "GHSマーク制度は終了し、申請は受け付けられていません。宣言の控えとして残す申請書の欄を尋ねます。"
        + "公式の様式の記入欄は不明のため、欄は ghs 独自のもので、すべて空のままでもかまいません。",
      en:
        "The mark scheme has ended and takes no applications. The fields of the form that is kept "
        + "with the declaration follow. The official ones are not known: these are ours, and all "
        + "may stay empty.")
    try talk.fill(
      [
        step(\.applicant, .applicant), step(\.department, .applicantDepartment),
        step(\.contactPerson, .contactPerson),
        step(\.contactAddress, .contactAddress, isProse: true),
        step(\.telephone, .contactTelephone), step(\.email, .contactEmail),
        step(\.invoiceAddress, .invoiceAddress, isProse: true),
        step(\.productCategory, .productCategory),
        Step { details.publication = try askWish(details.publication) },
        step(\.remarks, .applicationRemarks, isProse: true),
        talk.change {
          var content = draft.content
          content.application = details
          try workspace.saveDraft(draft.product, content, expecting: draft.content)
          try talk.say(
            ja: "登録申請書の記入を下書きに保存しました。",
            en: "Saved the application form with the draft.")
        },
      ], keptAs: "application \(draft.product)")
  }

  private func ask(
    _ field: InputError.Field, _ present: String, isProse: Bool
  ) throws -> String {
    let help =
      field == .applicant
      ? LocalizedText(ja: "空なら、申請者は発行者です。", en: "The issuer, if it stays empty.")
      : LocalizedText(ja: "空のままでもかまいません。", en: "It may stay empty.")
    return isProse
      ? try talk.prose(field, present: present, help: help)
      : try talk.line(field, present: present, help: help)
  }

  private func askWish(_ present: PublicationWish?) throws -> PublicationWish? {
    let wishes = PublicationWish.allCases.map(Optional.some) + [nil]
    return try talk.choose(
      Menu(
        InputError.Field.publication.label,
        wishes.map { wish in
          Choice(wish, ja: wish?.name.ja ?? "記入しない", en: wish?.name.en ?? "not stated")
        }, presetPlace: wishes.firstIndex(of: present),
        help: LocalizedText(
          ja: "制度があったころ、申請者は公表を断ることができました。",
          en: "While there was a scheme, an applicant could ask not to be published."),
        reading: .inPrompt))
  }
}
