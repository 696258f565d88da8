import CatalogueFile
import Foundation
import GHSModel
import Testing

/// One reading finds everything, and tells it in the order of the files.
@Suite struct SeveralFaultsTests {
  @Test func faultsOfAllFilesAtOnce() throws {
    let faulty = try Fixture()
      .replacing("at_least: 2", by: "at_least: 9", in: "catalogue.yaml")
      .replacing("issued: 2026-02-28", by: "issued: never", in: "catalogue.yaml")
      .replacing("file: rm.yaml", by: "file: gone.yaml", in: "catalogue.yaml")
      .replacing("obligation: required", by: "obligation: must", in: "qm.yaml")
      .replacing("category: QM", by: "category: LC", in: "qm.yaml")
    let faults = try faulty.lint()
    let places = faults.map { fault in
      "\(fault.file.split(separator: "/").last ?? ""):\(fault.line) \(fault.kind.code)"
    }
    #expect(
      places == [
        "catalogue.yaml:4 malformed-date",
        "catalogue.yaml:19 file-missing",
        "catalogue.yaml:29 at-least-out-of-range",
        "qm.yaml:1 category-mismatch",
        "qm.yaml:4 value-not-allowed",
      ])
  }

  @Test func loadingThrowsWhatLintingLists() throws {
    let faulty = try Fixture().replacing("id: RM-5", by: "id: RM-6", in: "rm.yaml")
    try faulty.inFolder { folder in
      let catalogue = CatalogueFolder(folder.path)
      let error = #expect(throws: CatalogueFaults.self) { try catalogue.load() }
      #expect(error?.faults == catalogue.lint())
      #expect(error?.faults.count == 1)
    }
  }

  @Test func tooManyCategoriesToSearchForANextStep() throws {
    func more(_ count: Int) -> String {
      (0..<count).map { number in
        let letter = Character(UnicodeScalar(UInt8(ascii: "A") + UInt8(number)))
        return "\n  - id: X\(letter)\n    name: {ja: 別, en: Other}\n    file: x\(number).yaml"
      }.joined()
    }
    for (count, isTooMany) in [(10, false), (11, true)] {
      let faults = try Fixture()
        .replacing("file: qm.yaml", by: "file: qm.yaml" + more(count), in: "catalogue.yaml")
        .lint()
      let found = faults.filter { $0.kind.code == "too-many-categories" }
      #expect(found.map(\.line) == (isTooMany ? [53] : []))
    }
  }

  @Test func aMisspeltKeyGetsTheLikelyOne() throws {
    let cases = [
      "not-applicable": "not_applicable", "titl": "title", "Guidence": "guidance", "colour": nil,
    ]
    for (written, meant) in cases {
      let faulty = try Fixture().replacing(
        "    not_applicable: refused", by: "    not_applicable: refused\n    \(written): x",
        in: "rm.yaml")
      #expect(
        try faulty.lint().map(\.kind) == [.field(.unknownKey(written, suggestion: meant))])
    }
  }
}
