import Crypto
public import Foundation

extension UUID {
  /// The UUID of a name within a namespace: version 5 of RFC 9562, clause 5.5.
  ///
  /// The same name in the same namespace is the same UUID everywhere, so that a document made twice is the
  /// same document.
  public init(namespace: UUID, name: String) {
    var input = withUnsafeBytes(of: namespace.uuid) { Data($0) }
    input.append(contentsOf: name.utf8)
    var bytes = Array(Insecure.SHA1.hash(data: input).prefix(16))
    bytes[6] = bytes[6] & 0x0F | 0x50
    bytes[8] = bytes[8] & 0x3F | 0x80
    self = bytes.withUnsafeBytes { raw in UUID(uuid: raw.loadUnaligned(as: uuid_t.self)) }
  }
}
