public import GHSModel

extension ArchiveFault {
  /// What is wrong, in one sentence.
  public var message: LocalizedText {
    switch self {
    case .notFound(let path):
      text("\(path.shown) がありません。", "There is no \(path.shown).")
    case .notOpenable(let path):
      text(
        "\(path.shown) を開けません。名前がUTF-8でないか、リンク先がないか、途中で消えました。名前を変えてからやり直してください。",
        "\(path.shown) cannot be opened: its name is not UTF-8, it is a link that leads nowhere, or it has "
          + "gone. Rename it and try again.")
    case .unreadable(let path):
      text(
        "\(path.shown) を読めません。権限を確かめてください。", "\(path.shown) cannot be read. Check its permissions.")
    case .notAFile(let path):
      text("\(path.shown) は通常のファイルではありません。", "\(path.shown) is not a regular file.")
    case .tooLarge(let size, let limit):
      text(
        "ファイルが大きすぎます（\(size)バイト、上限\(limit)）。",
        "The file is too large (\(size) bytes; the limit is \(limit)).")
    case .notAnArchive: text("ZIPアーカイブではありません。", "It is not a zip archive.")
    case .zip64:
      text("ZIP64の拡張を使っているため、受け付けません。", "It uses ZIP64, which no package needs.")
    case .tooManyEntries(let count, let limit):
      text(
        "項目が多すぎます（\(count)件、上限\(limit)）。",
        "It has too many entries (\(count); the limit is \(limit)).")
    case .inconsistent(let kind): inconsistency(kind)
    case .unsafeName(let name):
      text("危険な名前の項目があります：\(name.shown)", "An entry has an unsafe name: \(name.shown)")
    case .duplicateName(let name):
      text("同じ名前の項目が複数あります：\(name.shown)", "Several entries have one name: \(name.shown)")
    case .notRegular(let name):
      text(
        "シンボリックリンクなど、通常のファイルでない項目があります：\(name.shown)",
        "An entry is a symbolic link or another thing that is no file: \(name.shown)")
    case .encrypted(let name):
      text("暗号化された項目があります：\(name.shown)", "An entry is encrypted: \(name.shown)")
    case .unknownCompression(let name):
      text(
        "対応していない圧縮方式の項目があります：\(name.shown)",
        "An entry is compressed in an unknown way: \(name.shown)")
    case .streamed(let name):
      text(
        "大きさを内容の後に書いた項目があります：\(name.shown)",
        "The size of an entry follows its content: \(name.shown)")
    case .tooMuchContent(let limit):
      text(
        "展開後の大きさが上限\(limit)バイトを超えます。", "Unpacked, it would exceed \(limit) bytes.")
    case .suspiciousRatio(let name):
      text(
        "圧縮率が異常な項目があります：\(name.shown)",
        "An entry would grow out of all proportion when unpacked: \(name.shown)")
    case .damaged(let name):
      text("壊れている項目があります：\(name.shown)", "An entry is damaged: \(name.shown)")
    case .notAPackage:
      text("適合宣言書のパッケージ（BagIt）ではありません。", "It is no package of a declaration (no BagIt bag).")
    }
  }

  private func inconsistency(_ kind: Inconsistency) -> LocalizedText {
    switch kind {
    case .end:
      text(
        "ZIPの終端が正しくありません。末尾に余分なデータがあるか、途中で切れています。", "The archive does not end where the file does."
      )
    case .directory:
      text("ZIPの目録の位置か大きさが正しくありません。", "The archive's directory is not where it should be.")
    case .header:
      text("ZIPの目録と各項目の見出しが食い違っています。", "The headers of the archive contradict its directory.")
    case .layout:
      text("ZIPの項目が重なっているか、間に余分なデータがあります。", "Entries of the archive overlap or leave gaps.")
    case .reading:
      text("ZIPの構造が一通りに読めません。", "The archive can be understood in more than one way.")
    }
  }

  private func text(_ ja: String, _ en: String) -> LocalizedText {
    LocalizedText(ja: ja, en: en)
  }
}
