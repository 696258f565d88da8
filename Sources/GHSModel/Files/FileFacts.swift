/// What can be said of a file before it is taken as evidence.
public struct FileFacts: Hashable, Sendable {
  /// Its size in bytes.
  public var size: Int
  /// The day on which it was last written to.
  public var modified: CalendarDate
  /// What it is, by its content.
  public var kind: ContentKind
  /// SHA-256 of its content; nothing while that has not been computed.
  public var digest: ContentDigest?

  /// Creates facts.
  public init(size: Int, modified: CalendarDate, kind: ContentKind, digest: ContentDigest? = nil) {
    self.size = size
    self.modified = modified
    self.kind = kind
    self.digest = digest
  }

  /// Something about a file that whoever takes it should know.
  public enum Warning: Hashable, Sendable {
    /// It has no content.
    case empty
    /// It is larger than an attachment may be, in bytes; a link has no limit.
    case tooLargeToAttach(limit: Int)
    /// Its name promises another kind than it is.
    case promises(ContentKind)
  }

  /// What should be known before the file is taken.
  ///
  /// - Parameters:
  ///   - name: The name of the file.
  ///   - custody: Whether it would be linked or attached.
  /// - Returns: What there is to know, in the order in which to say it.
  public func warnings(name: String, custody: EvidenceFile.Custody) -> [Warning] {
    if size == 0 { return [.empty] }
    var warnings: [Warning] = []
    if custody == .attached, size > EvidenceFile.attachmentLimit {
      warnings.append(.tooLargeToAttach(limit: EvidenceFile.attachmentLimit))
    }
    if let promise = ContentKind.promised(by: name), !kind.keeps(promise) {
      warnings.append(.promises(promise))
    }
    return warnings
  }
}

extension FileFacts.Warning {
  /// What is the matter, and what to do, in a sentence.
  public var words: LocalizedText {
    switch self {
    case .empty:
      LocalizedText(
        ja: "中身のないファイルです。保存し忘れていないか確かめてください。",
        en: "The file has no content. Was it saved?")
    case .tooLargeToAttach(let limit):
      LocalizedText(
        ja: "添付できる大きさ（\(limit >> 20) MiB）を超えています。リンクを選んでください。",
        en: "Larger than an attachment may be (\(limit >> 20) MiB). Choose a link.")
    case .promises(let kind):
      LocalizedText(
        ja: "名前からは「\(kind.name.ja)」のはずですが、中身が違います。",
        en: "By its name this should be: \(kind.name.en). Its content is something else.")
    }
  }
}

extension EvidenceFile {
  /// The most bytes a file may have to be kept in the workspace: 64 MiB.
  ///
  /// A larger file can be linked.
  public static let attachmentLimit = 64 << 20
}
