import Foundation
import GHSModel
import Testing

/// UUIDs of names, held against the example of RFC 9562, annex A.4.
@Suite struct UUIDNameTests {
  @Test func isTheExampleOfTheStandard() throws {
    let names = try #require(UUID(uuidString: "6ba7b810-9dad-11d1-80b4-00c04fd430c8"))
    #expect(
      UUID(namespace: names, name: "www.example.com").uuidString
        == "2ED6657D-E927-568B-95E1-2665A8AEA6A2")
  }
}
