import GHSModel

extension RequirementID {
  /// Some requirements in a sentence: the first few, and how many more.
  static func list(_ ids: [RequirementID]) -> LocalizedText {
    let first = ids.prefix(3).map(\.rawValue).joined(separator: ", ")
    let more = ids.count - 3
    guard more > 0 else { return LocalizedText(ja: first, en: first) }
    return LocalizedText(ja: "\(first)ほか\(more)件", en: "\(first) and \(more) more")
  }
}
