import Testing

@testable import TerminalKit

@Suite struct PlainScalarTests {
  static let all = (UInt32(0)...0xFFFF).filter { PlainScalar.columns($0) != nil }
    .compactMap(Unicode.Scalar.init)

  @Test("What is measured without looking for clusters takes the columns the terminal gives it")
  func columns() {
    #expect(Self.all.count > 20_000)
    for scalar in Self.all {
      let (text, columns) = Glyph.sanitized(Character(scalar))
      #expect(text == String(scalar))
      #expect(PlainScalar.columns(scalar.value) == columns)
    }
  }

  @Test("Beside each other such scalars are clusters of their own")
  func clusters() {
    for scalar in Self.all {
      for neighbour in ["a", "か", "漢", "、", "…", "→"] {
        #expect((neighbour + String(scalar) + neighbour).count == 3, "U+\(scalar.value)")
      }
    }
  }

  @Test(
    "What combines, joins or acts on the terminal is not plain",
    arguments: ["か\u{3099}", "e\u{301}", "↔\u{FE0F}", "a\tb", "a\nb", "ｶﾞ", "👪", "\u{200B}", "é"])
  func others(text: String) {
    #expect(text.plainColumnCount == nil)
  }

  @Test("Text is broken and drawn the same whether or not clusters are looked for")
  func same() {
    let text = "「リスク」を、ISO 14971:2007（JIS T 14971）の箇条 4.2 に従って評価し、記録した…か。"
    for columns in 1...60 {
      // A paragraph with a control is looked at cluster by cluster, the other one is not.
      let lines = (text + "\n\u{7}").wrapped(toColumns: columns)
      #expect(text.wrapped(toColumns: columns) == Array(lines.dropLast()))
      var plain = Frame(size: Size(rows: 1, columns: columns))
      plain.put(text, at: Position(row: 0, column: 0))
      var other = Frame(size: Size(rows: 1, columns: columns + 1))
      other.put("\u{7}" + text, at: Position(row: 0, column: 0))
      #expect(other.plainText.hasSuffix(plain.plainText))
    }
  }
}
