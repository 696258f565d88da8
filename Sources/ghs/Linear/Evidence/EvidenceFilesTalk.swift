import Foundation
import GHSModel
import GHSStore
import Linear
import TUI

/// Takes several files of a folder as evidence, a piece each, all at once.
struct EvidenceFilesTalk {
  private let talk: Conversation
  private let workspace: Workspace
  private let product: ProductID

  init(_ talk: Conversation, _ workspace: Workspace, _ product: ProductID) {
    self.talk = talk
    self.workspace = workspace
    self.product = product
  }

  /// Asks for the files and for what they have in common, and hands the drafts on.
  ///
  /// - Parameters:
  ///   - requirements: What they are to support; asked for when there are none.
  ///   - save: Takes the drafts.
  /// - Throws: `Leaving`.
  func ask(
    for requirements: [RequirementID], save: @escaping ([EvidenceDraft]) throws -> Void
  ) throws {
    let evaluation = try workspace.evaluation(of: product)
    var common = EvidenceDraft(title: "", requirements: requirements)
    var folder = FolderListing(path: "", entries: [])
    var chosen: [DirectoryEntry] = []
    var custody = EvidenceFile.Custody.attached
    try talk.fill(
      [
        Step { folder = try askFolder() },
        Step { chosen = try askFiles(in: folder) },
        Step { custody = try askCustody() },
        Step(if: { requirements.isEmpty }) {
          common.requirements = try talk.requirements(present: common.requirements, in: evaluation)
        },
        Step {
          common.owner = try talk.line(
            .evidenceOwner, present: common.owner,
            help: LocalizedText(ja: "文書を管理している人や部署です。", en: "Who keeps the documents."))
        },
        Step {
          let paths = chosen.map { folder.path + $0.name }
          try preview(paths, custody)
          let agrees = try talk.agrees(
            to: LocalizedText(
              ja: "\(paths.count)件の証拠として登録しますか",
              en: "Add them as \(counted(paths.count, "piece")) of evidence?"),
            help: LocalizedText(
              ja: "一度の変更として登録し、一度で取り消せます。名称はファイル名から付けます。",
              en: "It is one change and is undone as one. The titles come from the file names."))
          guard agrees else { throw Leaving.back }
        },
        talk.change {
          try save(
            chosen.map { entry in
              var draft = common
              let path = folder.path + entry.name
              draft.title = FileName(path: path).proposedTitle
              draft.source = .file(path: path, custody: custody)
              return draft
            })
        },
      ], keptAs: "evidence files \(product)")
  }

  private func askFolder() throws -> FolderListing {
    let question = TextQuestion(
      LocalizedText(ja: "フォルダー", en: "Folder"),
      help: LocalizedText(
        ja: "ファイルのあるフォルダーのパスです。. は ghs を起動したフォルダー、~ はホームフォルダーです。",
        en: "The path of the folder with the files; . is where ghs was started, ~ your home folder."
      ),
      isRequired: true)
    return try talk.text(question) { text in
      try talk.refusing {
        var listing = try DirectoryListing(text.trimmingCharacters(in: .whitespaces))
          .folder(in: workspace.clock.timeZone)
        listing.entries = listing.entries.filter { entry in
          !entry.isDirectory && !entry.name.hasPrefix(".")
            && (try? FieldText.line(entry.name, .evidencePath)) != nil
        }
        guard !listing.entries.isEmpty else {
          throw Refusal(
            ja: "このフォルダーには、証拠にできるファイルがありません。",
            en: "There is no file in this folder that can be evidence.")
        }
        return listing
      }
    }
  }

  private func askFiles(in folder: FolderListing) throws -> [DirectoryEntry] {
    try talk.read(
      folder.entries.enumerated().map { place, entry in
        "\(place + 1). \(entry.name.quotable)"
      }, help: LocalizedText(ja: "フォルダーにあるファイルです。", en: "The files in the folder."))
    let question = TextQuestion(
      LocalizedText(
        ja: "どのファイルですか（番号を空白で区切る、名前の一部、又は「すべて」）",
        en: "Which files: numbers with spaces between them, part of a name, or all"),
      help: LocalizedText(
        ja: "例：1 3 5。言葉を書くと、その言葉が名前にあるファイルすべてです。",
        en: "Such as 1 3 5. Words mean every file that has them in its name."), isRequired: true)
    return try talk.text(question) { text in
      let chosen = Self.choose(text, from: folder.entries)
      guard !chosen.isEmpty else {
        throw Refusal(ja: "当てはまるファイルがありません。", en: "That is none of the files.")
      }
      return chosen
    }
  }

  private static func choose(_ text: String, from entries: [DirectoryEntry]) -> [DirectoryEntry] {
    let words = SearchText.folded(text).split { $0 == " " || $0 == "," || $0 == "、" }
    if words == ["all"] || words.map(String.init) == [SearchText.folded("すべて")] { return entries }
    let places = words.compactMap { Int($0) }
    if !places.isEmpty, places.count == words.count {
      return Set(places).sorted().compactMap { place in
        entries.indices.contains(place - 1) ? entries[place - 1] : nil
      }
    }
    return entries.filter { entry in
      let name = SearchText.folded(entry.name)
      return !words.isEmpty && words.allSatisfy { name.contains($0) }
    }
  }

  private func askCustody() throws -> EvidenceFile.Custody {
    try talk.choose(
      Menu(
        LocalizedText(ja: "証拠の内容", en: "Content"),
        [
          Choice(.attached, ja: "添付する（写しを保管）", en: "attach copies", words: ["添付", "attach"]),
          Choice(.linked, ja: "リンクする（元の場所に置く）", en: "link them", words: ["リンク", "link"]),
        ],
        help: LocalizedText(
          ja: "ファイルはSHA-256を記録し、あとで変わっていないか確かめられます。",
          en: "The SHA-256 of a file is kept, so that a change can be noticed later."),
        reading: .inPrompt))
  }

  private func preview(_ paths: [String], _ custody: EvidenceFile.Custody) throws {
    let evidence = try workspace.assessment(of: product).evidence
    for path in paths {
      let name = FileName(path: path)
      do {
        let facts = try workspace.inspect(path)
        let sentence = facts.sentence(of: name, custody, among: evidence)
        try talk.say(
          ja: "\(name.proposedTitle)：\(sentence.ja)", en: "\(name.proposedTitle): \(sentence.en)")
      } catch let error as WorkspaceError {
        try talk.say(error.diagnosis.message)
      }
    }
  }
}
