public import Foundation

/// Who signs a package, and how; the key stays where it is.
public struct PackageSigner: Sendable {
  /// The fingerprint of the public key, as OpenSSH writes it: `SHA256:…`.
  public let fingerprint: String
  /// Under which name the signer is to be found among allowed signers.
  public let identity: String
  /// Makes the armoured signature of bytes.
  public let sign: @Sendable (Data) throws -> Data

  /// Names a signer.
  ///
  /// - Parameters:
  ///   - fingerprint: The fingerprint of the public key.
  ///   - identity: The name among allowed signers.
  ///   - sign: Makes the signature of bytes.
  public init(
    fingerprint: String, identity: String, sign: @escaping @Sendable (Data) throws -> Data
  ) {
    self.fingerprint = fingerprint
    self.identity = identity
    self.sign = sign
  }
}
