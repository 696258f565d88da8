import Crypto
public import Foundation

/// A SHA-256 digest, written as 64 lower-case hexadecimal digits.
public struct ContentDigest: Hashable, Sendable {
  /// The digest as hexadecimal digits.
  public let hexadecimal: String

  /// Takes a digest that was written before; nothing when it is not 64 hexadecimal digits.
  public init?(hexadecimal: String) {
    let digits = hexadecimal.lowercased()
    guard digits.utf8.count == 64, digits.utf8.allSatisfy(Self.isHexadecimalDigit) else {
      return nil
    }
    self.hexadecimal = digits
  }

  /// Computes the digest of bytes in memory.
  public init(of bytes: some DataProtocol) {
    self.init(SHA256.hash(data: bytes))
  }

  private init(_ digest: SHA256.Digest) {
    hexadecimal = digest.map { byte in
      let digits = String(byte, radix: 16)
      return digits.count == 1 ? "0" + digits : digits
    }.joined()
  }

  private static func isHexadecimalDigit(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
      || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
  }

  /// Computes a digest piece by piece, so that a large file never has to be in memory as a whole.
  public struct Accumulator: Sendable {
    private var hash = SHA256()

    /// Creates an accumulator that has seen nothing.
    public init() {}

    /// Adds the next piece.
    public mutating func add(_ bytes: some DataProtocol) {
      hash.update(data: bytes)
    }

    /// The digest of everything added so far.
    public func digest() -> ContentDigest {
      ContentDigest(hash.finalize())
    }
  }
}

extension ContentDigest: Codable {
  /// Reads 64 hexadecimal digits.
  public init(from decoder: any Decoder) throws {
    let text = try decoder.singleValueContainer().decode(String.self)
    guard let digest = ContentDigest(hexadecimal: text) else {
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "not a SHA-256 digest"))
    }
    self = digest
  }

  /// Writes 64 hexadecimal digits.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(hexadecimal)
  }
}
