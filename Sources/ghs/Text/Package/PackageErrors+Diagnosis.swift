import Export
import GHSModel
import Verification

extension ArchiveFault: Diagnosable {
  var diagnosis: Diagnosis {
    let status: ExitStatus =
      switch self {
      case .notFound, .notOpenable, .unreadable, .notAFile: .noInput
      default: .badInput
      }
    return Diagnosis(status, ja: message.ja, en: message.en)
  }
}

extension PackageError: Diagnosable {
  var diagnosis: Diagnosis {
    switch self {
    case .archiveFailed(let code):
      Diagnosis(
        .inputOutput, ja: "ZIPの作成に失敗しました（libzip \(code)）。メモリーの空きを確かめてください。",
        en: "Making the archive failed (libzip \(code)). Check that there is enough memory.")
    case .tooLarge(let size, let limit):
      Diagnosis(
        .badInput,
        ja: "パッケージが大きすぎます（\(size)バイト、上限\(limit)）。大きなファイルは添付せずにリンクしてください。",
        en: "The package would be too large (\(size) bytes; the limit is \(limit)). "
          + "Link large files instead of attaching them.")
    case .recordTooLarge(let size, let limit):
      Diagnosis(
        .badInput, ja: "記録が大きすぎます（\(size)バイト、上限\(limit)）。根拠の記述を短くしてください。",
        en: "The record would be too large (\(size) bytes; the limit is \(limit)). "
          + "Shorten the rationales.")
    case .tooManyFiles(let count, let limit):
      Diagnosis(
        .badInput, ja: "ファイルが多すぎます（\(count)件、上限\(limit)）。証拠をまとめてください。",
        en: "There would be too many files (\(count); the limit is \(limit)). Combine evidence.")
    }
  }
}

extension Unaccounted: Diagnosable {
  var diagnosis: Diagnosis {
    Diagnosis(
      .inputOutput,
      ja: "\(what.quotable)の件数が合わないため（\(expected)件のはずが\(found)件）、何も書き出しませんでした。"
        + "プログラムの誤りですので、報告してください。",
      en: "Nothing was written, because \(what.quotable) would be incomplete "
        + "(\(found) of \(expected)). This is a fault of the program; please report it.")
  }
}

extension SigningError: Diagnosable {
  var diagnosis: Diagnosis {
    switch self {
    case .noOpenSSH:
      Diagnosis(
        .missing, ja: "ssh-keygen が見つかりません。OpenSSH（openssh-client）を導入してください。",
        en: "There is no ssh-keygen. Install OpenSSH (openssh-client).")
    case .keyNotFound(let path):
      Diagnosis(
        .noInput, ja: "鍵のファイル\(path.quotable)がありません。",
        en: "There is no key file \(path.quotable).")
    case .keyUnusable(let path, let reason):
      Diagnosis(
        .badInput, ja: "\(path.quotable)の鍵で署名できません。ssh-keygen の説明：\(reason.quotable)",
        en: "The key \(path.quotable) cannot sign. ssh-keygen says: \(reason.quotable)")
    case .wrongPassphrase(let path):
      Diagnosis(
        .badInput, ja: "\(path.quotable)のパスフレーズが違います。もう一度実行してください。",
        en: "The passphrase of \(path.quotable) is wrong. Try again.")
    case .allowedSignersNotFound(let path):
      Diagnosis(
        .noInput, ja: "許可する署名者のファイル\(path.quotable)を読めません。",
        en: "The file of allowed signers \(path.quotable) cannot be read.")
    case .noTemporaryFolder:
      Diagnosis(
        .cannotCreate, ja: "一時フォルダーを作れません。TMPDIRの空きと権限を確かめてください。",
        en: "No temporary folder could be made. Check TMPDIR.")
    }
  }
}
