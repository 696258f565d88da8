import Crypto
import Foundation

/// The secret by which a public package stands for texts that it leaves out.
///
/// A rationale is often short enough to be guessed, so that its plain SHA-256 would give it away. The
/// commitment is HMAC-SHA256 twice over: the key of a place is HMAC(secret, place), and the commitment
/// HMAC(key of the place, text). The secret stands in the full package, whose reader can check every
/// commitment; the key of one place can be told without giving away any other text.
///
/// The secret follows from the hashes of the product's journal entries up to the issue, so that the same
/// declaration gives the same bytes and nothing has to be stored. None but the last of these hashes leaves
/// the workspace, and each is over the time of its entry to the millisecond and over everything before. Even
/// where the heads of two declarations in a row are known, the entries between them (a draft, an issue and
/// a judgement at least) hide more than 75 bits of time, so that a rationale cannot be tried against them.
public struct DisclosureKey: Hashable, Sendable {
  /// The secret as hexadecimal digits.
  public let hexadecimal: String

  /// What stands before the digits of a commitment.
  public static let prefix = "hmac-sha256:"

  /// Derives the secret of one declaration.
  ///
  /// - Parameters:
  ///   - journal: The hashes of the entries about the product, in order, up to the issue.
  ///   - frozen: The digest of the frozen record.
  public init(journal: [String], frozen: ContentDigest) {
    let key = SymmetricKey(data: Data(journal.joined(separator: "\n").utf8))
    hexadecimal = Self.code("ghs-disclosure/1 \(frozen.hexadecimal)", key)
  }

  /// Takes a secret as it stands in a full package; nothing when it is none.
  public init?(hexadecimal: String) {
    guard let digest = ContentDigest(hexadecimal: hexadecimal) else { return nil }
    self.hexadecimal = digest.hexadecimal
  }

  /// What stands in the place of a text.
  ///
  /// - Parameters:
  ///   - text: The text; a place without a text needs no commitment.
  ///   - place: Where it stands, `judgements/RM-4.2/rationale`.
  /// - Returns: The commitment with its prefix; an empty text stays empty.
  public func commitment(to text: String, at place: String) -> String {
    guard !text.isEmpty else { return "" }
    let key = SymmetricKey(data: Data(hexadecimal.utf8))
    let placeKey = SymmetricKey(data: Data(Self.code(place, key).utf8))
    return Self.prefix + Self.code(text, placeKey)
  }

  /// What stands for the digest of a frozen record, so that no text in it can be found by trying.
  public func commitment(to frozen: ContentDigest) -> String {
    commitment(to: frozen.hexadecimal, at: "record")
  }

  /// Whether a text is a commitment.
  public static func isCommitment(_ text: String) -> Bool {
    text.hasPrefix(prefix)
      && ContentDigest(hexadecimal: String(text.dropFirst(prefix.count))) != nil
  }

  private static func code(_ text: String, _ key: SymmetricKey) -> String {
    HMAC<SHA256>.authenticationCode(for: Data(text.utf8), using: key).map { byte in
      (byte < 16 ? "0" : "") + String(byte, radix: 16)
    }.joined()
  }
}
