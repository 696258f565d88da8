import GHSModel
import Testing

@Suite struct EvidenceIDTests {
  @Test func takesItsNumber() {
    #expect(EvidenceID(rawValue: "E-12")?.number == 12)
    #expect(EvidenceID(rawValue: "e-12")?.rawValue == "E-12")
  }

  @Test(arguments: [
    "", "E", "E-", "E-0", "E--1", "E-+1", "E-01", "E-1 ", " E-1", "E1", "12", "E-1a", "E-１", "Ｅ-1",
    "E-99999999999999999999",
  ])
  func refusesAnotherForm(_ text: String) {
    #expect(EvidenceID(rawValue: text) == nil)
  }

  @Test func ordersByNumber() {
    #expect(([10, 9, 100, 1] as [EvidenceID]).sorted() == [1, 9, 10, 100])
  }
}
