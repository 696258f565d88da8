import Export
import Foundation
import GHSModel
import Testing

@testable import Verification

/// Archives that are refused with a reason, before anything in them is believed.
struct HostileArchiveTests {
  private let workshop: Workshop

  init() throws {
    workshop = try Workshop()
  }

  private func fault(_ zip: HostileZip) throws -> ArchiveFault? {
    try fault(zip.bytes)
  }

  private func fault(_ bytes: Data) throws -> ArchiveFault? {
    let path = try workshop.write(bytes)
    do {
      _ = try Workshop.verifier().verify(path)
      return nil
    } catch let fault as ArchiveFault {
      return fault
    }
  }

  private func entry(_ name: String, _ change: (inout HostileZip.Entry) -> Void) -> HostileZip {
    HostileZip([with(HostileZip.Entry(name), change)])
  }

  @Test func theBuilderBuildsArchives() throws {
    #expect(try fault(HostileZip([.init("bag/a"), .init("bag/b/"), .init("c")])) != nil)
    let path = try workshop.write(HostileZip([.init("bag/a", "content")]).bytes)
    #expect(try Archive(path: path).content("bag/a", limit: 100) == Data("content".utf8))
  }

  @Test(arguments: [
    "../evil", "bag/../../evil", "/etc/passwd", "bag\\..\\evil", "C:/evil", "bag//evil",
    "bag/./evil", "bag/\u{0}evil", "bag/e\u{301}vil", "bag/é", "bag/ｄａｔａ", "bag/ev\u{202E}il",
    "bag/evil.", "bag/evil ", "bag/\u{1B}[31m", "", "bag/\u{200B}evil",
    String(repeating: "a", count: 300), String(repeating: "a/", count: 40) + "a",
  ])
  func unsafeNames(name: String) throws {
    guard case .unsafeName = try fault(HostileZip([.init(name)])) else {
      Issue.record("\(name) was taken")
      return
    }
  }

  @Test func duplicateNames() throws {
    let twice = HostileZip([.init("bag/a"), .init("bag/a")])
    #expect(try fault(twice) == .duplicateName("bag/a"))
    let cased = HostileZip([.init("bag/a"), .init("bag/A")])
    #expect(try fault(cased) == .duplicateName("bag/A"))
  }

