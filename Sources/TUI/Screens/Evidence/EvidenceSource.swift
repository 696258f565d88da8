import GHSModel

/// Where the content of evidence is to come from, as a form offers it.
enum EvidenceSource: Hashable, Sendable {
  /// What the evidence already has.
  case unchanged
  /// Nowhere: title and number say where it is kept.
  case nothing
  /// An address.
  case url
  /// A file that stays where it is.
  case link
  /// A file of which the workspace keeps a copy.
  case attach

  /// What a form offers, the first being chosen when it opens.
  static func choices(for evidence: Evidence?) -> [EvidenceSource] {
    (evidence == nil ? [] : [.unchanged]) + [.nothing, .url, .link, .attach]
  }

  /// The choice in a word.
  var name: LocalizedText {
    switch self {
    case .unchanged: LocalizedText(ja: "変更なし", en: "as it is")
    case .nothing: LocalizedText(ja: "なし", en: "none")
    case .url: LocalizedText(ja: "URL", en: "URL")
    case .link: LocalizedText(ja: "リンク", en: "link")
    case .attach: LocalizedText(ja: "添付", en: "attach")
    }
  }

  /// What the choice becomes when a location is typed that does not go with it.
  ///
  /// An address is one whatever was chosen, and whoever types a location wants it to be used.
  func following(location: String, original: Evidence?) -> EvidenceSource? {
    let lowercased = location.lowercased()
    if lowercased.hasPrefix("http://") || lowercased.hasPrefix("https://") { return .url }
    switch self {
    case .url, .link, .attach: return nil
    case .nothing: return location.isEmpty ? nil : .link
    case .unchanged:
      switch original?.content {
      case .url: return .url
      case .file(let file): return file.custody == .attached ? .attach : .link
      case .some(.none), nil: return location.isEmpty ? nil : .link
      }
    }
  }
}

extension Evidence {
  /// The address or path of the content; empty where it has neither.
  var location: String {
    switch content {
    case .none: ""
    case .url(let address): address
    case .file(let file): file.path
    }
  }
}
