import CatalogueFile
import Foundation
import GHSModel
import Testing

/// Files that cannot be had, or are not text, are faults like any other.
@Suite struct FileTests {
  private let fixture = Fixture()

  private func codes(_ faults: [CatalogueFault]) -> [String] {
    faults.map { fault in
      let name = fault.file.split(separator: "/").last ?? ""
      return "\(name):\(fault.line) \(fault.kind.code)"
    }
  }

  @Test func aFolderWithoutCatalogue() throws {
    let faults = try TemporaryFolder.use { CatalogueFolder($0.path).lint() }
    #expect(codes(faults) == ["catalogue.yaml:1 file-missing"])
    #expect(
      codes(CatalogueFolder("/no/such/folder").lint()) == ["catalogue.yaml:1 file-missing"])
  }

  @Test func aPathIsNamedAsItWasGiven() throws {
    try fixture.inFolder { folder in
      try FileManager.default.removeItem(at: folder.appending(path: "catalogue.yaml"))
      for path in [folder.path, folder.path + "/"] {
        let fault = try #require(CatalogueFolder(path).lint().first)
        #expect(fault.file == folder.path + "/catalogue.yaml")
      }
    }
  }

  @Test func anEmptyFile() throws {
    for content in ["", "# only a comment\n"] {
      var changed = fixture
      changed.files["rm.yaml"] = content
      #expect(codes(try changed.lint()) == ["rm.yaml:1 empty-file"])
    }
  }

  @Test func anotherEncoding() throws {
    let faults = try fixture.inFolder { folder in
      let shiftJIS = Data("category: RM\nname: ".utf8) + Data([0x83, 0x8A, 0x83, 0x58, 0x0A])
      try shiftJIS.write(to: folder.appending(path: "rm.yaml"))
      return CatalogueFolder(folder.path).lint()
    }
    #expect(codes(faults) == ["rm.yaml:2 not-utf8"])
    #expect(faults.first?.column == 7)
  }

  @Test func aFileThatIsTooLarge() throws {
    var changed = fixture
    changed.files["qm.yaml"]? += "#" + String(repeating: "x", count: 4 * 1024 * 1024)
    #expect(codes(try changed.lint()) == ["catalogue.yaml:22 file-too-large"])
  }

  @Test func aFolderOrAPipeInPlaceOfAFile() throws {
    let faults = try fixture.inFolder { folder in
      for name in ["rm.yaml", "qm.yaml"] {
        try FileManager.default.removeItem(at: folder.appending(path: name))
      }
      try FileManager.default.createDirectory(
        at: folder.appending(path: "rm.yaml"), withIntermediateDirectories: false)
      try #require(mkfifo(folder.appending(path: "qm.yaml").path, 0o600) == 0)
      return CatalogueFolder(folder.path).lint()
    }
    #expect(
      codes(faults) == [
        "catalogue.yaml:19 file-not-regular", "catalogue.yaml:22 file-not-regular",
      ])
  }

  @Test(.enabled(if: getuid() != 0, "the superuser can read every file"))
  func aFileWithoutPermission() throws {
    let faults = try fixture.inFolder { folder in
      let path = folder.appending(path: "qm.yaml").path
      try FileManager.default.setAttributes([.posixPermissions: 0], ofItemAtPath: path)
      return CatalogueFolder(folder.path).lint()
    }
    #expect(codes(faults) == ["catalogue.yaml:22 file-unreadable"])
  }

  @Test func aSymbolicLinkOutOfTheFolder() throws {
    let faults = try fixture.inFolder { folder in
      try TemporaryFolder.use { elsewhere in
        let target = elsewhere.appending(path: "qm.yaml")
        let link = folder.appending(path: "qm.yaml")
        try FileManager.default.moveItem(at: link, to: target)
        try FileManager.default.createSymbolicLink(at: link, withDestinationURL: target)
        return CatalogueFolder(folder.path).lint()
      }
    }
    #expect(codes(faults) == ["catalogue.yaml:22 file-outside-folder"])
  }

  @Test func aSymbolicLinkWithinTheFolderOrToTheFolder() throws {
    try fixture.inFolder { folder in
      let link = folder.appending(path: "qm.yaml")
      let target = folder.appending(path: "quality.yaml")
      try FileManager.default.moveItem(at: link, to: target)
      try FileManager.default.createSymbolicLink(at: link, withDestinationURL: target)
      #expect(CatalogueFolder(folder.path).lint() == [])
      try TemporaryFolder.use { elsewhere in
        let door = elsewhere.appending(path: "door")
        try FileManager.default.createSymbolicLink(at: door, withDestinationURL: folder)
        #expect(CatalogueFolder(door.path).lint() == [])
      }
    }
  }

  @Test func byteOrderMarkAndWindowsLineEndsAreTaken() throws {
    var changed = fixture
    changed.files = fixture.files.mapValues {
      "\u{FEFF}" + $0.replacingOccurrences(of: "\n", with: "\r\n")
    }
    #expect(try changed.lint() == [])
  }
}
