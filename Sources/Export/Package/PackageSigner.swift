public import Foundation
public import GHSModel

/// Who signs a package, and how; the key stays where it is.
public struct PackageSigner: Sendable {
  /// Who signs.
  public let name: SignerName
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
    name = SignerName(fingerprint: fingerprint, identity: identity)
    self.sign = sign
  }
}
