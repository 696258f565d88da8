import GHSModel

extension CommandError: Diagnosable {
  var diagnosis: Diagnosis {
    switch self {
    case .unknownCategory(let text, let known):
      Diagnosis(
        .badInput,
        ja: "要求カテゴリー「\(text.quotable)」はありません。使えるのは\(Self.list(known))です。",
        en: "There is no category “\(text.quotable)”. Use \(Self.list(known)).")
    case .unknownRequirement(let id, let nearest):
      Diagnosis.unknown(
        .badInput, ja: "要求事項\(id)はありません。", en: "There is no requirement \(id).", nearest: nearest)
    case .unknownLevel(let level, let known):
      Diagnosis(
        .badInput, ja: "レベル\(level)はありません。使えるのは\(Self.list(known))です。",
        en: "There is no level \(level). Use \(Self.list(known)).")
    case .nothingToExport(let product):
      Diagnosis(
        .badInput,
        ja:
          "\(product)には適合宣言書も下書きもありません。先に ghs declare draft \(product) で下書きを作るか、ghs export \(product) --assessment --package FILE で評価の記録を書き出してください。",
        en: "\(product) has neither a declaration nor a draft. "
          + "Begin with ghs declare draft \(product), or hand on the assessment as it is with "
          + "ghs export \(product) --assessment --package FILE.")
    case .unknownDeclaration(let number, let product):
      Diagnosis(
        .badInput,
        ja: "\(product)に\(number)番目の適合宣言書はありません。ghs declare list \(product) で確かめてください。",
        en: "\(product) has no declaration \(number). See ghs declare list \(product).")
    case .nothingRevised(let product, let declaration):
      Diagnosis(
        .badInput,
        ja: declaration.map { "\(product)の\($0)番目の適合宣言書より前に、発行された適合宣言書はありません。" }
          ?? "\(product)には、比べる相手となる有効な適合宣言書がありません。",
        en: declaration.map {
          "No declaration of \(product) was issued before its declaration \($0)."
        }
          ?? "\(product) has no declaration in force to compare with.")
    case .stale(let declaration, let changes, let product):
      Diagnosis(
        .no,
        ja:
          "パッケージを作りませんでした。適合宣言書\(declaration.number)（\(declaration.issuedOn)発行）の発行後に自己評価が変わっています：\n"
          + changes.map { "  - \($0.sentence.ja)" }.joined(separator: "\n")
          + "\nghs declare revise \(product) で改訂するか、発行時のままの内容でよければ --as-issued を付けてください。",
        en:
          "No package was made. The assessment has changed since declaration \(declaration.number) was "
          + "issued on \(declaration.issuedOn):\n"
          + changes.map { "  - \($0.sentence.en)" }.joined(separator: "\n")
          + "\nRevise it with ghs declare revise \(product), or add --as-issued to package what was "
          + "issued.")
    case .unknownForm(let file, let known):
      Diagnosis(
        .usage,
        ja: "「\(file.quotable)」からは出力形式が分かりません。名前を .md か .csv で終えるか、"
          + "--format で\(Self.list(known))のどれかを指定してください。",
        en: "The name “\(file.quotable)” does not say in which form to write. End it with .md or "
          + ".csv, or name the --format: \(Self.list(known)).")
    case .exclusive(let one, let other):
      Diagnosis(
        .usage, ja: "\(one) と \(other) は同時に使えません。どちらか一方にしてください。",
        en: "\(one) and \(other) exclude each other. Use one of them.")
    case .needs(let option, let needed):
      Diagnosis(
        .usage, ja: "\(option) は \(needed) と一緒に使います。\(needed) も指定してください。",
        en: "\(option) goes with \(needed). Name \(needed) as well.")
    case .onlyOnce(let option):
      Diagnosis(
        .usage, ja: "\(option) を指定できるのは一度だけです。", en: "\(option) can be named only once.")
    case .oneTitle:
      Diagnosis(
        .usage, ja: "証拠の名称を --title で一つ指定してください。省略できるのは --file があるときだけです。",
        en: "Name the title with one --title. It can be left out only where there is a --file.")
    case .titles(let titles, let files):
      Diagnosis(
        .usage,
        ja: "--title が\(titles)個、--file が\(files)個あります。同じ数だけ指定するか、--title を省いてください"
          + "（ファイル名から名称を付けます）。",
        en:
          "There are \(counted(titles, "title")) for \(counted(files, "file")). Name one for each, "
          + "or none to take them from the file names.")
    case .nothingToOpen(let id):
      Diagnosis(
        .noInput, ja: "証拠\(id)にはファイルもURLも登録されていません。",
        en: "Evidence \(id) has neither a file nor an address.")
    case .nothingToChange:
      Diagnosis(
        .usage, ja: "変更する項目が指定されていないか、今の値と同じです。変えたい項目をオプションで指定してください。",
        en: "Nothing was named that differs from what is there. Name what to change.")
    case .outputLost:
      Diagnosis(
        .inputOutput,
        ja: "標準出力に書き込めませんでした。出力先のディスクの空きを確かめてください。変更した内容は保存されています。",
        en: "Standard output could not be written. Check the disk it goes to. "
          + "What was changed has been saved.")
    case .noTerminal:
      Diagnosis(
        .missing, ja: "端末に接続されていないため、画面を開けません。ghs product list などのコマンドを使ってください。",
        en: "This is not a terminal, so the interface cannot open. "
          + "Use commands such as ghs product list.")
    }
  }

  private static func list(_ items: [some CustomStringConvertible]) -> String {
    items.map(\.description).joined(separator: ", ")
  }
}

extension Diagnosis {
  /// Something that does not exist, with what was probably meant.
  static func unknown(
    _ status: ExitStatus, ja: String, en: String, nearest: [some CustomStringConvertible]
  ) -> Diagnosis {
    let ids = nearest.map(\.description).joined(separator: ", ")
    return Diagnosis(
      status,
      ja: ja + (ids.isEmpty ? "一覧で確かめてください。" : "もしかすると\(ids)ですか。"),
      en: en + (ids.isEmpty ? " See the list." : " Did you mean \(ids)?"))
  }
}
