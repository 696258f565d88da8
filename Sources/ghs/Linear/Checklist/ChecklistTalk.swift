import Checklist
import Export
import Foundation
import GHSModel
import GHSStore
import Linear

/// Writes a checklist to fill in elsewhere, and takes it in again.
struct ChecklistTalk {
  private let talk: Conversation
  private let desk: LinearDesk
  private let workspace: Workspace
  private let product: ProductID

  init(
    _ talk: Conversation, _ desk: LinearDesk, _ workspace: Workspace, _ product: ProductID
  ) {
    self.talk = talk
    self.desk = desk
    self.workspace = workspace
    self.product = product
  }

  /// Asks for the direction, then does it.
  func run() throws {
    let writes = try talk.choose(
      Menu(
        LocalizedText(ja: "チェックリスト", en: "Checklist"),
        [
          Choice(true, ja: "書き出す", en: "write it", words: ["書き出し", "write", "export"]),
          Choice(
            false, ja: "記入したものを取り込む", en: "take in what was filled in",
            words: ["取り込む", "import"]),
        ],
        help: LocalizedText(
          ja: "ExcelやLibreOfficeで判定を記入する表（.xlsx）です。",
          en: "A workbook (.xlsx) to be filled in with Excel or LibreOffice.")))
    try writes ? write() : takeIn()
  }

  private func write() throws {
    let evaluation = try workspace.evaluation(of: product)
    var file = ""
    var categories: [CategoryID] = []
    try talk.fill(
      [
        Step {
          file = try talk.path(
            LocalizedText(
              ja: "書き出すファイル名（例：checklist.xlsx）", en: "File to write, such as checklist.xlsx"),
            present: file,
            help: LocalizedText(
              ja: "相対パスは、ghs を起動したフォルダーから数えます。",
              en: "A relative path begins where ghs was started."))
        },
        Step { categories = try askCategories(evaluation.catalogue) },
        talk.change {
          let bytes = try ChecklistWorkbook(
            evaluation, categories: Set(categories), in: talk.language
          ).bytes()
          let path = try talk.writing {
            try FolderWriter.write(bytes, to: file, replacing: $0)
          }
          guard let path else { return }
          try talk.say(
            ja: "チェックリストを \(path.quotable) に書き出しました。黄色の見出しの列に記入します。",
            en: "Wrote the checklist to \(path.quotable). Fill in the columns with yellow heads.")
        },
      ])
  }

  private func askCategories(_ catalogue: Catalogue) throws -> [CategoryID] {
    let all = catalogue.categories.map(\.id)
    let question = TextQuestion(
      LocalizedText(ja: "要求カテゴリー", en: "Categories"),
      help: LocalizedText(
        ja: "RM PS のように空白で区切って並べます。", en: "Such as RM PS, with spaces between them."),
      present: all.map(\.rawValue).joined(separator: " "), isRequired: true)
    return try talk.text(question) { text in
      try talk.refusing {
        try Named.categories(text.precomposedStringWithCompatibilityMapping, in: catalogue)
      }
    }
  }

  private func takeIn() throws {
    let assessment = try workspace.assessment(of: product)
    var found: ChecklistComparison?
    _ = try talk.path(
      LocalizedText(ja: "記入したチェックリスト", en: "Filled checklist"),
      help: LocalizedText(
        ja: "書き出した .xlsx ファイルに記入したものです。",
        en: "The .xlsx file that was written, with what was filled in."),
      check: { path in
        found = try ChecklistComparison(FilledChecklist(path: path), with: assessment)
      })
    guard let found else { return }
    try read(found)
    guard !found.changes.isEmpty, found.conflicts.isEmpty else { return }
    let agrees = try talk.agrees(
      to: LocalizedText(ja: "取り込みますか", en: "Take them in?"),
      help: LocalizedText(
        ja: "まだ何も変えていません。\(desk.assessorName)の判定として一度に取り込み、取り消しで元に戻せます。",
        en: "Nothing has been changed yet. They become judgements of \(desk.assessorName) in one "
          + "step, which undo brings back."))
    guard agrees else { return try talk.sayUnchanged() }
    try workspace.take(found, seen: assessment, assessor: desk.assessor)
    try talk.say(
      ja: "\(found.changes.count)件を取り込みました。「取り消し」で元に戻せます。",
      en: "Took in \(counted(found.changes.count, "requirement")). “undo” brings it back.")
    try talk.say(workspace.evaluation(of: product).derivation.conclusion)
  }

  private func read(_ found: ChecklistComparison) throws {
    let text = ChecklistText(found, taken: false, talk.language)
    let help = LocalizedText(
      ja: "前が今の内容、後ろがチェックリストの内容です。",
      en: "First what is so now, then what the checklist says.")
    for (head, changes) in [
      (text.changesHead, found.changes), (text.conflictsHead, found.conflicts),
    ] where !changes.isEmpty {
      try talk.say(head)
      try talk.read(changes.map(text.sentence), help: help)
    }
    if !found.missing.isEmpty { try talk.say(text.missing) }
    if found.changes.isEmpty || !found.conflicts.isEmpty { try talk.say(text.conclusion) }
  }
}
