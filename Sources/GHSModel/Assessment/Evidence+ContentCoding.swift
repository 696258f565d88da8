extension Evidence.Content: Codable {
  private enum Kind: String, Codable {
    case none, url, file
  }

  private enum CodingKeys: String, CodingKey {
    case kind, url, file
  }

  /// Reads `{"kind": "none"}`, `{"kind": "url", "url": …}` or `{"kind": "file", "file": {…}}`.
  public init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: CodingKeys.self)
    self =
      switch try container.decode(Kind.self, forKey: .kind) {
      case .none: .none
      case .url: .url(try container.decode(String.self, forKey: .url))
      case .file: .file(try container.decode(EvidenceFile.self, forKey: .file))
      }
  }

  /// Writes the kind, and what belongs to it under its name.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: CodingKeys.self)
    switch self {
    case .none: try container.encode(Kind.none, forKey: .kind)
    case .url(let address):
      try container.encode(Kind.url, forKey: .kind)
      try container.encode(address, forKey: .url)
    case .file(let file):
      try container.encode(Kind.file, forKey: .kind)
      try container.encode(file, forKey: .file)
    }
  }
}
