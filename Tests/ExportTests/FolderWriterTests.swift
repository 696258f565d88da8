import Foundation
import Testing

@testable import Export

/// Files appear whole or not at all, and nothing else changes.
@Suite struct FolderWriterTests {
  private let files = [
    ExportedFile(name: "a.pdf", bytes: Data("new a".utf8)),
    ExportedFile(name: "日本語.html", bytes: Data("new b".utf8)),
  ]

  /// Runs with a folder of its own, which is removed again.
  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory
      .appending(path: "ghs writer %20 \(UUID().uuidString)").path(percentEncoded: false)
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  /// Everything below a folder with its content, hidden files included; folders have none.
  private func contents(_ folder: String) throws -> [String: String?] {
    let manager = FileManager.default
    var found: [String: String?] = [:]
    for name in try manager.subpathsOfDirectory(atPath: folder) {
      found[name] = .some(try? String(contentsOfFile: "\(folder)/\(name)", encoding: .utf8))
    }
    return found
  }

  private func put(_ text: String, _ path: String) throws {
    try Data(text.utf8).write(to: URL(filePath: path))
  }

  @Test(arguments: ["out", "out/", "out/.", "x/../out"])
  func makesANewFolderWithAllFiles(name: String) throws {
    try inFolder { folder in
      let paths = try FolderWriter(path: "\(folder)/\(name)").write(files, replacing: .everything)
      #expect(paths == ["\(folder)/out/a.pdf", "\(folder)/out/日本語.html"])
      #expect(
        try contents(folder) == ["out": nil, "out/a.pdf": "new a", "out/日本語.html": "new b"])
    }
  }

  @Test func makesTheFoldersAboveItToo() throws {
    try inFolder { folder in
      try FolderWriter(path: "\(folder)/x/y z/out").write(files, replacing: .everything)
      #expect(
        try contents(folder) == [
          "x": nil, "x/y z": nil, "x/y z/out": nil, "x/y z/out/a.pdf": "new a",
          "x/y z/out/日本語.html": "new b",
        ])
    }
  }

  @Test func replacesOnlyTheNamedFilesOfAnExistingFolder() throws {
    try inFolder { folder in
      try put("old and longer than the new one", "\(folder)/a.pdf")
      try put("mine", "\(folder)/mine.txt")
      try FolderWriter(path: folder).write(files, replacing: .everything)
      #expect(
        try contents(folder) == ["a.pdf": "new a", "日本語.html": "new b", "mine.txt": "mine"])
    }
  }

  @Test func replacesNothingUnlessItIsSaid() throws {
    try inFolder { folder in
      try put("old", "\(folder)/a.pdf")
      #expect(throws: ExportError.exists(paths: ["\(folder)/a.pdf"])) {
        try FolderWriter(path: folder).write(files, replacing: .nothing)
      }
      #expect(try contents(folder) == ["a.pdf": "old"])
      try put("new a", "\(folder)/a.pdf")
      try FolderWriter(path: folder).write(files, replacing: .nothing)
      #expect(try contents(folder) == ["a.pdf": "new a", "日本語.html": "new b"])
      let paths = try FolderWriter(path: folder).write(files, replacing: .nothing)
      #expect(paths == ["\(folder)/a.pdf", "\(folder)/日本語.html"])
    }
  }

  @Test func replacesWhatBeginsAsItsOwn() throws {
    try inFolder { folder in
      let own = Replacing.whatBegins(with: Data("new".utf8))
      try put("new, but earlier", "\(folder)/a.pdf")
      try FolderWriter(path: folder).write(files, replacing: own)
      #expect(try contents(folder)["a.pdf"] == "new a")
      try put("mine", "\(folder)/a.pdf")
      #expect(throws: ExportError.exists(paths: ["\(folder)/a.pdf"])) {
        try FolderWriter(path: folder).write(files, replacing: own)
      }
      #expect(try contents(folder)["a.pdf"] == "mine")
    }
  }

  @Test func writesThroughALinkToAFolder() throws {
    try inFolder { folder in
      let manager = FileManager.default
      try manager.createDirectory(atPath: "\(folder)/real", withIntermediateDirectories: false)
      try manager.createSymbolicLink(
        atPath: "\(folder)/link", withDestinationPath: "\(folder)/real")
      try FolderWriter(path: "\(folder)/link").write(files, replacing: .everything)
      #expect(try contents("\(folder)/real").count == 2)
      #expect(
        try manager.destinationOfSymbolicLink(atPath: "\(folder)/link") == "\(folder)/real")
    }
  }

  @Test(arguments: ["", "/"]) func refusesAFileInPlaceOfTheFolder(end: String) throws {
    try inFolder { folder in
      try put("mine", "\(folder)/file")
      #expect(throws: ExportError.notAFolder(path: "\(folder)/file")) {
        try FolderWriter(path: "\(folder)/file\(end)").write(files, replacing: .everything)
      }
      #expect(try contents(folder) == ["file": "mine"])
    }
  }

  @Test func refusesAFileInPlaceOfAFolderAbove() throws {
    try inFolder { folder in
      try put("mine", "\(folder)/file")
      #expect(throws: ExportError.cannotWrite(path: "\(folder)/file/x/out", isOutOfSpace: false)) {
        try FolderWriter(path: "\(folder)/file/x/out").write(files, replacing: .everything)
      }
      #expect(try contents(folder) == ["file": "mine"])
    }
  }

  @Test func refusesAPlaceWhereNothingCanBeMade() {
    #expect(throws: ExportError.cannotWrite(path: "/proc/ghs/out", isOutOfSpace: false)) {
      try FolderWriter(path: "/proc/ghs/out").write(files, replacing: .everything)
    }
  }

  @Test func changesNothingWhenAFolderIsWhereAFileShouldBe() throws {
    try inFolder { folder in
      try put("old", "\(folder)/a.pdf")
      try put("mine", "\(folder)/mine.txt")
      let before = try contents(folder)
      try FileManager.default.createDirectory(
        atPath: "\(folder)/日本語.html", withIntermediateDirectories: false)
      #expect(throws: ExportError.cannotWrite(path: "\(folder)/日本語.html", isOutOfSpace: false)) {
        try FolderWriter(path: folder).write(files, replacing: .everything)
      }
      #expect(try contents(folder) == before.merging(["日本語.html": nil]) { $1 })
    }
  }

  /// Writing itself fails, after some files have been written: the second name is too long for a file.
  @Test(arguments: [true, false]) func leavesNothingBehindWhenWritingFails(exists: Bool) throws {
    try inFolder { folder in
      let target = exists ? folder : "\(folder)/x/out"
      try put("old", "\(folder)/a.pdf")
      let tooLong = ExportedFile(name: String(repeating: "n", count: 300), bytes: Data("b".utf8))
      #expect(throws: ExportError.cannotWrite(path: target, isOutOfSpace: false)) {
        try FolderWriter(path: target).write([files[0], tooLong], replacing: .everything)
      }
      #expect(try contents(folder) == ["a.pdf": "old"])
    }
  }

  /// A file system of 64 KiB, where the user running the tests may mount one.
  @Test(arguments: [true, false]) func saysWhenThereIsNoSpace(exists: Bool) throws {
    try inFolder { folder in
      guard
        try run("mount", "-t", "tmpfs", "-o", "size=64k", "tmpfs", folder) == 0
      else { return }
      defer { _ = try? run("umount", folder) }
      let target = exists ? folder : "\(folder)/x/out"
      try put("old", "\(folder)/a.pdf")
      let large = ExportedFile(name: "large", bytes: Data(repeating: 1, count: 1_000_000))
      #expect(throws: ExportError.cannotWrite(path: target, isOutOfSpace: true)) {
        try FolderWriter(path: target).write([files[0], large], replacing: .everything)
      }
      #expect(try contents(folder) == ["a.pdf": "old"])
    }
  }

  private func run(_ arguments: String...) throws -> Int32 {
    let process = Process()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = arguments
    process.standardOutput = FileHandle.nullDevice
    process.standardError = FileHandle.nullDevice
    try process.run()
    process.waitUntilExit()
    return process.terminationStatus
  }
}
