import Testing

@testable import CatalogueFile

@Suite struct RefusedCharacterTests {
  /// The list that is spelt out against what Unicode says of every character there is.
  @Test func agreesWithUnicode() {
    var refused = 0
    for value in UInt32(0)...0x10FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let isControl: Bool =
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: true
        default: false
        }
      let expected =
        isControl || scalar.properties.isBidiControl || scalar == "\u{FEFF}"
        || scalar.properties.isNoncharacterCodePoint
      if scalar.isRefusedInCatalogue != expected {
        Issue.record("U+\(String(value, radix: 16)) is \(expected ? "not " : "")refused")
      }
      refused += expected ? 1 : 0
    }
    // 65 controls, 2 separators, 12 that reorder, the byte order mark and 66 that are no characters.
    #expect(refused == 65 + 2 + 12 + 1 + 66)
  }
}
