public import GHSModel

/// What is looked at in a package, in the order in which it is reported.
public enum CheckID: String, Codable, Sendable, CaseIterable {
  /// The zip archive is sound.
  case archive
  /// It holds a bag after RFC 8493, version 1.0.
  case bag
  /// Every payload file is listed, none is there besides, and the digests are right.
  case payload
  /// The same of the tag files.
  case tags
  /// What the bag says of itself is what the record says.
  case information
  /// The record can be read without remainder and has the digest that is stated.
  case record
  /// The completeness statement accounts for everything.
  case completeness
  /// The files of evidence are there and have the digests of the record.
  case evidence
  /// The catalogue has the digest that the record names.
  case catalogue
  /// The catalogue is one that the receiver knows.
  case catalogueKnown = "catalogue-known"
  /// The rules find again what was found.
  case findings
  /// The level follows again, with every outcome on the way.
  case derivation
  /// What is claimed is what the assessment supports.
  case claim
  /// The contents of ISO/IEC 17050-1:2004, clause 6.1, are complete.
  case contents
  /// The declaration is in force, neither a draft nor superseded nor withdrawn.
  case standing
  /// The journal's head is stated alike everywhere.
  case journal
  /// The documents say what the record says.
  case documents
  /// The PDF files say what the record says.
  case printed
  /// What a revision says was before is what the declaration it replaces says.
  case former = "former-declaration"
  /// A public package says what a full one says.
  case disclosure
  /// The signature is right, and whose it is.
  case signature

  /// What is looked at, in a few words.
  public var name: LocalizedText {
    switch self {
    case .archive: LocalizedText(ja: "ZIPの構造", en: "zip archive")
    case .bag: LocalizedText(ja: "BagItの構成", en: "bag")
    case .payload: LocalizedText(ja: "ファイルのハッシュ", en: "payload")
    case .tags: LocalizedText(ja: "管理ファイルのハッシュ", en: "tag files")
    case .information: LocalizedText(ja: "パッケージ情報", en: "bag information")
    case .record: LocalizedText(ja: "記録", en: "record")
    case .completeness: LocalizedText(ja: "完全性の申告", en: "completeness")
    case .evidence: LocalizedText(ja: "証拠のハッシュ", en: "evidence")
    case .catalogue: LocalizedText(ja: "カタログのハッシュ", en: "catalogue digest")
    case .catalogueKnown: LocalizedText(ja: "カタログの出所", en: "catalogue known")
    case .findings: LocalizedText(ja: "指摘の再計算", en: "findings")
    case .derivation: LocalizedText(ja: "レベルの再導出", en: "derivation")
    case .claim: LocalizedText(ja: "宣言の内容と評価", en: "claim")
    case .contents: LocalizedText(ja: "記載事項", en: "contents")
    case .standing: LocalizedText(ja: "宣言の状態", en: "standing")
    case .journal: LocalizedText(ja: "記録（監査証跡）の末尾", en: "journal head")
    case .documents: LocalizedText(ja: "文書と記録の一致", en: "documents")
    case .printed: LocalizedText(ja: "PDFと記録の一致", en: "PDF files")
    case .former: LocalizedText(ja: "改訂前の宣言との照合", en: "former declaration")
    case .disclosure: LocalizedText(ja: "全内容版との照合", en: "against the full version")
    case .signature: LocalizedText(ja: "署名", en: "signature")
    }
  }
}
