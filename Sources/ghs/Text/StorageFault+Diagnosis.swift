import GHSStore

extension StorageFault {
  /// What the fault means for a workspace file.
  func diagnosis(path: String) -> Diagnosis {
    switch self {
    case .notFound:
      Diagnosis(
        .noInput,
        ja: "ワークスペース \(path) がありません。ghs product add で最初の製品を追加すると作成されます。",
        en: "There is no workspace \(path). It is created when the first product is added "
          + "(ghs product add).")
    case .isDirectory:
      Diagnosis(
        .noInput, ja: "\(path) はフォルダーです。ワークスペースのファイルを指定してください。",
        en: "\(path) is a folder. Name a workspace file.")
    case .notRegularFile:
      Diagnosis(
        .noInput, ja: "\(path) は通常のファイルではありません。ワークスペースのファイルを指定してください。",
        en: "\(path) is not a regular file. Name a workspace file.")
    case .cannotCreate:
      Diagnosis(
        .cannotCreate, ja: "ワークスペース \(path) を作成できません。フォルダーの有無と書き込み権限を確かめてください。",
        en: "The workspace \(path) cannot be created. Check that its folder exists and is writable."
      )
    case .notDatabase:
      Diagnosis(
        .badInput, ja: "\(path) はワークスペースのファイルではありません。何も変更していません。別のファイルを指定してください。",
        en: "\(path) is not a workspace. It was left as it is. Name another file.")
    case .otherApplication:
      Diagnosis(
        .badInput, ja: "\(path) は別のアプリケーションのデータベースです。何も変更していません。別のファイルを指定してください。",
        en: "\(path) is a database of another application. It was left as it is. Name another file."
      )
    case .newerVersion(let found, let supported):
      Diagnosis(
        .badInput,
        ja:
          "\(path) は新しい版の ghs で書かれています（形式\(found)、この版は\(supported)まで）。何も変更していません。ghs を更新してください。",
        en:
          "\(path) was written by a newer ghs (format \(found); this one reads up to \(supported)). "
          + "It was left as it is. Update ghs.")
    case .damaged:
      Diagnosis(
        .inputOutput,
        ja: "ワークスペース \(path) が壊れています。ファイルの写しを取ってから、バックアップを使ってください。",
        en: "The workspace \(path) is damaged. Copy the file aside and go back to a backup.")
    case .readOnly:
      Diagnosis(
        .cannotCreate,
        ja: "ワークスペース \(path) に書き込めません。何も変更していません。ファイルとフォルダーの権限を確かめてください。",
        en: "The workspace \(path) is read-only. Nothing was changed. "
          + "Check the permissions of the file and its folder.")
    case .cannotOpen:
      Diagnosis(
        .noInput, ja: "ワークスペース \(path) を開けません。ファイルの権限を確かめてください。",
        en: "The workspace \(path) cannot be opened. Check its permissions.")
    case .busy:
      Diagnosis(
        .busy, ja: "ほかのプログラムがワークスペース \(path) を使用中です。何も変更していません。少し待ってから、もう一度行ってください。",
        en:
          "Another program holds the workspace \(path). Nothing was changed. Try again in a moment."
      )
    case .noSpace:
      Diagnosis(
        .inputOutput, ja: "\(path) のあるディスクに空きがありません。何も変更していません。空きを作ってから、もう一度行ってください。",
        en: "There is no space left for \(path). Nothing was changed. Make room and try again.")
    case .inputOutput(let code):
      Diagnosis(
        .inputOutput,
        ja: "ワークスペース \(path) の読み書きに失敗しました（SQLite \(code)）。ディスクの状態を確かめてください。",
        en: "Reading or writing the workspace \(path) failed (SQLite \(code)). Check the disk.")
    }
  }
}

extension FileFault {
  /// What the fault means for a file that is to be evidence.
  func diagnosis(path: String) -> Diagnosis {
    switch self {
    case .notFound:
      Diagnosis(
        .noInput, ja: "ファイル \(path) がありません。パスを確かめてください。",
        en: "There is no file \(path). Check the path.")
    case .isDirectory:
      Diagnosis(
        .noInput, ja: "\(path) はフォルダーです。ファイルを指定してください。",
        en: "\(path) is a folder. Name a file.")
    case .notRegularFile:
      Diagnosis(
        .noInput, ja: "\(path) は通常のファイルではありません。ファイルを指定してください。",
        en: "\(path) is not a regular file. Name a file.")
    case .unreadable:
      Diagnosis(
        .noInput, ja: "\(path) を読み取れません。アクセス権を確かめてください。",
        en: "\(path) cannot be read. Check its permissions.")
    case .tooLarge(let size, let limit):
      Diagnosis(
        .badInput,
        ja: "\(path)（\(size)バイト）は添付できる大きさ（\(limit)バイト）を超えています。添付せずに、リンクとして登録してください。",
        en: "\(path) has \(size) bytes, more than the \(limit) an attachment may have. "
          + "Link it instead of attaching it.")
    case .isWorkspace:
      Diagnosis(
        .badInput, ja: "\(path) はワークスペース自身です。証拠にはできません。別のファイルを指定してください。",
        en: "\(path) is the workspace itself and cannot be evidence. Name another file.")
    case .changedWhileReading:
      Diagnosis(
        .badInput, ja: "\(path) は読み取り中に書き換えられました。書き込みが終わってから、もう一度登録してください。",
        en: "\(path) was written to while it was read. Wait until that is done and try again.")
    }
  }
}
