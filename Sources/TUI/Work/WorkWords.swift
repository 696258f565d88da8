import GHSModel

/// What is said of long work.
enum WorkWords {
  /// What is done, as a noun that goes on in a sentence; English in small letters.
  static func name(of effect: Effect) -> LocalizedText {
    switch effect {
    case .addEvidence, .updateEvidence:
      LocalizedText(ja: "ファイルの読込み", en: "reading the file")
    case .checkEvidence: LocalizedText(ja: "証拠の確認", en: "checking evidence")
    case .openEvidence: LocalizedText(ja: "証拠を開く処理", en: "opening evidence")
    case .findIssueReasons: LocalizedText(ja: "発行前の確認", en: "checking before issuing")
    case .issueDeclaration: LocalizedText(ja: "適合宣言書の発行", en: "issuing the declaration")
    case .export: LocalizedText(ja: "文書の出力", en: "writing documents")
    case .verifyJournal: LocalizedText(ja: "記録の検証", en: "verifying the journal")
    default: LocalizedText(ja: "処理", en: "working")
    }
  }

  /// What the pieces are, of which some are done.
  private static func unit(of effect: Effect) -> LocalizedText {
    switch effect {
    case .verifyJournal: LocalizedText(ja: "件", en: "entries")
    case .export: LocalizedText(ja: "文書", en: "documents")
    default: LocalizedText(ja: "件", en: "files")
    }
  }

  /// What is done and how far it has come.
  static func state(of work: Work, waiting: Int) -> LocalizedText {
    let name = name(of: work.effect)
    let progress = work.progress ?? WorkProgress()
    var ja = [String]()
    var en = [String]()
    if progress.total > 1 {
      let unit = unit(of: work.effect)
      let count = "\(progress.done)/\(progress.total)"
      ja.append(count + unit.ja)
      en.append("\(count) \(unit.en)")
    }
    if let volume = volume(progress) {
      ja.append(volume)
      en.append(volume)
    }
    let more = LocalizedText(ja: "（待機\(waiting)件）", en: " (\(waiting) waiting)")
    return LocalizedText(
      ja: "\(name.ja)中" + (ja.isEmpty ? "" : "：" + ja.joined(separator: "、"))
        + (waiting > 0 ? more.ja : ""),
      en: name.en.capitalisedFirst + (en.isEmpty ? "" : ": " + en.joined(separator: ", "))
        + (waiting > 0 ? more.en : ""))
  }

  /// How much has been read, in whole megabytes of a million bytes; nothing for less than one.
  static func volume(_ progress: WorkProgress) -> String? {
    let million = 1_000_000
    guard progress.totalBytes >= million else { return nil }
    return "\(progress.bytes / million)/\(progress.totalBytes / million) MB"
  }

  /// While Esc ends the work.
  static let escapeStops = LocalizedText(ja: "Esc：中止", en: "Esc: stop")
  /// While Esc means something else first.
  static let escapeStopsElsewhere = LocalizedText(
    ja: "元の画面で Esc：中止", en: "Esc there: stop")
  /// After Esc, until the work has ended.
  static let stopping = LocalizedText(ja: "中止しています…", en: "Stopping…")
  /// When something is typed into a form whose entries are being saved.
  static let formIsSaving = LocalizedText(
    ja: "保存しています。Esc で中止すると、入力に戻れます。",
    en: "This is being saved. Esc stops that and lets you go on editing.")

  /// When work is asked for that is going on.
  static func alreadyUnderWay(_ effect: Effect) -> LocalizedText {
    let name = name(of: effect)
    return LocalizedText(
      ja: "\(name.ja)は、すでに始まっています。", en: "Already under way: \(name.en).")
  }

  /// When work has to wait for other work.
  static func waits(_ effect: Effect, for other: Effect) -> LocalizedText {
    let (name, before) = (name(of: effect), name(of: other))
    return LocalizedText(
      ja: "\(before.ja)が終わりしだい、\(name.ja)を始めます。",
      en: "First \(before.en), then \(name.en).")
  }

  /// After work was ended before it was done.
  static func stopped(_ effect: Effect) -> LocalizedText {
    let name = name(of: effect)
    return LocalizedText(
      ja: "\(name.ja)を中止しました。何も変更していません。",
      en: "Stopped \(name.en). Nothing was changed.")
  }

  /// After work was done that nobody waits for any more.
  static func finished(_ effect: Effect) -> LocalizedText {
    let name = name(of: effect)
    return LocalizedText(
      ja: "\(name.ja)が終わりました。", en: "Finished \(name.en).")
  }

  /// After work was done whose result is a question, while the user is elsewhere.
  static func answerWaits(_ effect: Effect) -> LocalizedText {
    let name = name(of: effect)
    return LocalizedText(
      ja: "\(name.ja)が終わりました。元の画面に戻ると続けられます。",
      en: "Finished \(name.en). Go back to its screen to continue.")
  }

  /// Why the workspace cannot be changed for another one.
  static func blocksExample(_ effect: Effect) -> LocalizedText {
    let name = name(of: effect)
    return LocalizedText(
      ja: "\(name.ja)が終わるまで、お待ちください。", en: "Wait until \(name.en) is done.")
  }

  /// Before the program ends while work goes on.
  static func wouldStop(_ effect: Effect) -> LocalizedText {
    let name = name(of: effect)
    return LocalizedText(
      ja: "\(name.ja)が終わっていません。終了すると中止します（途中の結果は残りません）。",
      en: "Still \(name.en). Quitting stops that; nothing of it is kept.")
  }
}

extension String {
  /// The text with its first letter as a capital.
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
