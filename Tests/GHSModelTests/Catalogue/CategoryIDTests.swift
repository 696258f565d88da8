import GHSModel
import Testing

@Suite struct CategoryIDTests {
  @Test func takesTwoCapitalLetters() {
    #expect(CategoryID(rawValue: "RM")?.description == "RM")
    for text in ["", "R", "RMX", "rm", "R1", "ＲＭ", "Ä", "é", "R-"] {
      #expect(CategoryID(rawValue: text) == nil)
    }
  }

  @Test func ordersByLetters() {
    #expect((["RM", "LC", "QM", "PS"] as [CategoryID]).sorted() == ["LC", "PS", "QM", "RM"])
  }
}
