/// Who a package says has signed it; whether that is so is for the signature to show.
public struct SignerName: Hashable, Sendable {
  /// The fingerprint of the public key, as OpenSSH writes it: `SHA256:…`.
  public let fingerprint: String
  /// Under which name the signer is to be found among allowed signers.
  public let identity: String

  /// Names a signer.
  public init(fingerprint: String, identity: String) {
    self.fingerprint = fingerprint
    self.identity = identity
  }
}
