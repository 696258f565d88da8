import CZip
import Foundation
import Testing

/// The parts of a workbook as text, to change one and put it together again.
struct WorkbookParts {
  private(set) var parts: [String: Data] = [:]

  init(_ bytes: Data) throws {
    let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: bytes.count, alignment: 1)
    defer { copy.deallocate() }
    bytes.withUnsafeBytes { copy.copyMemory(from: $0) }
    let source = try #require(
      zip_source_buffer_create(copy.baseAddress, UInt64(copy.count), 0, nil))
    let zip = try #require(zip_open_from_source(source, ZIP_RDONLY, nil))
    defer { zip_discard(zip) }
    for index in 0..<UInt64(zip_get_num_entries(zip, 0)) {
      let name = String(cString: try #require(zip_get_name(zip, index, 0)))
      let stream = try #require(zip_fopen_index(zip, index, 0))
      defer { zip_fclose(stream) }
      var content = Data()
      var piece = [UInt8](repeating: 0, count: 65_536)
      while true {
        let count = zip_fread(stream, &piece, 65_536)
        guard count > 0 else { break }
        content.append(contentsOf: piece.prefix(Int(count)))
      }
      parts[name] = content
    }
  }

  /// Changes a part as text.
  mutating func edit(_ name: String, _ change: (String) -> String) throws {
    let text = String(decoding: try #require(parts[name]), as: UTF8.self)
    let changed = change(text)
    #expect(changed != text, "the test changes nothing")
    parts[name] = Data(changed.utf8)
  }

  /// Replaces a part.
  mutating func replace(_ name: String, with content: Data?) {
    parts[name] = content
  }

  /// The workbook.
  func bytes() throws -> Data {
    let file = FileManager.default.temporaryDirectory.appending(path: "\(UUID().uuidString).zip")
    defer { try? FileManager.default.removeItem(at: file) }
    let path = file.path(percentEncoded: false)
    let zip = try #require(zip_open(path, ZIP_CREATE, nil))
    // The bytes must stay where they are until the archive is closed.
    var kept: [UnsafeMutableRawBufferPointer] = []
    defer { kept.forEach { $0.deallocate() } }
    for (name, content) in parts {
      let copy = UnsafeMutableRawBufferPointer.allocate(byteCount: content.count, alignment: 1)
      content.withUnsafeBytes { copy.copyMemory(from: $0) }
      kept.append(copy)
      let source = zip_source_buffer(zip, copy.baseAddress, UInt64(copy.count), 0)
      #expect(zip_file_add(zip, name, source, 0) >= 0)
    }
    try #require(zip_close(zip) == 0)
    return try Data(contentsOf: file)
  }
}
