import Foundation
import GHSModel
import GRDB

/// Where the content of new evidence comes from, read once so that its digest is known.
struct EvidenceSource {
  /// The content.
  let content: Evidence.Content
  /// The bytes of a file that is to be attached, unless they were let go.
  private var bytes: Data?
  /// The absolute path of such a file.
  private let path: String?

  /// Takes content that is not to be attached.
  init(_ content: Evidence.Content) {
    self.content = content
    bytes = nil
    path = nil
  }

  /// Takes a file that was read.
  init(_ file: FileReader.Content, at path: String, custody: EvidenceFile.Custody) {
    let isAttached = custody == .attached
    content = .file(
      EvidenceFile(
        path: isAttached ? EvidencePath.name(of: path) : path, custody: custody,
        digest: file.digest, size: file.size))
    bytes = isAttached ? file.bytes : nil
    self.path = isAttached ? path : nil
  }

  /// Lets the bytes go when there are more of them than there is room for; they are read again when they are
  /// attached.
  ///
  /// - Returns: How many are kept.
  mutating func letGo(beyond room: Int) -> Int {
    guard let bytes else { return 0 }
    guard bytes.count > room else { return bytes.count }
    self.bytes = nil
    return 0
  }

  /// Keeps the bytes in the workspace, where the content is an attached file.
  ///
  /// - Throws: ``WorkspaceError/file(_:path:)`` when they were read again and are others; `WorkCancelled`.
  func attach(in db: Database, workspace: String, progress: WorkReport) throws {
    guard let path, case .file(let file) = content else { return }
    let bytes = try bytes ?? read(path, file, workspace: workspace, progress: progress)
    try db.attach(bytes, digest: file.digest)
  }

  private func read(
    _ path: String, _ file: EvidenceFile, workspace: String, progress: WorkReport
  ) throws -> Data {
    do {
      let again = try FileReader(path: path, workspace: workspace)
        .read(keepingUpTo: Workspace.attachmentLimit, progress: progress)
      guard again.digest == file.digest else { throw FileFault.changedWhileReading }
      return again.bytes
    } catch let fault as FileFault {
      throw WorkspaceError.file(fault, path: path)
    }
  }
}

extension Workspace {
  /// Reads where the content of a draft comes from; nothing when it stays what it is.
  func content(
    of draft: EvidenceDraft, progress: WorkReport
  ) throws(WorkspaceError) -> EvidenceSource? {
    switch draft.source {
    case .unchanged: return nil
    case .none: return EvidenceSource(.none)
    case .url(let address): return EvidenceSource(.url(address))
    case .file(let path, let custody):
      let absolute: String
      do throws(InputError) {
        absolute = try EvidencePath.standardised(path)
      } catch {
        throw .input(error)
      }
      do {
        let limit = custody == .attached ? Self.attachmentLimit : nil
        let file = try FileReader(path: absolute, workspace: self.path)
          .read(keepingUpTo: limit, progress: progress)
        return EvidenceSource(file, at: absolute, custody: custody)
      } catch let fault as FileFault {
        throw .file(fault, path: absolute)
      } catch {
        throw WorkspaceError(error, path: self.path)
      }
    }
  }
}
