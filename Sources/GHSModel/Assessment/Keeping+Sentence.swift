extension Keeping {
  /// Who keeps the evidence, where and how long, on one line.
  public var sentence: LocalizedText {
    var parts: [LocalizedText] = []
    if !custodian.isEmpty {
      parts.append(LocalizedText(ja: "保管者：\(custodian)", en: "kept by \(custodian)"))
    }
    if !retention.isEmpty { parts.append(LocalizedText(ja: retention, en: retention)) }
    if let until { parts.append(LocalizedText(ja: "\(until)まで", en: "until \(until)")) }
    return LocalizedText(
      ja: parts.map(\.ja).joined(separator: "、"), en: parts.map(\.en).joined(separator: ", "))
  }
}
