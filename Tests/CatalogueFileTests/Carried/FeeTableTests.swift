import Foundation
import GHSModel
import Testing

@testable import CatalogueFile

/// The fees are those of section (a) of the domain facts, and never stand without the closing.
@Suite struct FeeTableTests {
  @Test func theCarriedTable() throws {
    let table = try CarriedFees.table()
    #expect(table.levels.map(\.level) == [1, 2, 3])
    #expect(table.levels.map(\.registration) == [20_000, 20_000, 30_000])
    #expect(table.levels.map(\.renewal) == [20_000, 20_000, 30_000])
    #expect(table.currency == "JPY")
    #expect(!table.taxIncluded)
    #expect(table.closing.ja.contains("終了しています"))
    #expect(table.closing.en.contains("has ended"))
    #expect(table.sources.allSatisfy { $0.hasPrefix("https://") })
  }

  @Test func aRevisionCostTheDifference() throws {
    let table = try CarriedFees.table()
    #expect(table.difference(from: 1, to: 2) == 0)
    #expect(table.difference(from: 1, to: 3) == 10_000)
    #expect(table.difference(from: 2, to: 3) == 10_000)
    #expect(table.difference(from: 3, to: 1) == 0)
    #expect(table.difference(from: 2, to: 2) == 0)
    #expect(table.difference(from: 2, to: 4) == nil)
  }

  @Test func faultsAreNamed() throws {
    func faults(_ change: (String) -> String) -> [String] {
      let bytes = CarriedFile.all.first { $0.path == CarriedFees.path }.map { Array($0.content) }
      let text = change(String(decoding: bytes ?? [], as: UTF8.self))
      do {
        _ = try CarriedFees.table(Array(text.utf8))
        return []
      } catch {
        return error.faults.map { $0.line(in: .en) }
      }
    }
    #expect(faults { $0 } == [])
    #expect(faults { $0.replacing("tax: excluded", with: "tax: maybe") }.count == 1)
    #expect(faults { $0.replacing("renewal: 30000", with: "renewal: free") }.count == 1)
    #expect(faults { $0.replacing("- level: 3", with: "- level: 2") }.count == 1)
    #expect(faults { $0.replacing("currency: JPY\n", with: "") }.count == 1)
    #expect(!faults { _ in "" }.isEmpty)
  }
}
