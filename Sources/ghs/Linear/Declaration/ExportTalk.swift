import Export
import Foundation
import GHSModel
import GHSStore
import Linear

/// Writes the documents of a declaration into a folder.
struct ExportTalk {
  private let talk: Conversation
  private let workspace: Workspace
  private let product: ProductID

  init(_ talk: Conversation, _ workspace: Workspace, _ product: ProductID) {
    self.talk = talk
    self.workspace = workspace
    self.product = product
  }

  /// Asks for folder and languages, then writes the declaration in force, or else the draft.
  func run() throws {
    // Said before anything is asked, where there is nothing to write.
    let dossier = try workspace.dossier(of: product, declaration: nil)
    var folder = ""
    var languages: Set<Language> = [talk.language]
    try talk.fill([
      Step { folder = try askFolder(folder) },
      Step { languages = try askLanguages() },
      talk.change {
        let files = try DeclarationFiles(dossier).files(
          formats: Set(DeclarationFiles.Format.allCases), languages: languages)
        guard let paths = try write(files, into: folder) else { return }
        try talk.say(
          ja: "\(paths.count) 個のファイルを \(folder.quotable) に書き出しました。",
          en: "Wrote \(counted(paths.count, "file")) to \(folder.quotable).")
        for path in paths { try talk.say((path as NSString).lastPathComponent.quotable) }
      },
    ])
  }

  /// Writes the files, asking first where other files are in the way.
  ///
  /// - Returns: The paths; nothing when they are to be kept.
  private func write(_ files: [ExportedFile], into folder: String) throws -> [String]? {
    do {
      return try FolderWriter(path: folder).write(files, replacing: .nothing)
    } catch ExportError.exists(let paths) {
      let agrees = try talk.agrees(
        to: LocalizedText(
          ja: "同じ名前のファイルが \(paths.count) 個あります。上書きしますか",
          en: "\(counted(paths.count, "file")) would be replaced. Go on?"),
        help: LocalizedText(
          ja: "上書きしないときは、何も書き出しません。", en: "If not, nothing is written."))
      guard agrees else { return nil }
      return try FolderWriter(path: folder).write(files, replacing: .everything)
    }
  }

  private func askFolder(_ present: String) throws -> String {
    let question = TextQuestion(
      LocalizedText(ja: "書き出すフォルダー", en: "Folder to write to"),
      help: LocalizedText(
        ja: "なければ作ります。PDF、HTML、JSON を書き出します。",
        en: "It is created when it is not there. PDF, HTML and JSON are written."),
      present: present, isRequired: true)
    return try talk.text(question) { text in
      let path = text.trimmingCharacters(in: .whitespaces).expandingTilde
      guard !path.isEmpty else {
        throw Refusal(ja: "フォルダーを指定してください。", en: "Name a folder.")
      }
      return path
    }
  }

  private func askLanguages() throws -> Set<Language> {
    try talk.choose(
      Menu(
        LocalizedText(ja: "文書の言語", en: "Language of the documents"),
        [
          Choice([.ja], ja: "日本語", en: "Japanese", words: ["ja"]),
          Choice([.en], ja: "英語", en: "English", words: ["en"]),
          Choice([.ja, .en], ja: "両方", en: "both"),
        ], presetPlace: talk.language == .ja ? 0 : 1,
        help: LocalizedText(
          ja: "PDF と HTML の言語です。", en: "The language of PDF and HTML."),
        reading: .inPrompt))
  }
}
