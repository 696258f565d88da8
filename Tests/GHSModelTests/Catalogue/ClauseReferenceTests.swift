import GHSModel
import Testing

@Suite struct ClauseReferenceTests {
  @Test(arguments: [
    ("ISO 14971:2007 3.4 d)", "ISO 14971:2007", "3.4 d)"),
    ("ISO 9001:2008 7.3.1", "ISO 9001:2008", "7.3.1"),
    ("IEC 62304:2006+A1:2015 5.1.12", "IEC 62304:2006+A1:2015", "5.1.12"),
    ("IEC 82304-1:2016 7.2.2.10", "IEC 82304-1:2016", "7.2.2.10"),
    ("ISO/IEC 17050-1:2004 5", "ISO/IEC 17050-1:2004", "5"),
    ("JIS T 82304-1:2018 4.1 a)", "JIS T 82304-1:2018", "4.1 a)"),
  ])
  func takesStandardAndClause(_ text: String, _ standard: String, _ clause: String) throws {
    let reference = try #require(ClauseReference(text))
    #expect(reference.standard == standard)
    #expect(reference.clause == clause)
    #expect(reference.description == text)
  }

  @Test(arguments: [
    "", "ISO 14971:2007", "ISO 14971 3.4", "14971:2007 3.4", "ISO 14971:2007 3.4d)",
    "ISO 14971:2007 3.4 d", "ISO 14971:2007 3.4 D)", "ISO 14971:2007  3.4", "ISO 14971:2007 3.",
    "ISO 14971:2007 .4", "ISO 14971:07 3.4", "ISO14971:2007 3.4", "DIN 14971:2007 3.4",
    "ISO 14971:2007 3.4 d) ", " ISO 14971:2007 3.4", "ISO 14971:2007 §3.4", "JIS 14971:2012 3",
    "ISO 14971:2007 ３.４", "ISO １４９７１:2007 3.4", "ISO 14971:2007 3.4\n", "ISO 14971:2007 附属書A",
  ])
  func refusesAnotherForm(_ text: String) {
    #expect(ClauseReference(text) == nil)
  }
}
