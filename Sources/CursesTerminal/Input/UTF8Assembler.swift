/// Puts scalars together from bytes that may arrive one at a time.
///
/// A scalar split between two reads is not lost, and bytes that are no UTF-8 are dropped
/// without what follows them.
struct UTF8Assembler {
  private var pending: [UInt8] = []

  /// Takes the next byte; returns a scalar when it completes one.
  mutating func append(_ byte: UInt8) -> Unicode.Scalar? {
    let isContinuation = byte & 0xC0 == 0x80
    if !isContinuation { pending = [] }
    if byte < 0x80 { return Unicode.Scalar(byte) }
    pending.append(byte)
    guard pending.count == Self.length(after: pending[0]) else { return nil }
    defer { pending = [] }
    return String(validating: pending, as: UTF8.self)?.unicodeScalars.first
  }

  private static func length(after lead: UInt8) -> Int {
    switch lead {
    case 0xF0...: 4
    case 0xE0...: 3
    default: 2
    }
  }
}
