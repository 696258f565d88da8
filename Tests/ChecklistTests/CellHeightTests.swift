import Testing

@testable import Checklist

/// Rows high enough for what stands in them.
@Suite struct CellHeightTests {
  @Test func countsLinesByWidthAndByLineEnds() {
    #expect(CellHeight.lines(of: "", width: 10) == 1)
    #expect(CellHeight.lines(of: "abcdefghij", width: 10) == 1)
    #expect(CellHeight.lines(of: "abcdefghijk", width: 10) == 2)
    #expect(CellHeight.lines(of: "漢字漢字漢", width: 10) == 1)
    #expect(CellHeight.lines(of: "漢字漢字漢字", width: 10) == 2)
    #expect(CellHeight.lines(of: "a\n\nb", width: 10) == 3)
  }

  @Test func aRowIsNeverHigherThanASpreadsheetAllows() {
    #expect(CellHeight.points(1) < CellHeight.points(2))
    #expect(CellHeight.points(10_000) == 409)
  }
}
