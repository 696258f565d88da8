import Checklist
import GHSModel

extension ChecklistError: Diagnosable {
  var diagnosis: Diagnosis {
    switch self {
    case .writingFailed(let code):
      Diagnosis(
        .inputOutput,
        ja: "チェックリストを作れませんでした（libxlsxwriter \(code)）。一時フォルダーの空きと、長すぎる文章がないかを確かめてください。",
        en:
          "The checklist could not be made (libxlsxwriter \(code)). Check the space of the temporary "
          + "folder, and for texts that are too long for a cell.")
    case .unreadable(let path):
      Diagnosis(
        .noInput, ja: "\(path.quotable)を読めません。ファイルの有無と権限を確かめてください。",
        en: "\(path.quotable) cannot be read. Check that it exists and is readable.")
    case .notAChecklist(let reason): reason.diagnosis
    case .tooLarge(let part, let limit):
      Diagnosis(
        .badInput,
        ja:
          "ファイル\(part.isEmpty ? "" : "の「\(part.quotable)」")が大きすぎます（上限\(limit)）。書き出したチェックリストに記入したものを指定してください。",
        en: "The file\(part.isEmpty ? "" : " (“\(part.quotable)”)") is too large (limit \(limit)). "
          + "Name a checklist that was written with ghs checklist export.")
    case .otherProduct(let product):
      Diagnosis(
        .badInput, ja: "これは別の製品「\(product.quotable)」のチェックリストです。製品を確かめてください。",
        en: "This is the checklist of another product, “\(product.quotable)”. Check which is meant."
      )
    case .otherCatalogue(let edition):
      Diagnosis(
        .badInput,
        ja: "このチェックリストは別の要求事項カタログ（\(edition.quotable)）のものです。書き出し直してから記入してください。",
        en:
          "This checklist is of another catalogue (\(edition.quotable)). Write it anew and fill it in."
      )
    case .cells(let faults):
      Diagnosis(
        .badInput,
        ja: "取り込めないセルがあるため、何も取り込んでいません。\n"
          + Self.list(faults, more: "ほか") { $0.sentence.ja },
        en: "There are cells that cannot be taken, so nothing was.\n"
          + Self.list(faults, more: "more:") { $0.sentence.en })
    }
  }

  private static func list(
    _ faults: [CellFault], more: String, _ sentence: (CellFault) -> String
  ) -> String {
    let shown = faults.prefix(20).map(sentence)
    let rest = faults.count - shown.count
    return (shown + (rest > 0 ? ["  … \(more) \(rest)"] : [])).joined(separator: "\n")
  }
}

extension ChecklistError.NotAChecklist {
  fileprivate var diagnosis: Diagnosis {
    switch self {
    case .noWorkbook:
      Diagnosis(
        .badInput, ja: "Excel形式（.xlsx）のファイルではありません。.xlsx で保存したチェックリストを指定してください。",
        en: "This is no workbook (.xlsx). Save the checklist as .xlsx.")
    case .unsoundPart(let part):
      Diagnosis(
        .badInput,
        ja: "ファイルの「\(part.quotable)」が壊れているか、チェックリストにはない内容です。表計算ソフトで開いて保存し直してください。",
        en: "“\(part.quotable)” in the file is damaged or holds what no checklist has. "
          + "Open it in a spreadsheet and save it again.")
    case .noHiddenSheet:
      Diagnosis(
        .badInput,
        ja: "このプログラムが書き出したチェックリストではないか、非表示のシート「ghs」が変えられています。書き出し直したものに記入してください。",
        en: "This is no checklist of this program, or its hidden sheet “ghs” was changed. "
          + "Write it anew with ghs checklist export and fill that in.")
    case .macros:
      Diagnosis(
        .badInput, ja: "マクロを含められる形式（.xlsm）のファイルは取り込みません。.xlsx で保存し直してください。",
        en: "A workbook that may hold macros (.xlsm) is not taken. Save it as .xlsx.")
    case .oldOrProtected:
      Diagnosis(
        .badInput,
        ja: "パスワード付きのファイルか、古い形式（.xls）です。パスワードを外し、.xlsx で保存し直してください。",
        en:
          "It has a password, or the old format (.xls). Take the password off and save it as .xlsx."
      )
    case .schema(let schema):
      Diagnosis(
        .badInput,
        ja: "より新しい ghs が書き出したチェックリスト（\(schema.quotable)）です。その ghs で取り込んでください。",
        en: "A newer ghs wrote this checklist (\(schema.quotable)). Take it in with that one.")
    }
  }
}

extension CellFault {
  /// Where, what, and what to do.
  fileprivate var sentence: LocalizedText {
    let what = kind.sentence
    return LocalizedText(
      ja: "  \(sheet.quotable) \(cell)：\(what.ja)", en: "  \(sheet.quotable) \(cell): \(what.en)")
  }
}

extension CellFault.Kind {
  fileprivate var sentence: LocalizedText {
    switch self {
    case .formula:
      LocalizedText(
        ja: "数式です。値だけにしてください（コピーして「値の貼り付け」）。",
        en: "a formula. Paste its value instead.")
    case .merged:
      LocalizedText(
        ja: "ほかのセルと結合されています。結合を解除し、行ごとに記入してください。",
        en: "merged with other cells. Unmerge them and fill in each row.")
    case .columnMissing(let name):
      LocalizedText(
        ja: "このシートに「\(name.ja)」の列がありません。削除した列か、変えた見出しを元に戻してください。",
        en: "the sheet has no column “\(name.en)”. Put the column or its head back.")
    case .columnRepeated(let name):
      LocalizedText(
        ja: "「\(name.ja)」の列が二つあります。一つにしてください。",
        en: "there are two columns “\(name.en)”. Leave one.")
    case .errorValue(let value):
      LocalizedText(
        ja: "エラー値「\(value.quotable)」です。文字で記入してください。",
        en: "the error value “\(value.quotable)”. Write text.")
    case .notText(let value):
      LocalizedText(
        ja: "文字列ではありません（\(value.quotable)）。セルの書式を「文字列」にして記入し直してください。",
        en: "no text (\(value.quotable)). Format the cell as text and type it again.")
    case .unknownRequirement(let id):
      LocalizedText(
        ja: "要求事項「\(id.quotable)」はこのチェックリストにありません。IDを元に戻してください。",
        en: "the checklist has no requirement “\(id.quotable)”. Put the id back.")
    case .repeatedRequirement(let id):
      LocalizedText(
        ja: "要求事項\(id.quotable)の行が二つあります。一つにしてください。",
        en: "\(id.quotable) stands in two rows. Leave one.")
    case .unknownOutcome(let text):
      LocalizedText(
        ja: "判定「\(text.quotable)」はありません。一覧から選んでください。",
        en: "there is no judgement “\(text.quotable)”. Choose from the list.")
    case .notADate(let text):
      LocalizedText(
        ja: "「\(text.quotable)」は日付として読めません。2026-03-31のように書いてください。",
        en: "“\(text.quotable)” is no date. Write it like 2026-03-31.")
    case .actionMissing:
      LocalizedText(
        ja: "担当者か期限がありますが、処置がありません。処置を記入してください。",
        en: "an owner or a due date without an action. Write the action.")
    case .input(let error):
      LocalizedText(ja: error.diagnosis.message.ja, en: error.diagnosis.message.en)
    }
  }
}
