import Export
import Foundation
import GHSModel
import GHSStore
import Linear

/// Writes the documents of a declaration into a folder.
struct ExportTalk {
  private let talk: Conversation
  private let workspace: Workspace
  private let declaration: Declaration

  init(_ talk: Conversation, _ workspace: Workspace, _ declaration: Declaration) {
    self.talk = talk
    self.workspace = workspace
    self.declaration = declaration
  }

  /// Asks for folder and languages, then writes the files.
  func run() throws {
    let dossier = try workspace.dossier(
      of: declaration.product, declaration: declaration.id)
    let changes = try workspace.changesSinceIssue(of: dossier)
    guard try talk.agrees(toWriteDespite: changes) else { return try talk.sayUnwritten() }
    var folder = ""
    var languages: Set<Language> = [talk.language]
    try talk.fill(
      [
        Step { folder = try askFolder(folder) },
        Step { languages = try askLanguages() },
        talk.change {
          let made = try talk.work(.writingDocuments) { progress in
            try DeclarationFiles(dossier).folder(
              formats: Set(DeclarationFiles.Format.allCases), languages: languages,
              changedSince: changes, progress: progress)
          }
          let paths = try talk.writing { replacing in
            try FolderWriter(path: folder).write(made.files, replacing: replacing)
          }
          guard let paths else { return }
          try talk.say(
            ja: "\(paths.count)個のファイルを \(folder.quotable) に書き出しました。",
            en: "Wrote \(counted(paths.count, "file")) to \(folder.quotable).")
          for path in paths { try talk.say((path as NSString).lastPathComponent.quotable) }
          for sentence in made.completeness.sentences { try talk.say(sentence) }
        },
      ])
  }

  private func askFolder(_ present: String) throws -> String {
    try talk.path(
      LocalizedText(ja: "書き出すフォルダー", en: "Folder to write to"), present: present,
      help: LocalizedText(
        ja: "なければ作ります。PDF、HTML、JSONを書き出します。",
        en: "It is created when it is not there. PDF, HTML and JSON are written."))
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
          ja: "PDFとHTMLの言語です。", en: "The language of PDF and HTML."),
        reading: .inPrompt))
  }
}
