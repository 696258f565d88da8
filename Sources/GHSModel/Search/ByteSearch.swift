import Foundation

/// Finds one sequence of bytes in others.
struct ByteSearch: Sendable {
  /// What is looked for; never empty.
  let needle: [UInt8]
  /// The place within it of the byte that is looked for first.
  private let anchor: Int

  /// Looks first for the byte that is rarest where the search will be; nothing when there is nothing to find.
  init?(_ needle: [UInt8], frequencies: [Int] = []) {
    guard !needle.isEmpty else { return nil }
    self.needle = needle
    let rarest = needle.indices.min { left, right in
      frequencies.isEmpty
        ? left > right
        : frequencies[Int(needle[left])] < frequencies[Int(needle[right])]
    }
    anchor = rarest ?? 0
  }

  /// Where the next occurrence at or after a place begins.
  func next(in bytes: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard let base = bytes.baseAddress else { return nil }
    var place = start
    while place + needle.count <= bytes.count {
      let candidates = bytes.count - needle.count - place + 1
      guard let found = memchr(base + place + anchor, Int32(needle[anchor]), candidates) else {
        return nil
      }
      place = UnsafeRawPointer(found) - UnsafeRawPointer(base) - anchor
      if memcmp(base + place, needle, needle.count) == 0 { return place }
      place += 1
    }
    return nil
  }

  /// The occurrences that are accepted, none overlapping another.
  func occurrences(
    in bytes: UnsafeBufferPointer<UInt8>, where isAccepted: (Range<Int>) -> Bool
  ) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var place = 0
    while let start = next(in: bytes, from: place) {
      let range = start..<start + needle.count
      let isWanted = isAccepted(range)
      if isWanted { found.append(range) }
      place = isWanted ? range.upperBound : start + 1
    }
    return found
  }
}
