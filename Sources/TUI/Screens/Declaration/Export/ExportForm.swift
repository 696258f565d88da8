import GHSModel
import TerminalKit

/// Asks where to write the documents of a declaration, and in which languages.
struct ExportForm: PathFormScreen {
  /// The fields.
  enum Name: Hashable, Sendable {
    case folder, languages
  }

  var form: Form<Name>
  var saving: Effect?
  var completion = PathCompletion(.directory)
  private let declaration: Declaration
  /// The same once more, asked for after the user has let files be replaced.
  private var replacing: Effect?

  private static let languages: [[Language]] = [[.ja], [.en], [.ja, .en]]

  /// Creates the form for a declaration, the language of the screen being chosen.
  init(_ declaration: Declaration, language: Language) {
    self.declaration = declaration
    let chosen = Self.languages.firstIndex(of: [language]) ?? 0
    form = Form([
      FormField(
        .languages, Words.languages,
        .choice([Words.japanese, Words.english, Words.both], selection: chosen)),
      FormField(.folder, Words.folder, .line(), isRequired: true, note: Words.folderNote),
    ])
    form.focus(on: .folder)
  }

  var pathField: Name? { .folder }

  /// A folder is soon typed again.
  func place(in environment: Environment) -> String? { nil }

  func title(in environment: Environment) -> String { environment(Words.title) }

  func header(in environment: Environment) -> RichText {
    var text = RichText()
    text.paragraph(environment(Words.what(declaration)))
    return text
  }

  func availability(of command: CommandID, in environment: Environment) -> Availability {
    switch command {
    case .save: .when(saving == nil, else: Phrases.working)
    case .editExternally: .unavailable(FormMessages.editorNeedsProse)
    case .nextField: .when(!isAtPath, else: Words.folderNote)
    default: formAvailability(of: command, in: environment)
    }
  }

  mutating func type(_ key: Key, in environment: Environment) -> [Reaction]? {
    if let reactions = typePath(key, in: environment) { return reactions }
    guard let reactions = typeForm(key, in: environment) else { return nil }
    return reactions + pathChanged()
  }

  mutating func paste(_ text: String, in environment: Environment) -> [Reaction] {
    pasteIntoForm(text, in: environment) + pathChanged()
  }

  mutating func receive(
    _ answer: Answer, to effect: Effect, in environment: Environment
  ) -> [Reaction]? {
    if case .exists(let paths) = answer, effect == saving, case .export(var request) = effect {
      saving = nil
      request.replacing = true
      replacing = .export(request)
      return [
        .push(
          ChoiceDialog.confirm(
            Words.askToReplace(paths.count), yes: Words.replace, no: Words.keep,
            reactions: [.effect(.export(request))]))
      ]
    }
    if effect == replacing {
      saving = effect
      replacing = nil
    }
    return receivePath(answer, to: effect) ?? receiveForm(answer, to: effect, in: environment)
  }

  mutating func save(in environment: Environment) -> Effect? {
    completion.close()
    guard !form[text: .folder].isBlank else {
      form.report([.folder: FormMessages.empty])
      return nil
    }
    return .export(
      ExportRequest(
        product: declaration.product, declaration: declaration.id,
        folder: form[text: .folder],
        languages: Self.languages[form[selection: .languages]]))
  }

  func saved(_ answer: Answer, in environment: Environment) -> [Reaction] {
    guard case .exported(let paths) = answer else { return [.close] }
    return [.close, .report(.notice(Words.exported(paths.count, form[text: .folder])))]
  }

  func draw(in room: Rect, of frame: inout Frame, environment: Environment) {
    drawForm(in: room, of: &frame, environment: environment)
    drawCandidates(in: room, of: &frame, environment: environment)
  }

  /// The words of the form.
  enum Words {
    static let title = LocalizedText(ja: "文書の出力", en: "Export")
    static let folder = LocalizedText(ja: "フォルダー", en: "Folder")
    static let folderNote = LocalizedText(
      ja: "出力先のフォルダー。なければ作成します。Tab で補完し、Enter で出力します。",
      en: "Where to write; created if it is not there. Tab completes, Enter writes.")
    static let languages = LocalizedText(ja: "言語", en: "Language")
    static let japanese = LocalizedText(ja: "日本語", en: "Japanese")
    static let english = LocalizedText(ja: "英語", en: "English")
    static let both = LocalizedText(ja: "両方", en: "both")

    static func what(_ declaration: Declaration) -> LocalizedText {
      guard declaration.status != .draft else {
        return LocalizedText(
          ja: "下書きと適合報告書を、現在の自己評価から出力します。発行前の文書であることが明記されます。",
          en: "Writes the draft and its conformity reports, marked as not issued.")
      }
      let number = declaration.content.number
      return LocalizedText(
        ja: "適合宣言書\(number)と適合報告書を、発行時の記録から出力します（PDF、HTML、JSON）。",
        en: "Writes declaration \(number) and its conformity reports as they were issued "
          + "(PDF, HTML, JSON).")
    }

    static let replace = LocalizedText(ja: "上書きする", en: "Replace them")
    static let keep = LocalizedText(ja: "上書きしない", en: "Keep them")

    static func askToReplace(_ count: Int) -> LocalizedText {
      LocalizedText(
        ja: "出力先に、内容の異なる同名のファイルが\(count)個あります。上書きしますか。",
        en: count == 1
          ? "A file with the same name and other content is there already. Replace it?"
          : "\(count) files with the same names and other content are there already. Replace them?")
    }

    static func exported(_ count: Int, _ folder: String) -> LocalizedText {
      LocalizedText(
        ja: "\(count)個のファイルを \(folder) に出力しました。",
        en: "Wrote \(count) " + (count == 1 ? "file" : "files") + " to \(folder).")
    }
  }
}
