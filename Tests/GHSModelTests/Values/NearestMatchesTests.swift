import GHSModel
import Testing

@Suite struct NearestMatchesTests {
  private func nearest(_ text: String, _ ids: [String]) -> [String] {
    NearestMatches.among(ids.compactMap(RequirementID.init(rawValue:)), to: text).map(\.rawValue)
  }

  @Test func findsSlipsOfTheKeyboard() {
    #expect(nearest("RM-4.22", ["RM-4.2", "QM-7.3.1", "RM-9"]) == ["RM-4.2"])
    #expect(nearest("rm-4.2", ["RM-4.2", "QM-7.3.1"]) == ["RM-4.2"])
    #expect(nearest("RN-4.2", ["RM-4.2", "QM-7.3.1"]) == ["RM-4.2"])
    #expect(nearest("MR-4.2", ["RM-4.2", "QM-7.3.1"]) == ["RM-4.2"])
    #expect(nearest("rm43", ["RM-4.3", "QM-7.3.1"]) == ["RM-4.3"])
  }

  @Test func findsWhatBeginsWithTheText() {
    #expect(
      nearest("LC-5.1", ["LC-5.1.1", "LC-5.1.2", "LC-5.1.10", "LC-6.1", "QM-7"])
        == ["LC-5.1.1", "LC-5.1.2", "LC-5.1.10"])
  }

  @Test func findsNothingFarAway() {
    #expect(nearest("hello", ["RM-4.2", "QM-7.3.1"]) == [])
    #expect(nearest("", ["RM-4.2"]) == [])
    #expect(nearest(String(repeating: "x", count: 1_000_000), ["RM-4.2"]) == [])
  }
}
