import Foundation
public import GHSModel

extension Workspace {
  /// The most bytes that are read for a preview of which nobody has been told that it may take long.
  public static let inspectionLimit = 16 << 20

  /// What can be said of a file before it is taken as evidence; nothing is recorded.
  ///
  /// - Parameters:
  ///   - path: Its path.
  ///   - limit: The most bytes of which the digest is taken; of a larger file there is none.
  ///   - progress: Called while the file is read.
  /// - Returns: What there is to say.
  /// - Throws: ``WorkspaceError/file(_:path:)`` or ``WorkspaceError/input(_:)`` when it could not be taken.
  public func inspect(
    _ path: String, digestUpTo limit: Int = inspectionLimit, progress: WorkReport = { _ in }
  ) throws(WorkspaceError) -> FileFacts {
    let absolute: String
    do throws(InputError) {
      absolute = try EvidencePath.standardised(path)
    } catch {
      throw .input(error)
    }
    do {
      return try FileReader(path: absolute, workspace: self.path)
        .facts(digestUpTo: limit, in: clock.timeZone, progress: progress)
    } catch let fault as FileFault {
      throw .file(fault, path: absolute)
    } catch {
      throw WorkspaceError(error, path: self.path)
    }
  }
}

extension FileReader {
  /// What can be said of the file.
  fileprivate func facts(
    digestUpTo limit: Int, in timeZone: TimeZone, progress: WorkReport
  ) throws -> FileFacts {
    let status = try status { stat(path, &$0) }
    try refuseWorkspace(status)
    let size = Int(status.st_size)
    var digest: ContentDigest?
    if size <= limit { digest = try read(progress: progress).digest }
    let written = Date(timeIntervalSince1970: TimeInterval(status.st_mtim.tv_sec))
    return FileFacts(
      size: size, modified: CalendarDate(written, in: timeZone),
      kind: ContentKind(of: try beginning()), digest: digest)
  }

  /// The first bytes of the file.
  private func beginning() throws(FileFault) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_NONBLOCK | O_CLOEXEC | O_NOCTTY)
    guard descriptor >= 0 else { throw FileFault(errno: errno) }
    defer { close(descriptor) }
    var bytes = [UInt8](repeating: 0, count: ContentKind.beginning)
    let count = Foundation.read(descriptor, &bytes, bytes.count)
    guard count >= 0 else { throw FileFault(errno: errno) }
    return Array(bytes.prefix(count))
  }
}