  @Test func linksAndDevices() throws {
    for kind: UInt32 in [0o120777, 0o020644, 0o060644, 0o010644, 0o040755] {
      #expect(
        try fault(entry("bag/a") { $0.attributes = kind << 16 }) == .notRegular("bag/a"))
      #expect(
        try fault(
          entry("bag/a") {
            $0.attributes = kind << 16
            $0.madeBy = 0
          }) == .notRegular("bag/a"))
    }
  }

  @Test func encryption() throws {
    #expect(try fault(entry("bag/a") { $0.flags = 1 }) == .encrypted("bag/a"))
    #expect(try fault(entry("bag/a") { $0.flags = 0x41 }) == .encrypted("bag/a"))
    #expect(try fault(entry("bag/a") { $0.method = 99 }) == .encrypted("bag/a"))
  }

  @Test func otherCompression() throws {
    for method in [1, 9, 12, 14, 93, 95, 98] {
      #expect(try fault(entry("bag/a") { $0.method = method }) == .unknownCompression("bag/a"))
    }
  }

  @Test func sizesThatFollowTheContent() throws {
    #expect(try fault(entry("bag/a") { $0.flags = 8 }) == .streamed("bag/a"))
  }

  @Test func extensionsForLargeArchives() throws {
    let extra = Data([1, 0, 8, 0, 1, 0, 0, 0, 0, 0, 0, 0])
    #expect(try fault(entry("bag/a") { $0.extra = extra }) == .zip64)
    #expect(try fault(with(HostileZip([.init("bag/a")])) { $0.count = 0xFFFF }) == .zip64)
    #expect(try fault(entry("bag/a") { $0.extra = Data([1, 2, 3]) }) == .inconsistent(.header))
    let renaming = Data([0x75, 0x70, 1, 0, 1])
    #expect(try fault(entry("bag/a") { $0.extra = renaming }) == .inconsistent(.header))
  }

  @Test func manyEntries() throws {
    let many = with(HostileZip([.init("bag/a")])) { $0.count = 20_000 }
    #expect(
      try fault(many) == .tooManyEntries(count: 20_000, limit: PackageFormat.entryLimit))
    let few = with(HostileZip([.init("bag/a")])) { $0.count = 2 }
    #expect(try fault(few) == .inconsistent(.directory))
  }

  @Test func overlapsAndGaps() throws {
    let quoted = HostileZip([.init("bag/a"), with(.init("bag/b")) { $0.offset = 0 }])
    #expect(try fault(quoted) == .inconsistent(.layout))
    let gap = with(HostileZip([.init("bag/a")])) { $0.gap = Data("hidden".utf8) }
    #expect(try fault(gap) == .inconsistent(.layout))
    let prefix = with(HostileZip([.init("bag/a")])) { $0.prefix = Data("#!/bin/sh\n".utf8) }
    #expect(try fault(prefix) == .inconsistent(.layout))
    let suffix = with(HostileZip([.init("bag/a")])) { $0.suffix = Data("hidden".utf8) }
    #expect(try fault(suffix) == .inconsistent(.end))
    let comment = with(HostileZip([.init("bag/a")])) { $0.comment = Data("hidden".utf8) }
    #expect(try fault(comment) != nil)
    #expect(try fault(entry("bag/a") { $0.offset = 0x7FFF_FFFF }) == .inconsistent(.layout))
  }

  @Test func headersThatContradictTheDirectory() throws {
    #expect(
      try fault(entry("bag/a") { $0.localName = Data("bag/b".utf8) }) == .inconsistent(.header))
    #expect(try fault(entry("bag/a") { $0.localSize = 7 }) == .inconsistent(.header))
    #expect(try fault(entry("bag/a") { $0.size = 7 }) == .inconsistent(.header))
    #expect(try fault(entry("bag/a/") { _ in }) != nil, "a folder with content")
  }

  @Test func bombs() throws {
    let zeros = HostileZip.deflatedZeros(runs: 20_000)
    func bomb(_ size: Int) -> HostileZip {
      entry("bag/bagit.txt") {
        $0.content = zeros.bytes
        $0.method = 8
        $0.size = size
        $0.crc = 0
      }
    }
    #expect(try fault(bomb(zeros.size)) == .suspiciousRatio("bag/bagit.txt"))
    #expect(
      try fault(bomb(0x7FFF_FFFF)) == .tooMuchContent(limit: PackageFormat.sizeLimit))
    let path = try workshop.write(bomb(1000).bytes)
    let archive = try Archive(path: path)
    var read = 0
    #expect(throws: ArchiveFault.damaged("bag/bagit.txt")) {
      try archive.read("bag/bagit.txt") { read += $0.count }
    }
    #expect(read <= 1000, "no more is handed on than was promised")
  }

  @Test func honestCompressionIsTaken() throws {
    let zeros = HostileZip.deflatedZeros(runs: 10)
    let zip = entry("bag/zeros") {
      $0.content = zeros.bytes
      $0.method = 8
      $0.size = zeros.size
      $0.crc = HostileZip.crc(Data(count: zeros.size))
    }
    let archive = try Archive(path: try workshop.write(zip.bytes))
    #expect(try archive.content("bag/zeros", limit: 10_000) == Data(count: zeros.size))
  }

  @Test func aWrongCheckSumIsDamage() throws {
    let zip = HostileZip([
      .init("bag/bagit.txt"), with(.init("bag/data/a")) { $0.crc = 1 },
    ])
    let found = try Workshop.verifier().verify(try workshop.write(zip.bytes))
    #expect(found[.archive] == .failed && !found.holds)
  }

  @Test func whatIsNoArchive() throws {
    #expect(try fault(Data()) == .notAnArchive)
    #expect(try fault(Data("PK".utf8)) == .notAnArchive)
    #expect(try fault(Data(repeating: 0, count: 100_000)) == .notAnArchive)
    let whole = HostileZip([.init("bag/a")]).bytes
    #expect(try fault(whole.dropLast()) == .inconsistent(.end))
    #expect(try fault(HostileZip([])) == .notAPackage)
    #expect(try fault(HostileZip([.init("bagit.txt")])) == .notAPackage)
    #expect(
      try fault(HostileZip([.init("a/bagit.txt"), .init("b/bagit.txt")])) == .notAPackage)
    #expect(throws: ArchiveFault.notAFile(path: workshop.folder.path)) {
      try Workshop.verifier().verify(workshop.folder.path)
    }
    #expect(throws: ArchiveFault.notFound(path: "/nowhere.zip")) {
      try Workshop.verifier().verify("/nowhere.zip")
    }
  }

  /// Whatever a byte of the headers is changed to, the answer is a refusal or a check that fails; times,
  /// versions and permissions alone stand for nothing.
  @Test func noByteOfTheStructureGoesUnseen() throws {
    let bytes = try Sample.archive()
    let end = bytes.count - 22
    let directory = (0..<4).reduce(0) { $0 | Int(bytes[end + 16 + $1]) << (8 * $1) }
    let name = Int(bytes[26])
    let local = Set([4, 5, 10, 11, 12, 13])
    let central = Set([4, 5, 6, 7, 12, 13, 14, 15, 36, 37, 38, 39, 40, 41].map { $0 + directory })
    let places =
      Array(0..<30 + name) + Array(directory..<directory + 46 + name) + Array(end..<end + 22)
    for place in places {
      var changed = bytes
      changed[place] ^= 0x15
      let found = try? Workshop.verifier().verify(try workshop.write(changed))
      if found?.holds == true {
        #expect(local.contains(place) || central.contains(place), "byte \(place)")
      }
    }
  }
}
