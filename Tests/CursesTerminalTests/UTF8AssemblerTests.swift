import Testing

@testable import CursesTerminal

@Suite("Scalars from bytes")
struct UTF8AssemblerTests {
  private func scalars(_ bytes: [UInt8]) -> String {
    var assembler = UTF8Assembler()
    return String(String.UnicodeScalarView(bytes.compactMap { assembler.append($0) }))
  }

  @Test("text of every length of encoding comes through", arguments: ["aé日𠮟", "葛\u{E0100}👨‍👩‍👧"])
  func text(text: String) {
    #expect(scalars(Array(text.utf8)) == text)
  }

  @Test(
    "bytes that are no UTF-8 are dropped without what follows",
    arguments: [
      [0xE3, 0x81, 0x61], [0x80, 0x61], [0xFF, 0x61], [0xC0, 0x80, 0x61], [0xED, 0xA0, 0x80, 0x61],
      [0xE3, 0x81, 0xF0, 0x61], [0xF8, 0x88, 0x80, 0x80, 0x61],
    ] as [[UInt8]])
  func invalid(bytes: [UInt8]) {
    #expect(scalars(bytes) == "a")
  }
}
