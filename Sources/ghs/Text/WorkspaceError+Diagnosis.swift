import GHSModel
import GHSStore

extension WorkspaceError: Diagnosable {
  var diagnosis: Diagnosis {
    switch self {
    case .storage(let fault, let path): fault.diagnosis(path: path.quotable)
    case .cancelled: WorkCancelled().diagnosis
    case .file(let fault, let path): fault.diagnosis(path: path.quotable)
    case .input(let error): error.diagnosis
    case .unknownProduct(let id, let nearest):
      .unknown(
        .badInput, ja: "製品\(id)はありません。", en: "There is no product \(id).", nearest: nearest)
    case .unknownRequirements(let unknown):
      .unknown(
        .badInput,
        ja: "要求事項\(unknown.map(\.id.rawValue).joined(separator: ", "))はありません。何も変更していません。",
        en: "There is no requirement \(unknown.map(\.id.rawValue).joined(separator: ", ")). "
          + "Nothing was changed.",
        nearest: unknown.flatMap(\.nearest))
    case .unknownEvidence(let id, let nearest):
      .unknown(
        .badInput, ja: "証拠\(id)はありません。", en: "There is no evidence \(id).", nearest: nearest)
    case .unknownDeclaration(let place, let id):
      Diagnosis(
        .badInput, ja: "\(id)に\(place)番目の適合宣言書はありません。",
        en: "\(id) has no declaration at place \(place).")
    case .unknownCatalogue(let digest):
      Diagnosis(
        .badInput, ja: "要求事項カタログ\(digest.hexadecimal.prefix(12))はワークスペースにありません。",
        en: "The workspace has no catalogue \(digest.hexadecimal.prefix(12)).")
    case .editionExists(let known):
      Diagnosis(
        .badInput,
        ja: "\(known.id.quotable)の\(known.edition.quotable)版は、別の内容でワークスペースに"
          + "登録されています（\(known.digest.hexadecimal.prefix(12))）。"
          + "catalogue.yaml の edition を別の版にしてから追加してください。",
        en: "The workspace has edition \(known.edition.quotable) of \(known.id.quotable) with "
          + "other content (\(known.digest.hexadecimal.prefix(12))). Give yours another edition "
          + "in catalogue.yaml and add it again.")
    case .unknownAttachment(let digest):
      Diagnosis(
        .inputOutput,
        ja: "添付ファイル\(digest.hexadecimal.prefix(12))がワークスペースにありません。証拠を登録し直してください。",
        en: "The workspace has lost the attachment \(digest.hexadecimal.prefix(12)). "
          + "Record the evidence anew.")
    case .productExists(let id):
      Diagnosis(
        .badInput, ja: "製品\(id)はすでにあります。別のIDにするか、ghs product edit で変更してください。",
        en: "There is a product \(id) already. Choose another id, or use ghs product edit.")
    case .conflict(let conflict): conflict.diagnosis
    case .noSourceForNewEvidence:
      Diagnosis(
        .badInput, ja: "新しい証拠の内容が指定されていません。ファイルかURLを指定してください。",
        en: "New evidence has no content to keep. Name a file or a URL.")
    case .noDraft(let id):
      Diagnosis(
        .badInput, ja: "\(id)に適合宣言書の下書きがありません。先に下書きを作ってください。",
        en: "\(id) has no draft of a declaration. Begin one first.")
    case .draftExists(let id):
      Diagnosis(
        .badInput, ja: "\(id)にはすでに下書きがあります。それを発行するか破棄してから改訂してください。",
        en: "\(id) has a draft already. Issue or discard it before revising.")
    case .noDeclarationInForce(let id):
      Diagnosis(
        .badInput, ja: "\(id)に有効な適合宣言書はありません。", en: "\(id) has no declaration in force.")
    case .nothingToRevise(let id):
      Diagnosis(
        .badInput, ja: "\(id)はまだ適合宣言書を発行していないため、改訂するものがありません。",
        en: "\(id) has never issued a declaration, so there is nothing to revise.")
    case .issueRefused(let reasons):
      Diagnosis(
        .no,
        ja: "発行できません。" + reasons.map(\.message.ja).joined(separator: "\n"),
        en: "The draft cannot be issued. " + reasons.map(\.message.en).joined(separator: "\n"))
    case .nothingToUndo(let id):
      Diagnosis(
        .badInput, ja: "\(id)に取り消せる変更はありません。", en: "\(id) has no change to undo.")
    case .nothingToRedo(let id):
      Diagnosis(
        .badInput, ja: "\(id)にやり直せる変更はありません。", en: "\(id) has no undone change to do again.")
    case .notUndoable(let operation, let sequence):
      Diagnosis(
        .badInput,
        ja: "直前の変更（記録\(sequence)：\(operation.name.ja)）は取り消せません。発行した適合宣言書は、改訂するか撤回してください。",
        en: "The last change (entry \(sequence): \(operation.name.en)) cannot be undone. "
          + "Revise or withdraw an issued declaration instead.")
    }
  }
}

extension Conflict {
  fileprivate var diagnosis: Diagnosis {
    let what: LocalizedText =
      switch self {
      case .product: LocalizedText(ja: "製品の情報", en: "The product")
      case .catalogue: LocalizedText(ja: "評価に使う要求事項カタログ", en: "The catalogue of the product")
      case .judgements(let judgements):
        LocalizedText(
          ja: "\(judgements.keys.sorted().map(\.rawValue).joined(separator: ", "))の判定",
          en: "The judgement of \(judgements.keys.sorted().map(\.rawValue).joined(separator: ", "))"
        )
      case .evidence(let id, _): LocalizedText(ja: "証拠\(id)", en: "Evidence \(id)")
      case .draft: LocalizedText(ja: "適合宣言書の下書き", en: "The draft of the declaration")
      case .registration:
        LocalizedText(ja: "適合宣言書の登録の記録", en: "What is recorded of the registration")
      case .journal: LocalizedText(ja: "最後の変更", en: "The last change")
      }
    return Diagnosis(
      .badInput,
      ja: "\(what.ja)は、ほかのプログラムによって変更されました。上書きしていません。今の内容を確かめて、もう一度行ってください。",
      en:
        "\(what.en) has been changed by another program in the meantime. Nothing was overwritten. "
        + "Look at it again and repeat what you wanted.")
  }
}
