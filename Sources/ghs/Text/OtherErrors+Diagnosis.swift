import CatalogueFile
import Export
import GHSModel
import GHSStore

extension CatalogueFaults: Diagnosable {
  var diagnosis: Diagnosis {
    let shown = faults.prefix(5)
    return Diagnosis(
      .badInput,
      ja: "要求事項カタログに問題があるため、評価を始められません。\n"
        + shown.map { $0.line(in: .ja) }.joined(separator: "\n"),
      en: "The catalogue has faults, so no assessment can start.\n"
        + shown.map { $0.line(in: .en) }.joined(separator: "\n"))
  }
}

extension ExportError: Diagnosable {
  var diagnosis: Diagnosis {
    switch self {
    case .japaneseFontMissing(let families):
      Diagnosis(
        .missing,
        ja:
          "日本語のフォントがないため、PDFを作れません。fonts-ipaexfont などを導入してください（探したもの: \(families.joined(separator: ", "))）。",
        en: "No font on this machine has Japanese characters, so no PDF can be made. Install one, "
          + "such as fonts-ipaexfont (looked for: \(families.joined(separator: ", "))).")
    case .drawingFailed(let status):
      Diagnosis(
        .inputOutput, ja: "PDFの作成に失敗しました（cairo \(status)）。メモリーの空きを確かめてください。",
        en: "Drawing the PDF failed (cairo \(status)). Check that there is enough memory.")
    case .drawingEnded: WorkCancelled().diagnosis
    case .notAFolder(let path):
      Diagnosis(
        .cannotCreate, ja: "\(path.quotable)はフォルダーではありません。別の出力先を指定してください。",
        en: "\(path.quotable) is not a folder. Name another place.")
    case .exists(let paths):
      Diagnosis(
        .cannotCreate,
        ja: "すでにファイルがあるため、何も書き出していません。上書きするには --force を付けるか、別の出力先を指定してください：\n"
          + Self.list(paths),
        en: "Nothing was written, because files are there already. Add --force to replace them, "
          + "or name another place:\n" + Self.list(paths))
    case .cannotWrite(let path, let isOutOfSpace):
      isOutOfSpace
        ? Diagnosis(
          .inputOutput, ja: "ディスクに空きがないため、\(path.quotable)に書き込めません。空きを作ってください。",
          en: "There is no space left to write \(path.quotable). Make room and try again.")
        : Diagnosis(
          .cannotCreate, ja: "\(path.quotable)に書き込めません。フォルダーの有無と権限を確かめてください。",
          en: "\(path.quotable) cannot be written. Check that the folder exists and is writable.")
    case .inconsistent(let format, let faults):
      Diagnosis(
        .badInput,
        ja: "記録に矛盾があるため、\(format)形式では書き出せません。ghs log --verify で記録を確かめてください。\n"
          + faults.prefix(5).map(\.sentence.ja).joined(separator: "\n"),
        en: "The record contradicts itself, so it is not written as \(format). "
          + "Check it with ghs log --verify.\n"
          + faults.prefix(5).map(\.sentence.en).joined(separator: "\n"))
    }
  }

  private static func list(_ paths: [String]) -> String {
    let shown = paths.prefix(8).map { "  \($0.quotable)" }
    return (shown + (paths.count > 8 ? ["  … (\(paths.count))"] : [])).joined(separator: "\n")
  }
}

extension WorkCancelled: Diagnosable {
  var diagnosis: Diagnosis {
    Diagnosis(
      .interrupted, ja: "中止しました。何も変更していません。", en: "Stopped. Nothing was changed.")
  }
}

extension Error {
  /// Whether somebody has ended the work.
  var isCancellation: Bool {
    if self is WorkCancelled { return true }
    if case WorkspaceError.cancelled? = self as? WorkspaceError { return true }
    return false
  }
}
