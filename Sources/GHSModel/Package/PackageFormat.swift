/// The names and bounds of an exported package, which its maker and its checker share.
///
/// A package is a BagIt bag (RFC 8493) in a zip archive. Its maker refuses to exceed what its checker
/// would refuse to read.
public enum PackageFormat {
  /// The payload file with the record: `ghs-declaration-export/2`.
  public static let record = "declaration.json"
  /// The payload file with the completeness statement: `ghs-completeness/1`.
  public static let completeness = "completeness.json"
  /// The payload folder with attached evidence.
  public static let evidenceFolder = "evidence"
  /// What the signature is over.
  public static let tagManifest = "tagmanifest-sha256.txt"
  /// The detached signature: a tag file that the tag manifest does not list, because it is made over it.
  public static let signature = "tagmanifest-sha256.txt.sig"
  /// The namespace of the signature, which keeps it from being taken for one over something else.
  public static let namespace = "ghs-declaration"

  /// The most bytes of an archive, and of everything in it: 512 MiB, because it is made in memory.
  public static let sizeLimit = 1 << 29
  /// The most entries of an archive.
  public static let entryLimit = 10_000
  /// The most bytes of the record: 32 MiB.
  public static let recordLimit = 32 << 20
  /// The most bytes of any other file that is read as text.
  public static let textLimit = 4 << 20

  /// The labels of `bag-info.txt` that RFC 8493 does not reserve.
  public enum Label {
    /// SHA-256 of the record in canonical JSON, as it is disclosed.
    public static let recordDigest = "Ghs-Record-Digest"
    /// The level that is claimed.
    public static let level = "Ghs-Claimed-Level"
    /// The journal's head: sequence and hash.
    public static let journalHead = "Ghs-Journal-Head"
    /// Where the declaration is in its life: `draft`, `issued`, `superseded` or `withdrawn`.
    public static let status = "Ghs-Status"
    /// For whom the package was made.
    public static let audience = "Ghs-Audience"
    /// The fingerprint of the key that signed, as OpenSSH writes it.
    public static let fingerprint = "Ghs-Signature-Fingerprint"
    /// Under which name the signer is to be found among allowed signers.
    public static let signer = "Ghs-Signature-Identity"
  }
}
