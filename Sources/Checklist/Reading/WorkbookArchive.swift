import CZip
import Foundation

/// The parts of a workbook that somebody sent, read within bounds.
///
/// Nothing is unpacked onto the disk, and nothing is believed of the sizes that the archive names.
final class WorkbookArchive {
  /// The largest file that is opened; a filled checklist has some hundred kilobytes.
  static let fileLimit = 20_000_000
  /// The most bytes of one part.
  static let partLimit = 30_000_000

  /// The most bytes of all parts together.
  static let totalLimit = 60_000_000

  /// How files of the old format begin, and those with a password.
  private static let compoundFile: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  private var total = 0
  private let zip: OpaquePointer
  // libzip reads from these bytes for as long as the archive is open.
  private let bytes: UnsafeMutableRawBufferPointer

  /// Opens a file.
  ///
  /// - Throws: ``ChecklistError`` when it cannot be read, is too large, or is no archive.
  init(path: String) throws(ChecklistError) {
    let content = try Self.content(of: path)
    guard !content.starts(with: Self.compoundFile) else {
      throw .notAChecklist(.oldOrProtected)
    }
    let bytes = UnsafeMutableRawBufferPointer.allocate(byteCount: content.count, alignment: 1)
    content.withUnsafeBytes { bytes.copyMemory(from: $0) }
    self.bytes = bytes
    guard
      let source = zip_source_buffer_create(bytes.baseAddress, UInt64(bytes.count), 0, nil)
    else {
      bytes.deallocate()
      throw .notAChecklist(.noWorkbook)
    }
    guard let zip = zip_open_from_source(source, ZIP_RDONLY, nil) else {
      zip_source_free(source)
      bytes.deallocate()
      throw .notAChecklist(.noWorkbook)
    }
    self.zip = zip
  }

  deinit {
    zip_discard(zip)
    bytes.deallocate()
  }

  /// Whether there is a part of this name.
  func has(_ name: String) -> Bool {
    zip_name_locate(zip, name, 0) >= 0
  }

  /// A part of the workbook; nothing when there is none of this name.
  ///
  /// - Throws: ``ChecklistError/tooLarge(part:limit:)``, or ``ChecklistError/notAChecklist(_:)`` when it is
  ///   damaged.
  func part(_ name: String) throws(ChecklistError) -> Data? {
    guard let stream = zip_fopen(zip, name, 0) else { return nil }
    defer { zip_fclose(stream) }
    var content = Data()
    var piece = Data(count: 1 << 16)
    while true {
      let count = piece.withUnsafeMutableBytes {
        zip_fread(stream, $0.baseAddress, UInt64($0.count))
      }
      guard count >= 0 else { throw .notAChecklist(.unsoundPart(name)) }
      guard count > 0 else { return content }
      content.append(piece.prefix(Int(count)))
      total += Int(count)
      guard content.count <= Self.partLimit else {
        throw .tooLarge(part: name, limit: Self.partLimit)
      }
      guard total <= Self.totalLimit else { throw .tooLarge(part: name, limit: Self.totalLimit) }
    }
  }

  private static func content(of path: String) throws(ChecklistError) -> Data {
    do {
      let handle = try FileHandle(forReadingFrom: URL(filePath: path))
      defer { try? handle.close() }
      let content = try handle.read(upToCount: fileLimit + 1) ?? Data()
      guard content.count <= fileLimit else {
        throw ChecklistError.tooLarge(part: "", limit: fileLimit)
      }
      return content
    } catch let error as ChecklistError {
      throw error
    } catch {
      throw .unreadable(path: path)
    }
  }
}
