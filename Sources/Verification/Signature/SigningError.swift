/// What can keep a package from being signed or a signature from being examined.
public enum SigningError: Error, Equatable, Sendable {
  /// There is no `ssh-keygen` on the path.
  case noOpenSSH
  /// There is no such key file.
  case keyNotFound(path: String)
  /// The file is no key that OpenSSH reads, or its permissions are too open.
  case keyUnusable(path: String, reason: String)
  /// The passphrase is wrong.
  case wrongPassphrase(path: String)
  /// There is no such file of allowed signers.
  case allowedSignersNotFound(path: String)
  /// No private folder for temporary files could be made.
  case noTemporaryFolder
}
