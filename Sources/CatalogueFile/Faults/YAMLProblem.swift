public import GHSModel

/// Why a file is not the plain YAML that catalogues are written in.
public enum YAMLProblem: Hashable, Sendable {
  /// The bytes are not UTF-8.
  case notUTF8
  /// A control character, raw or as an escape, or one that reorders text.
  case controlCharacter(UInt32)
  /// The file has no content.
  case emptyFile
  /// The YAML parser cannot go on.
  case syntax(YAMLSyntaxProblem)
  /// A key stands twice in one mapping.
  case duplicateKey(String)
  /// An anchor or an alias; each text stands where it is used.
  case anchor

  /// A stable name of the problem, in words and hyphens.
  public var code: String {
    switch self {
    case .notUTF8: "not-utf8"
    case .controlCharacter: "control-character"
    case .emptyFile: "empty-file"
    case .syntax: "yaml-syntax"
    case .duplicateKey: "duplicate-key"
    case .anchor: "yaml-anchor"
    }
  }

  /// What is wrong, and what to do about it.
  public var message: LocalizedText {
    switch self {
    case .notUTF8:
      LocalizedText(
        ja: "UTF-8ではない文字があります。ファイルをUTF-8で保存し直してください。",
        en: "This is not UTF-8. Save the file as UTF-8.")
    case .controlCharacter(let scalar):
      LocalizedText(
        ja: "使えない制御文字\(Self.name(of: scalar))があります。削除してください。",
        en: "The control character \(Self.name(of: scalar)) is not allowed. Delete it.")
    case .emptyFile:
      LocalizedText(
        ja: "ファイルに内容がありません。Requirements/README.mdの書式に従って記入してください。",
        en: "The file has no content. Fill it in as Requirements/README.md describes.")
    case .syntax(let problem): problem.message
    case .duplicateKey(let key):
      LocalizedText(
        ja: "キー「\(key.excerpt)」が同じまとまりの中に二つ以上あります。一つだけ残してください。",
        en: "The key “\(key.excerpt)” stands more than once in one place. Keep one of them.")
    case .anchor:
      LocalizedText(
        ja: "YAMLのアンカー（&）とエイリアス（*）は使えません。内容をその場所に書いてください。"
          + "文章であれば引用符で囲んでください。",
        en:
          "YAML anchors (&) and aliases (*) are not accepted. Write the content where it is used; "
          + "put it in quotes if it is text.")
    }
  }

  private static func name(of scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
