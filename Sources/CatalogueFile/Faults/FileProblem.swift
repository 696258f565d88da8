public import GHSModel

/// Why a file of a catalogue cannot be had.
public enum FileProblem: Error, Hashable, Sendable {
  /// There is no such file.
  case missing(String)
  /// It is a folder, a pipe or a device.
  case notRegular(String)
  /// It is there but cannot be read.
  case unreadable(String)
  /// It is larger than any catalogue needs to be.
  case tooLarge(bytes: Int, limit: Int)
  /// Its name leads, or its symbolic link points, out of the folder of the catalogue.
  case outsideFolder(String)

  /// A stable name of the problem, in words and hyphens.
  public var code: String {
    switch self {
    case .missing: "file-missing"
    case .notRegular: "file-not-regular"
    case .unreadable: "file-unreadable"
    case .tooLarge: "file-too-large"
    case .outsideFolder: "file-outside-folder"
    }
  }

  /// What is wrong, and what to do about it.
  public var message: LocalizedText {
    switch self {
    case .missing(let name):
      LocalizedText(
        ja: "ファイル「\(name.excerpt)」がありません。ファイルを置くか、名前を直してください。",
        en: "There is no file “\(name.excerpt)”. Add the file or correct its name.")
    case .notRegular(let name):
      LocalizedText(
        ja: "「\(name.excerpt)」は通常のファイルではありません。YAMLのファイルを指定してください。",
        en: "“\(name.excerpt)” is not an ordinary file. Name a YAML file.")
    case .unreadable(let name):
      LocalizedText(
        ja: "ファイル「\(name.excerpt)」を読み取れません。アクセス権を確認してください。",
        en: "The file “\(name.excerpt)” cannot be read. Check its permissions.")
    case .tooLarge(let bytes, let limit):
      LocalizedText(
        ja: "ファイルが大きすぎます（\(bytes)バイト以上、上限\(limit)バイト）。要求カテゴリーごとにファイルを分けてください。",
        en: "The file is too large (at least \(bytes) bytes, the limit is \(limit)). "
          + "Keep one file per category.")
    case .outsideFolder(let name):
      LocalizedText(
        ja: "「\(name.excerpt)」はカタログのフォルダーの中のファイルではありません。"
          + "同じフォルダーに置いた .yaml ファイルの名前だけを書いてください。",
        en: "“\(name.excerpt)” is not a file in the folder of the catalogue. "
          + "Write only the name of a .yaml file in the same folder.")
    }
  }
}
