import CatalogueFile
import Foundation
import GHSModel
import Requirements
import Testing

/// What the program carries is what lies in the folder, and it can be used.
@Suite struct CarriedFilesTests {
  /// Every YAML file under `Requirements`, by its path within it.
  private func filesOnDisk() throws -> [String: Data] {
    let root = Repository.requirements
    var files: [String: Data] = [:]
    for folder in try FileManager.default.contentsOfDirectory(atPath: root.path) {
      if folder.hasSuffix(".yaml") {
        files[folder] = try Data(contentsOf: root.appending(path: folder))
      }
      let inner = root.appending(path: folder)
      guard let names = try? FileManager.default.contentsOfDirectory(atPath: inner.path) else {
        continue
      }
      for name in names where name.hasSuffix(".yaml") {
        files["\(folder)/\(name)"] = try Data(contentsOf: inner.appending(path: name))
      }
    }
    return files
  }

  @Test func everyFileIsCarriedByteForByte() throws {
    var carried: [String: Data] = [:]
    for place in 0..<ghs_requirement_file_count() {
      let file = ghs_requirement_file(place)
      carried[String(cString: file.path)] = Data(bytes: file.bytes, count: file.length)
    }
    #expect(carried.count == ghs_requirement_file_count(), "no file is listed twice")
    let onDisk = try filesOnDisk()
    #expect(onDisk.count >= 9)
    #expect(carried.keys.sorted() == onDisk.keys.sorted())
    for (path, content) in onDisk {
      #expect(carried[path] == content, "\(path) differs from the file")
    }
  }

  @Test func everyCarriedCatalogueIsWithoutFault() throws {
    for edition in CarriedCatalogues.editions {
      do {
        let catalogue = try #require(
          try CarriedCatalogues.catalogue(id: edition.id, edition: edition.edition))
        #expect(catalogue.id == edition.id)
        #expect(catalogue.edition == edition.edition)
      } catch let error as CatalogueFaults {
        Issue.record("\(error.faults.map { $0.line(in: .en) }.joined(separator: "\n"))")
      }
    }
  }

  @Test func editionsAreCarriedFromTheOldestToTheNewest() throws {
    #expect(CarriedCatalogues.editions.map(\.id) == ["ghs", "ghs", "ghs"])
    #expect(CarriedCatalogues.editions.map(\.edition) == ["1.00", "1.10", "1.20"])
    #expect(try CarriedCatalogues.catalogue(id: "ghs", edition: "1.2") == nil)
    #expect(try CarriedCatalogues.catalogue(id: "iso", edition: "1.20") == nil)
  }

  @Test func theFolderGivesTheSameCatalogue() throws {
    let folder = Repository.requirements.appending(path: "ghs-1.20")
    #expect(CatalogueFolder(folder.path).lint().map { $0.line(in: .en) } == [])
    let read = try CatalogueFolder(folder.path).load()
    #expect(try read == CarriedGHS.catalogue())
    #expect(try read.reference() == CarriedGHS.catalogue().reference())
  }
}
