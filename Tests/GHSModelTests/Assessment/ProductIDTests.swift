import GHSModel
import Testing

@Suite struct ProductIDTests {
  @Test(arguments: [
    "a", "0", "ward-notes", "x--y-", "pacs-2026", String(repeating: "a", count: 64),
  ])
  func takesASlug(_ text: String) {
    #expect(ProductID(rawValue: text)?.rawValue == text)
  }

  @Test(arguments: [
    "", "-a", "A", "ward notes", "ward_notes", "ward.notes", "カルテ", "ａ", "a/b", "a\n", "../a",
    "a\u{301}",
    String(repeating: "a", count: 65),
  ])
  func refusesAnythingElse(_ text: String) {
    #expect(ProductID(rawValue: text) == nil)
  }
}
