import Testing

@testable import Export

/// Cells that are data to every spreadsheet.
@Suite struct CSVWriterTests {
  @Test(arguments: [
    "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\rx", " =1", "　＝1", "＋1", "－1", "＠x", "\n=1",
    "=cmd|' /C calc'!A0",
  ])
  func noCellIsAFormula(_ text: String) {
    let cell = CSVWriter.cell(text)
    #expect(cell.hasPrefix("'") || cell.hasPrefix("\"'"), "\(cell)")
  }

  @Test func ordinaryTextStaysAsItIs() {
    for text in ["", "RM-4.2", "2026-05-31", "根拠", "a - b", "3 = 3"] {
      #expect(CSVWriter.cell(text) == text)
    }
  }

  @Test func separatorsAreQuoted() {
    #expect(CSVWriter.cell("a,b") == "\"a,b\"")
    #expect(CSVWriter.cell("say \"x\"") == "\"say \"\"x\"\"\"")
    #expect(CSVWriter.cell("a\r\nb") == "\"a\nb\"")
    #expect(CSVWriter.text([["a", "b,c"], ["", ""]]) == "a,\"b,c\"\r\n,\r\n")
  }

  @Test func controlCharactersAreNamed() {
    #expect(CSVWriter.cell("a\u{1B}[2J\u{0}") == "a[U+001B][2J[U+0000]")
  }
}
