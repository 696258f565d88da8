import CZip
import Foundation
import GHSModel

/// Writes a zip archive in memory, the same bytes for the same files.
///
/// Files are stored as they are: what a compressor makes of them depends on its version, and most of a
/// package is PDF, which is compressed already. Time, permissions and order are given, not taken from
/// the machine.
struct ZipWriter {
  /// The day that every entry carries, at midnight.
  let day: CalendarDate

  /// Read and write for the owner, read for everybody, a regular file.
  private static let mode: UInt32 = 0o100644

  /// Writes files in the order given.
  ///
  /// - Parameters:
  ///   - files: The files.
  ///   - progress: Called for every file, and many times while they are brought together.
  /// - Returns: The archive.
  /// - Throws: ``PackageError/archiveFailed(code:)`` with the code of libzip; `WorkCancelled`.
  func archive(
    _ files: [(path: String, bytes: Data)], progress: WorkReport = { _ in }
  ) throws -> Data {
    try withoutActuallyEscaping(progress) { progress in
      let watch = ZipWatch { () throws(WorkCancelled) in try progress(WorkProgress()) }
      do {
        return try write(files, watch: watch)
      } catch {
        throw watch.isCancelled ? WorkCancelled() : error
      }
    }
  }

  private func write(
    _ files: [(path: String, bytes: Data)], watch: ZipWatch
  ) throws(PackageError) -> Data {
    var error = zip_error_t()
    zip_error_init(&error)
    defer { zip_error_fini(&error) }
    guard let target = zip_source_buffer_create(nil, 0, 0, &error) else {
      throw .archiveFailed(code: zip_error_code_zip(&error))
    }
    defer { zip_source_free(target) }
    zip_source_keep(target)
    guard let archive = zip_open_from_source(target, ZIP_TRUNCATE, &error) else {
      zip_source_free(target)
      throw .archiveFailed(code: zip_error_code_zip(&error))
    }
    do throws(PackageError) {
      for file in files {
        guard !watch.isOver() else { throw PackageError.archiveFailed(code: ZIP_ER_CANCELLED) }
        try add(file.bytes, at: file.path, to: archive)
      }
    } catch {
      zip_discard(archive)
      throw error
    }
    watch.follow(archive)
    guard zip_close(archive) == 0 else {
      let code = zip_error_code_zip(zip_get_error(archive))
      zip_discard(archive)
      throw .archiveFailed(code: code)
    }
    return try content(of: target)
  }

  private func add(
    _ bytes: Data, at path: String, to archive: OpaquePointer
  ) throws(PackageError) {
    // libzip reads the bytes when it closes, and frees its copy then.
    let copy = malloc(max(bytes.count, 1))
    guard let copy else { throw .archiveFailed(code: ZIP_ER_MEMORY) }
    bytes.withUnsafeBytes { buffer in
      if let start = buffer.baseAddress { memcpy(copy, start, buffer.count) }
    }
    guard let source = zip_source_buffer(archive, copy, UInt64(bytes.count), 1) else {
      free(copy)
      throw failure(archive)
    }
    let index = zip_file_add(archive, path, source, UInt32(ZIP_FL_ENC_UTF_8))
    guard index >= 0 else {
      zip_source_free(source)
      throw failure(archive)
    }
    let place = UInt64(index)
    guard zip_set_file_compression(archive, place, ZIP_CM_STORE, 0) == 0,
      zip_file_set_dostime(archive, place, 0, dosDate, 0) == 0,
      zip_file_set_external_attributes(
        archive, place, 0, UInt8(ZIP_OPSYS_UNIX), Self.mode << 16) == 0
    else { throw failure(archive) }
  }

  /// The day as zip archives write it; they know the years from 1980 to 2107.
  private var dosDate: UInt16 {
    guard day.year >= 1980 else { return 1 << 5 | 1 }
    return UInt16(min(day.year, 2107) - 1980) << 9 | UInt16(day.month) << 5 | UInt16(day.day)
  }

  private func content(of source: OpaquePointer) throws(PackageError) -> Data {
    var status = zip_stat_t()
    zip_stat_init(&status)
    guard zip_source_stat(source, &status) == 0, zip_source_open(source) == 0 else {
      throw .archiveFailed(code: zip_error_code_zip(zip_source_error(source)))
    }
    defer { zip_source_close(source) }
    var bytes = Data(count: Int(status.size))
    let read = bytes.withUnsafeMutableBytes { buffer in
      buffer.baseAddress.map { zip_source_read(source, $0, UInt64(buffer.count)) } ?? 0
    }
    guard read == Int64(bytes.count) else {
      throw .archiveFailed(code: zip_error_code_zip(zip_source_error(source)))
    }
    return bytes
  }

  private func failure(_ archive: OpaquePointer) -> PackageError {
    .archiveFailed(code: zip_error_code_zip(zip_get_error(archive)))
  }
}
